import fc from 'fast-check';
import { SHEET_KEYS } from '../../src/domain/sheets/sheet-keys';
import { formatFootprint, formatTag, parseFootprint, parseTag, unionOf } from '../../src/excel/own-sheet';

describe('parseTag', () => {
  it('reads back what was written, whatever the edition is called', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEET_KEYS), fc.string(), (key, edition) => {
        expect(parseTag(formatTag({ key, edition }))).toEqual({ key, edition });
      }),
    );
  });

  it('does not know the sheets of a newer add-in', () => {
    expect(parseTag('signatures|2570')).toBeNull();
  });
});

describe('parseFootprint', () => {
  it('reads back what was written', () => {
    const footprint = { rows: 35, columns: 8, highlights: ['F6:F12', 'H6'] };
    expect(parseFootprint(formatFootprint(footprint))).toEqual(footprint);
    expect(parseFootprint('35 8')).toEqual({ rows: 35, columns: 8, highlights: [] });
  });

  it.each(['', '35', '35 x', '-1 8', '35 8 รวม', 'F6:F12'])('does not take "%s" for one', (text) => {
    expect(parseFootprint(text)).toBeNull();
  });
});

describe('unionOf', () => {
  it('reaches as far as either and names every rule once', () => {
    const one = { rows: 35, columns: 4, highlights: ['F6:F12', 'H6'] };
    const other = { rows: 3, columns: 8, highlights: ['F6:F12', 'B2'] };
    expect(unionOf(one, other)).toEqual({ rows: 35, columns: 8, highlights: ['F6:F12', 'H6', 'B2'] });
  });
});
