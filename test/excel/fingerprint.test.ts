import type { CellValue } from '../../src/domain/reading/grid';
import { fingerprintOf } from '../../src/excel/fingerprint';

function scanOf(values: readonly (readonly CellValue[])[], numberFormat = 'General', sheet = 'คะแนน') {
  const numberFormats = values.map((row) => row.map(() => numberFormat));
  return { grids: [{ sheet, visible: true, top: 0, left: 0, values, numberFormats }], unread: [] };
}

describe('fingerprintOf', () => {
  const before = fingerprintOf(scanOf([['i1', 85]]), []);

  it('is the same for the same content', () => {
    expect(fingerprintOf(scanOf([['i1', 85]]), [])).toBe(before);
  });

  it('differs when a score, a number format, a sheet name or a generated sheet differs', () => {
    const typed = { key: 'summary', edition: '2568', name: 'สรุป', top: 0, left: 0, formulas: [] } as const;
    const others = [
      fingerprintOf(scanOf([['i1', 84.99]]), []),
      fingerprintOf(scanOf([['i1', '85']]), []),
      fingerprintOf(scanOf([['i1', 85]], '0%'), []),
      fingerprintOf(scanOf([['i1', 85]], 'General', 'คะแนน2'), []),
      fingerprintOf(scanOf([['i1', 85]]), [{ ...typed, values: [['ร่าง']] }]),
      fingerprintOf(scanOf([['i1', 85]]), [{ ...typed, values: [['แก้แล้ว']] }]),
    ];
    expect(new Set([before, ...others]).size).toBe(others.length + 1);
  });
});
