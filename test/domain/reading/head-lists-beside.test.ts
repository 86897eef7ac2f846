import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue } from '../../../src/domain/reading/grid';
import { headListsBeside } from '../../../src/domain/reading/head-lists-beside';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

/** Each list with the year, the agency and the headings it was given. */
function headed(...rows: Rows) {
  const sheet = sheetOf(rows);
  const { tables } = detectLayout(sheet, RULE_WORDS).value;
  return tables.map(({ columns, bannerRows }) => {
    const scope = columns.find(({ field }) => field === 'score')?.scope;
    return [scope?.fiscalYear ?? null, scope?.agency ?? null, bannerRows];
  });
}

const HEADER = ['ข้อ', 'คะแนน', '', 'ข้อ', 'คะแนน'];
const ROWS: Rows = [
  ['i1', 90, '', 'i1', 95],
  ['i2', 80, '', 'i2', 85],
];

describe('headListsBeside', () => {
  it('gives lists side by side the year that stands over each', () => {
    expect(headed(['ปี ๒๕๖๗', '', '', 'ปี ๒๕๖๘'], HEADER, ...ROWS)).toEqual([
      [2567, null, []],
      [2568, null, []],
    ]);
  });

  it('gives them the agency and the instrument, also without headers of their own', () => {
    const bodies = ['อบต.ทุ่งตัวอย่าง', '', '', 'ทต.บ้านสมมุติ'];
    expect(headed(bodies, ['IIT', '', '', 'EIT'], ...ROWS)).toEqual([
      [null, 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', [1]],
      [null, 'เทศบาลตำบลบ้านสมมุติ', [1]],
    ]);
  });

  it('takes what is merged over several lists for each of them', () => {
    const rows = ROWS.map((row) => [...row, '', ...row]);
    const years = ['ปี 2567', '', '', '', '', '', 'ปี 2568'];
    expect(headed(years, [...HEADER, '', ...HEADER], ...rows).map(([year]) => year)).toEqual([
      2567, 2567, 2568, 2568,
    ]);
  });

  it('takes no title for a heading, and none from a row that says something else too', () => {
    expect(headed(['ผลคะแนน ปี 2568'], HEADER, ...ROWS).map(([year]) => year)).toEqual([null, null]);
    expect(headed(['ปี 2567', '', '', 'หน้า 1'], HEADER, ...ROWS).map(([year]) => year)).toEqual([null, null]);
  });

  it('changes nothing about a list that stands alone', () => {
    const sheet = sheetOf([
      ['ปี 2567', 'ปี 2568'],
      ['ข้อ', 'คะแนน'],
      ['i1', 90],
    ]);
    const { tables } = detectLayout(sheet, RULE_WORDS).value;
    expect(headListsBeside(sheet, tables)).toEqual({ tables, headingRows: [] });
  });
});
