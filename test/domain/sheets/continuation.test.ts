import { continueTexts } from '../../../src/domain/sheets/continuation';
import { textHeight } from '../../../src/domain/sheets/row-height';
import { resolveStyles } from '../../../src/domain/sheets/styles';

const { text: style } = resolveStyles({ digits: 'thai', fontName: 'TH SarabunPSK' });

describe('continueTexts', () => {
  it('needs one row for texts that fit, and for none', () => {
    expect(
      continueTexts(
        [
          { text: 'ก', width: 90 },
          { text: null, width: 60 },
        ],
        style,
      ),
    ).toEqual([['ก', null]]);
    expect(continueTexts([{ text: null, width: 90 }], style)).toEqual([[null]]);
  });

  it('goes on in as many rows as the longest text needs, none taller than a page leaves', () => {
    const long = Array.from({ length: 30 }, (_, item) => `${item + 1}. รายงานผู้บริหาร`).join('\n');
    const rows = continueTexts(
      [
        { text: long, width: 100 },
        { text: 'กองคลัง', width: 60 },
      ],
      style,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([, owner]) => owner)).toEqual(['กองคลัง', ...rows.slice(1).map(() => null)]);
    expect(rows.map(([part]) => part).join('\n')).toBe(long);
    for (const [part] of rows)
      expect(textHeight({ text: part ?? '', style, width: 100 })).toBeLessThanOrEqual(230);
  });
});
