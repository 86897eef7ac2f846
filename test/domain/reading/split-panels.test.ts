import type { CellValue } from '../../../src/domain/reading/grid';
import { filledCells, indicesBetween } from '../../../src/domain/reading/sheet-text';
import { splitPanels } from '../../../src/domain/reading/split-panels';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

/** First and last filled column of each block. */
function panelsIn(...rows: Rows): readonly string[] {
  return splitPanels(sheetOf(rows), RULE_WORDS).map((panel) => {
    const cells = indicesBetween(panel.top, panel.bottom).flatMap((row) => filledCells(panel, row));
    const columns = cells.map(({ column }) => column);
    return `${Math.min(...columns)}-${Math.max(...columns)}`;
  });
}

const MEASURES = ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'];
const MEASURE = ['การใช้อำนาจ', 'ก', 'ข', 'กองคลัง'];

describe('splitPanels', () => {
  it('parts two tables of measures with a blank column between them', () => {
    expect(panelsIn(['มาตรการปี 2569'], [...MEASURES, '', ...MEASURES], [...MEASURE, '', ...MEASURE])).toEqual(
      ['0-3', '5-8'],
    );
  });

  it('parts tables whose headers stand in different rows, and scores from measures', () => {
    expect(
      panelsIn(['ตัวชี้วัด', 'คะแนน'], ['การใช้อำนาจ', 95, '', ...MEASURES], ['', '', '', ...MEASURE]),
    ).toEqual(['0-1', '3-6']);
    expect(panelsIn(['ตัวชี้วัด', 'คะแนน', '', ...MEASURES], ['การใช้อำนาจ', 95, '', ...MEASURE])).toEqual([
      '0-1',
      '3-6',
    ]);
  });

  it('parts two tables of agencies, but not the second half of one', () => {
    const header = ['หน่วยงาน', 'IIT', 'EIT', 'OIT'];
    const row = ['อบต.ทุ่งตัวอย่าง', 90, 91, 92];
    expect(panelsIn([...header, '', ...header], [...row, '', ...row])).toEqual(['0-3', '5-8']);
    expect(panelsIn([...header, '', 'i1', 'i2', 'i3'], [...row, '', 90, 91, 92])).toEqual(['0-7']);
  });

  it('parts notes from the table they stand beside, but not a column of it', () => {
    expect(panelsIn(MEASURES, [...MEASURE, '', 'รวมงบ', 5000])).toEqual(['0-3', '5-6']);
    expect(panelsIn([...MEASURES, '', 'ระยะเวลา'], [...MEASURE, '', 'ไตรมาส 1'])).toEqual(['0-5']);
  });

  it('does not part one table whose columns are merged two by two', () => {
    const header = ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ', '', 'ขั้นตอน', 'ระยะเวลา', 'ผลการดำเนินการ'];
    expect(panelsIn(header, ['การใช้อำนาจ', 'ก', 'กองคลัง', '', 'ข', 'ไตรมาส 1', 'ทำแล้ว'])).toEqual(['0-6']);
    expect(panelsIn(['ข้อ', 'ข้อคำถาม', '', 'คะแนน'], ['i1', 'ก', '', 95])).toEqual(['0-3']);
  });

  it('leaves a sheet without blank columns as it is, and one without headers', () => {
    const sheet = sheetOf([MEASURES, MEASURE]);
    expect(splitPanels(sheet, RULE_WORDS)).toEqual([sheet]);
    expect(panelsIn(['IIT', 92.7, '', 'EIT', 90])).toEqual(['0-4']);
  });
});
