import { detectLayout } from '../../../src/domain/reading/detect-layout';
import {
  outsideTables,
  lineOfName,
  linesOfAnalysis,
  linesOfHeaders,
  linesOutsideTables,
} from '../../../src/domain/reading/sheet-lines';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const HEADER = ['ตัวชี้วัด', 'ผลการวิเคราะห์', 'มาตรการ', 'ผู้รับผิดชอบ'];
const SHEET = sheetOf(
  [
    ['มาตรการของหน่วยงาน'],
    HEADER,
    ['การใช้อำนาจ', 'ได้คะแนนข้อ i๗ ๘๐.๐๐ คะแนน', 'ก', 'กองคลัง'],
    ['มาตรการของหน่วยงาน'],
    HEADER,
    ['การใช้งบประมาณ', 'ข', 'ค', 'กองคลัง'],
  ],
  { sheet: 'มาตรการ 69' },
);
const LAYOUT = detectLayout(SHEET, RULE_WORDS).value;

describe('linesOutsideTables', () => {
  it('holds titles, those repeated inside a table too, and no data', () => {
    expect(linesOutsideTables(SHEET, LAYOUT).map(({ text, at }) => `${text} ${at.address}`)).toEqual([
      'มาตรการของหน่วยงาน A1',
      'มาตรการของหน่วยงาน A4',
    ]);
  });
});

describe('linesOfHeaders', () => {
  it('holds the words of headers', () => {
    expect(linesOfHeaders(SHEET, LAYOUT)).toHaveLength(HEADER.length * 2);
  });
});

describe('linesOfAnalysis', () => {
  it('holds what measures say of scores', () => {
    expect(linesOfAnalysis(SHEET, LAYOUT).map(({ at }) => at.address)).toEqual(['B3', 'B6']);
  });
});

describe('lineOfName', () => {
  it('makes a year of two digits plain', () => {
    expect(lineOfName(SHEET).text).toBe('มาตรการ  ปี 69');
    expect(lineOfName(sheetOf([], { sheet: 'Sheet1' })).text).toBe('Sheet1');
  });
});

describe('outsideTables', () => {
  it('is false for data and headers', () => {
    expect([0, 1, 2, 3].map(outsideTables(LAYOUT))).toEqual([true, false, false, true]);
  });
});
