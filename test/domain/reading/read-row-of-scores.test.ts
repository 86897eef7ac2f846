import { questionCode } from '../../../src/domain/assessment/question-code';
import { formatScore } from '../../../src/domain/assessment/score';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readScoresOfRow, scoreInRow, scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import type { RowFact, ScoreFact } from '../../../src/domain/reading/score-fact';
import { nameOfSubject, type ScoreSubject } from '../../../src/domain/reading/score-subject';
import { tuplesOf } from '../../support/found';
import { sheetOf } from '../../support/grid-of';
import { columnsFor, type WideCell, wideRowOf } from '../../support/wide-row';

function cellsOf(...values: readonly CellValue[]): readonly WideCell[] {
  return values.map((value, index): WideCell => [
    { kind: 'question', code: questionCode('o', index + 1) },
    value,
  ]);
}

function shown(scores: readonly ScoreFact[]): readonly string[] {
  return scores.map(
    ({ subject, stated }) => `${nameOfSubject(subject)}=${formatScore(stated.score)} ${stated.at.address}`,
  );
}

function rowOf(...values: readonly CellValue[]): RowFact {
  const row = wideRowOf(cellsOf(...values));
  if (row === null) throw new Error('the row is one statement');
  return row;
}

describe('readScoresOfRow', () => {
  it('states each score apart, and tells of odd cells', () => {
    const cells = cellsOf(90, '', '85,5', 'ไม่ได้คะแนน', '#N/A');
    const sheet = sheetOf([cells.map(([, value]) => value)]);
    const { value, findings } = readScoresOfRow(sheet, 0, columnsFor(cells), {
      agency: 'ก',
      fiscalYear: null,
    });
    expect(shown(value)).toEqual(['o1=90.00 A1', 'o3=85.50 C1', 'o4=0.00 D1']);
    expect(tuplesOf(findings)).toEqual([
      ['R04', 'C1'],
      ['R05', 'D1'],
      ['R03', 'E1'],
    ]);
  });
});

describe('readRowAsOne', () => {
  it.each<readonly [string, readonly CellValue[]]>([
    ['numbers', [90, 0, 100]],
    ['blanks among numbers', [90, '', 100]],
    ['a dash for no data', [90, '-']],
    ['scores typed as text', ['๘๕.๕๐ คะแนน', 90]],
    ['a score off the scale, which is for checks to tell', [120]],
  ])('takes a row of %s as one statement', (_, values) => {
    expect(wideRowOf(cellsOf(...values))).toMatchObject({ row: 0, source: 'table', agency: 'ก' });
  });

  it.each<readonly [string, readonly CellValue[]]>([
    ['a decimal comma', [90, '85,5']],
    ['an error', [90, '#N/A']],
    ['an item that was not awarded', [90, 'ไม่ได้คะแนน']],
    ['nothing but blanks', ['', '']],
  ])('leaves a row with %s to be read cell by cell', (_, values) => {
    expect(wideRowOf(cellsOf(...values))).toBeNull();
  });

  it('leaves a row with a day in it to be read cell by cell', () => {
    expect(wideRowOf(cellsOf(90, 45_931), { '0,1': 'd mmm yyyy' })).toBeNull();
    expect(wideRowOf(cellsOf(90, 91), { '0,1': '0.00' })).not.toBeNull();
  });

  it('knows whether every column states a score', () => {
    expect([rowOf(90, 91).isFull, rowOf(90, '').isFull, rowOf(90, '-').isFull]).toEqual([true, false, false]);
  });
});

describe('scoresOneByOne', () => {
  it('takes a row apart and leaves other statements as they are', () => {
    const row = rowOf(90, '', 91);
    const [first] = scoresOneByOne([row]);
    if (first === undefined) throw new Error('the row states scores');
    expect(shown(scoresOneByOne([first, row]))).toEqual(['o1=90.00 A1', 'o1=90.00 A1', 'o3=91.00 C1']);
    expect(first).toMatchObject({ agency: 'ก', source: 'table', part: null });
  });
});

describe('scoreInRow', () => {
  const row = rowOf(84.5, '');
  const subject: ScoreSubject = { kind: 'total' };

  it('reads the cell of the column', () => {
    const score = scoreInRow(row, { column: 0, subject, fiscalYear: null });
    expect([score?.score.toString(), score?.at.address, score?.live]).toEqual(['84.5', 'A1', true]);
  });

  it('is null for a blank cell and for no column', () => {
    expect([scoreInRow(row, { column: 1, subject, fiscalYear: null }), scoreInRow(row, null)]).toEqual([
      null,
      null,
    ]);
  });
});
