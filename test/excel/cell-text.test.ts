import { textFormat, toCellText } from '../../src/excel/cell-text';

describe('toCellText', () => {
  it('puts an apostrophe before every text, before one that begins with an apostrophe too', () => {
    expect(['- จัดทำแผน', "'x", 'ทบทวน'].map(toCellText)).toEqual(["'- จัดทำแผน", "''x", "'ทบทวน"]);
  });

  it('leaves an empty text empty', () => {
    expect(toCellText('')).toBe('');
  });
});

describe('textFormat', () => {
  it('keeps the format of the style', () => {
    expect(textFormat('ก'.repeat(255), '@')).toBe('@');
    expect(textFormat('ก'.repeat(256), '0.00')).toBe('0.00');
  });

  it('takes a text that Excel would show as #### out of the text format', () => {
    expect(textFormat('ก'.repeat(256), '@')).toBe('General');
  });
});
