import { joinHeaderFooter, splitHeaderFooter } from '../../../src/local-excel/workbook/header-footer-text';

describe('splitHeaderFooter', () => {
  it('tells the three parts apart and keeps their codes', () => {
    expect(splitHeaderFooter('&L&"TH SarabunPSK"&14ซ้าย&Cหน้า &P จาก &N&Rก && ข')).toEqual({
      left: '&"TH SarabunPSK"&14ซ้าย',
      center: 'หน้า &P จาก &N',
      right: 'ก && ข',
    });
  });

  it('puts text without a mark in the middle', () => {
    expect(splitHeaderFooter('หน้า &P').center).toBe('หน้า &P');
  });
});

describe('joinHeaderFooter', () => {
  it('writes only the parts that say something', () => {
    expect(joinHeaderFooter({ left: '', center: 'หน้า &P', right: '' })).toBe('&Cหน้า &P');
    expect(joinHeaderFooter({ left: '', center: '', right: '' })).toBe('');
  });
});
