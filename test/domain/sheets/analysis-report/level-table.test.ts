import { levelTable } from '../../../../src/domain/sheets/analysis-report/level-table';
import { agencyContext } from '../../../support/agency-context';
import { analysisOf } from '../../../support/analysis-builder';

function levelsOf(year: number): readonly (readonly string[])[] {
  return levelTable(agencyContext(analysisOf({ year }))).map(({ cells }) =>
    cells.map((cell) => cell?.shows ?? ''),
  );
}

describe('levelTable', () => {
  it('has the ranges of a year in which only the total decides, from the highest level down', () => {
    expect(levelsOf(2565)).toEqual([
      ['คะแนน', 'ระดับ'],
      ['95.00 – 100', 'AA'],
      ['85.00 – 94.99', 'A'],
      ['75.00 – 84.99', 'B'],
      ['65.00 – 74.99', 'C'],
      ['55.00 – 64.99', 'D'],
      ['50.00 – 54.99', 'E'],
      ['0.00 – 49.99', 'F'],
    ]);
  });

  it('leaves a range open where a higher level asks for more than a total', () => {
    const rows = levelsOf(2568);
    expect(rows.map(([range, level]) => [range, level])).toEqual([
      ['คะแนน', 'ระดับ'],
      ['95.00 – 100', 'ผ่านดีเยี่ยม'],
      ['85.00 ขึ้นไป', 'ผ่านดี'],
      ['85.00 ขึ้นไป', 'ผ่าน'],
      ['70.00 – 84.99', 'ต้องปรับปรุง'],
      ['0.00 – 69.99', 'ต้องปรับปรุงโดยด่วน'],
    ]);
    expect(rows.map(([, , condition]) => condition).slice(0, 4)).toEqual([
      'เงื่อนไขเพิ่ม',
      'IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT ต้องได้ตั้งแต่ 95 คะแนนทุกส่วน',
      'IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT ต้องได้ตั้งแต่ 85 คะแนนทุกส่วน',
      '–',
    ]);
  });
});
