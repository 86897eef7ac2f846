import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/domain/reading/grid';
import { findOrigins } from '../../../src/domain/reading/origins';

function gridOf(sheet: string, values: Grid['values'], top = 0, left = 0): Grid {
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet, visible: true, top, left, values, numberFormats };
}

describe('findOrigins', () => {
  it('counts the names and years that any cell of any sheet holds', () => {
    const { agencies, years } = findOrigins([
      gridOf('คะแนน', [['ผลการประเมิน ITA ปี ๒๕๖๘'], ['อบต.ทุ่งตัวอย่าง']]),
      gridOf(
        'บันทึก',
        [
          ['', 'มาตรการ ITA ปี ๒๕๖๙ ของ อบต.ทุ่งตัวอย่าง'],
          [2568, true],
        ],
        3,
        1,
      ),
    ]);
    expect(agencies.map(({ agency, count }) => [agency.name, agency.at, count])).toEqual([
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', { sheet: 'คะแนน', address: 'A2' }, 2],
    ]);
    expect(years).toEqual([
      { year: 2568, role: 'score', count: 1 },
      { year: 2569, role: 'plan', count: 1 },
    ]);
  });

  it('says where a name stands that is not in the first cells of the sheet', () => {
    const { agencies } = findOrigins([gridOf('บันทึก', [['', 'เทศบาลเมืองทุ่งตัวอย่าง']], 3, 1)]);
    expect(agencies[0]?.agency.at).toEqual({ sheet: 'บันทึก', address: 'C4' });
  });

  it('finds nothing in a workbook that names nobody', () => {
    expect(findOrigins([])).toEqual({ agencies: [], years: [] });
    expect(findOrigins([gridOf('Sheet1', [['รายชื่อ', 12]])])).toEqual({ agencies: [], years: [] });
  });

  it('counts the same however the rows are shared out between sheets', () => {
    const cell = fc.constantFrom<CellValue>('อบต.ทุ่งตัวอย่าง', 'ทต.อื่น', 'ข้อความ', '', 85, false);
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const whole = findOrigins([gridOf('หนึ่ง', [...first, ...second])]).agencies;
        const parted = findOrigins([gridOf('หนึ่ง', first), gridOf('สอง', second)]).agencies;
        const told = (found: typeof whole) => found.map(({ agency, count }) => `${agency.name} ${count}`);
        expect(told(parted)).toEqual(told(whole));
      }),
    );
  });
});
