import fc from 'fast-check';
import { countInText, placeReference, quoteText, scoreInText } from '../../../src/domain/sheets/formula-text';

describe('quoteText', () => {
  it('doubles quotation marks', () => {
    expect(quoteText('อบต. "ทุ่งตัวอย่าง"')).toBe('"อบต. ""ทุ่งตัวอย่าง"""');
  });

  it('joins pieces of a text longer than a formula takes in one', () => {
    expect(quoteText('ก'.repeat(251))).toBe(`"${'ก'.repeat(250)}"&"ก"`);
    expect(quoteText('')).toBe('""');
  });

  it('says the same when read back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const pieces = [...quoteText(text).matchAll(/"((?:[^"]|"")*)"(?:&|$)/g)];
        expect(pieces.map(([, piece = '']) => piece.replaceAll('""', '"')).join('')).toBe(text);
        expect(pieces.every(([, piece = '']) => piece.replaceAll('""', '"').length <= 255)).toBe(true);
      }),
    );
  });
});

describe('placeReference', () => {
  it('points at one cell, wherever the formula is moved', () => {
    expect(placeReference({ sheet: "คะแนน '68", address: 'AB12' })).toBe("'คะแนน ''68'!$AB$12");
    expect(placeReference({ sheet: 'S', address: 'C5:C6' })).toBe("'S'!$C$5");
  });
});

describe('scoreInText', () => {
  it('shows two decimals in the digits of the sheet', () => {
    expect(scoreInText('$C$5', '[$-D00041E]0.00')).toBe('TEXT($C$5,"[$-D00041E]0.00")');
  });
});

describe('countInText', () => {
  it('shows a count in the digits of the sheet', () => {
    expect(countInText('COUNT($C$5:$C$9)', '[$-D00041E]0')).toBe('TEXT(COUNT($C$5:$C$9),"[$-D00041E]0")');
  });
});
