import { computationTable } from '../../../../src/domain/sheets/analysis-report/computation-table';
import { agencyContext } from '../../../support/agency-context';
import { analysisOf } from '../../../support/analysis-builder';

/** The texts of a row, EIT's over two columns. */
function rowOf(year: number, key: string): readonly string[] {
  const row = computationTable(agencyContext(analysisOf({ year }))).find((one) => one.key === key);
  return row?.cells.flatMap((cell) => (cell === null ? [] : [cell.shows])) ?? [];
}

describe('computationTable', () => {
  it('has the four columns of the form and the weights of the year', () => {
    expect(rowOf(2568, '#computation-header')).toEqual(['คะแนน', 'แบบ IIT', 'แบบ EIT', 'แบบ OIT']);
    expect(rowOf(2568, '#computation-5')).toEqual(['น้ำหนัก', 'ร้อยละ 30', 'ร้อยละ 30', 'ร้อยละ 40']);
  });

  it('has sub-indicators for OIT alone', () => {
    expect(rowOf(2568, '#computation-2')).toEqual(['คะแนนตัวชี้วัดย่อย', '–', '–', 'ค่าเฉลี่ยของข้อคำถามในตัวชี้วัดย่อย']);
  });

  it('makes EIT of its parts in a year that has them, else of its indicators', () => {
    expect(rowOf(2568, '#computation-4')[2]).toBe('ค่าเฉลี่ยของ EIT ส่วนที่ 1 และ EIT ส่วนที่ 2');
    expect(rowOf(2565, '#computation-4')).toEqual([
      'คะแนนเครื่องมือ',
      'ค่าเฉลี่ยของ 5 ตัวชี้วัด',
      'ค่าเฉลี่ยของ 3 ตัวชี้วัด',
      'ค่าเฉลี่ยของ 2 ตัวชี้วัด',
    ]);
  });
});
