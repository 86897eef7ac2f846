import fc from 'fast-check';
import { questionCode, type QuestionCode } from '../../../src/domain/assessment/question-code';
import type { CellValue } from '../../../src/domain/reading/grid';
import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import { RowScores } from '../../../src/domain/reading/row-scores';
import { type WideCell, wideRowOf } from '../../support/wide-row';

const NOT_THERE = questionCode('o', 43);

/** What a cell may hold without anything odd about it. */
const cell = fc.oneof(
  fc.integer({ min: -100, max: 11_000 }).map((hundredths): CellValue => hundredths / 100),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom<CellValue>('', '-', '85.50', '๘๕.๕๐ คะแนน', 'ไม่มีข้อมูล'),
);

function scoresOf(values: readonly CellValue[]) {
  const cells = values.map((value, index): WideCell => [
    { kind: 'question', code: questionCode('i', index + 1) },
    value,
  ]);
  const row = wideRowOf(cells);
  if (row === null) return null;
  const apart = scoresOneByOne([row]).flatMap(({ subject, stated }) =>
    subject.kind === 'question' ? [[subject.code, stated] as const] : [],
  );
  return { lazy: new RowScores<QuestionCode>(row, row.columns.questions), eager: new Map(apart) };
}

describe('RowScores', () => {
  it('is the map of the scores that the cells state', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (values) => {
        const scores = scoresOf(values);
        fc.pre(scores !== null);
        const { lazy, eager } = scores;
        expect([...lazy]).toEqual([...eager]);
        expect([...lazy.entries()]).toEqual([...eager.entries()]);
        expect([...lazy.keys()]).toEqual([...eager.keys()]);
        expect([...lazy.values()]).toEqual([...eager.values()]);
        expect(lazy.size).toBe(eager.size);
        for (const index of values.keys()) {
          const code = questionCode('i', index + 1);
          expect([lazy.has(code), lazy.get(code)]).toEqual([eager.has(code), eager.get(code)]);
        }
      }),
    );
  });

  it('has nothing for a question that the table has no column for', () => {
    const full = scoresOf([90, 91])?.lazy;
    const withGap = scoresOf([90, ''])?.lazy;
    expect([full?.has(NOT_THERE), full?.get(NOT_THERE)]).toEqual([false, undefined]);
    expect([withGap?.has(NOT_THERE), withGap?.get(NOT_THERE)]).toEqual([false, undefined]);
  });

  it('tells each score with its key', () => {
    const told: string[] = [];
    scoresOf([90, '', 84.5])?.lazy.forEach(({ score }, code) => told.push(`${code} ${score.toString()}`));
    expect(told).toEqual(['i1 90', 'i3 84.5']);
  });
});
