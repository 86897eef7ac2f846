import { footerOf } from '../../../src/domain/sheets/assemble-sheet';

describe('footerOf', () => {
  it('prints agency, title and page', () => {
    expect(footerOf('อบต.ทุ่งตัวอย่าง', 'สรุปผล')).toEqual({
      left: 'อบต.ทุ่งตัวอย่าง · สรุปผล',
      center: '',
      right: '&P/&N',
    });
  });

  it('never cuts a doubled ampersand in half', () => {
    for (const length of [225, 226, 227, 228, 229, 230]) {
      const { left } = footerOf(`${'ก'.repeat(length)}&&&&`, 'สรุป');
      expect((/&+/.exec(left)?.[0] ?? '').length % 2).toBe(0);
      expect(left.length).toBeLessThanOrEqual(230);
    }
  });
});
