import { formatScore } from '../../../src/domain/assessment/score';
import { detectWideTables } from '../../../src/domain/reading/detect-wide-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import { readWideTable } from '../../../src/domain/reading/read-wide-table';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function read(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const [table] = detectWideTables(sheet, () => true, RULE_WORDS).tables;
  if (table === undefined) throw new Error('the sample holds a table');
  const { value, findings } = readWideTable(sheet, table);
  return {
    scores: scoresOneByOne(value.scores).map(
      ({ agency, fiscalYear, subject, stated }) =>
        `${agency ?? '-'} ${fiscalYear ?? '-'} ${nameOfSubject(subject)}=${formatScore(stated.score)}`,
    ),
    levels: value.levels.map(({ agency, level }) => `${agency ?? '-'} ${level.text}`),
    found: tuplesOf(findings),
  };
}

describe('readWideTable', () => {
  it('reads one agency a row, each with its level', () => {
    const table = read(
      ['ที่', 'หน่วยงาน', 'IIT', 'EIT', 'OIT', 'ระดับ'],
      [1, 'อบต.ทุ่งตัวอย่าง', 90, 91, 92, 'A'],
      [2, 'โรงเรียนสมมุติ', 80, 81, '-', 'B'],
    );
    expect(table.scores).toEqual([
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง - IIT=90.00',
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง - EIT=91.00',
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง - OIT=92.00',
      'โรงเรียนสมมุติ - IIT=80.00',
      'โรงเรียนสมมุติ - EIT=81.00',
    ]);
    expect(table.levels).toEqual(['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง A', 'โรงเรียนสมมุติ B']);
    expect(table.found).toEqual([]);
  });

  it('reads one year a row, the agency merged over its rows', () => {
    expect(
      read(
        ['หน่วยงาน', 'ปี', 'IIT', 'EIT', 'OIT'],
        ['อบต.ก', 2567, 90, 91, 92],
        ['', 2568, 93, 94, 95],
      ).scores.slice(3),
    ).toEqual([
      'องค์การบริหารส่วนตำบลก 2568 IIT=93.00',
      'องค์การบริหารส่วนตำบลก 2568 EIT=94.00',
      'องค์การบริหารส่วนตำบลก 2568 OIT=95.00',
    ]);
  });

  it('R06: does not take a row of means for an agency', () => {
    const table = read(['หน่วยงาน', 'IIT', 'EIT', 'OIT'], ['อบต.ก', 90, 91, 92], ['ค่าเฉลี่ย', 90, 91, 92]);
    expect(table.scores).toHaveLength(3);
    expect(table.found).toEqual([['R06', 'A3']]);
  });

  it('I01: tells of a nought for the letter o in the header', () => {
    expect(read(['i1', 'e1', '๐๑'], [90, 91, 92]).found).toEqual([['I01', 'C1']]);
    expect(read(['i1', 'e1', 'o1'], [90, 91, 92]).found).toEqual([]);
  });
});
