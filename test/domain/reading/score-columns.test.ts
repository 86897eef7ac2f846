import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { questionCode } from '../../../src/domain/assessment/question-code';
import {
  planScoreColumns,
  scoreColumnsOf,
  type ScoreColumn,
} from '../../../src/domain/reading/score-columns';
import type { ScoreSubject } from '../../../src/domain/reading/score-subject';
import { detectWideTables } from '../../../src/domain/reading/detect-wide-tables';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const I1: ScoreSubject = { kind: 'question', code: questionCode('i', 1) };
const I2: ScoreSubject = { kind: 'question', code: questionCode('i', 2) };
const TOTAL: ScoreSubject = { kind: 'total' };

function columnsOf(...subjects: readonly ScoreSubject[]): readonly ScoreColumn[] {
  return subjects.map((subject, column) => ({ column, subject, fiscalYear: null }));
}

describe('scoreColumnsOf', () => {
  it('are those whose header names what is scored', () => {
    const sheet = sheetOf([
      ['ที่', 'หน่วยงาน', 'i1', 'IIT', 'คะแนนรวม', 'ระดับ'],
      [1, 'อบต.ก', 90, 91, 92, 'A'],
    ]);
    const [table] = detectWideTables(sheet, () => true, RULE_WORDS).tables;
    const columns = table === undefined ? [] : scoreColumnsOf(table);
    expect(columns.map(({ column, subject }) => [column, subject.kind])).toEqual([
      [2, 'question'],
      [3, 'instrument'],
      [4, 'total'],
    ]);
  });
});

describe('planScoreColumns', () => {
  it('finds the column of each subject by its code or number', () => {
    const plan = planScoreColumns(
      columnsOf(I2, { kind: 'indicator', number: 9 }, { kind: 'subIndicator', code: '9.1' }, TOTAL),
    );
    expect(plan?.questions.get(questionCode('i', 2))?.column).toBe(0);
    expect(plan?.indicators.get(9)?.column).toBe(1);
    expect(plan?.subIndicators.get('9.1')?.column).toBe(2);
    expect([plan?.total?.column, plan?.instruments.size]).toEqual([3, 0]);
  });

  it('takes no table that scores one thing in two columns', () => {
    expect(planScoreColumns(columnsOf(I1, I2, I1))).toBeNull();
    expect(planScoreColumns(columnsOf(I1, I2))).not.toBeNull();
  });

  it('takes no table of several years, and keeps the one year of all others', () => {
    const dated = (year: number | null, column: number): ScoreColumn => ({
      column,
      subject: column === 0 ? I1 : I2,
      fiscalYear: year === null ? null : fiscalYear(year),
    });
    expect(planScoreColumns([dated(2567, 0), dated(2568, 1)])).toBeNull();
    expect(planScoreColumns([dated(2568, 0), dated(null, 1)])).toBeNull();
    expect(planScoreColumns([dated(2568, 0), dated(2568, 1)])?.fiscalYear).toBe(2568);
  });
});
