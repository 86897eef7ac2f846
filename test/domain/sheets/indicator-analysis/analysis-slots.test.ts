import type { Measure } from '../../../../src/domain/assessment/measure';
import { analysisSlots } from '../../../../src/domain/sheets/indicator-analysis/analysis-slots';
import { analysisOf, fullQuestions, type AnalysisParts } from '../../../support/analysis-builder';
import { agencyContext } from '../../../support/agency-context';
import { measureFor, rulebookOf } from '../../../support/stated-assessment';
import { questionCode } from '../../../../src/domain/assessment/question-code';

type Slot = readonly [question: string | null, measure: number | null, sharedWith: string | null];

function slotsOf(indicator: number, parts: AnalysisParts): readonly Slot[] {
  const rule = rulebookOf(2568).indicators.value.find(({ number }) => number === indicator);
  if (rule === undefined) return [];
  return analysisSlots(agencyContext(analysisOf(parts)), rule).map(({ question, measure, sharedWith }) => [
    question,
    measure?.no ?? null,
    sharedWith,
  ]);
}

function measure(no: number, questions: readonly string[], indicators: readonly number[] = []): Measure {
  const codes = questions.map((code) =>
    questionCode(code.startsWith('i') ? 'i' : 'o', Number(code.slice(1))),
  );
  return { ...measureFor({ questions: codes, indicators }), no };
}

describe('analysisSlots', () => {
  it('speaks of every low question', () => {
    const figures = { questions: fullQuestions({ o12: '0', o13: '0' }) };
    expect(slotsOf(9, { figures })).toEqual([
      ['o12', null, null],
      ['o13', null, null],
    ]);
  });

  it('speaks of the lowest question where none is low', () => {
    const figures = { questions: fullQuestions({ i10: '95', i11: '91.42', i12: '91.42' }) };
    expect(slotsOf(4, { figures })).toEqual([['i11', null, null]]);
  });

  it('speaks of the questions that measures name where no question has a score', () => {
    expect(slotsOf(4, { measures: [measure(1, ['i10'])] })).toEqual([['i10', 1, null]]);
  });

  it('has a row for an indicator of which nothing is known', () => {
    expect(slotsOf(8, {})).toEqual([[null, null, null]]);
  });

  it('carries a measure once and refers to it from the other question that it names', () => {
    const figures = { questions: fullQuestions({ o12: '0', o13: '0' }) };
    expect(slotsOf(9, { figures, measures: [measure(4, ['o12', 'o13'])] })).toEqual([
      ['o12', 4, null],
      ['o13', null, 'o12'],
    ]);
  });

  it('puts measures for the whole indicator beside questions without one, then in rows of their own', () => {
    const figures = { questions: fullQuestions({ o12: '0', o13: '0' }) };
    const measures = [measure(1, [], [9]), measure(2, ['o12']), measure(3, [], [9]), measure(5, [], [10])];
    expect(slotsOf(9, { figures, measures })).toEqual([
      ['o12', 2, null],
      ['o13', 1, null],
      [null, 3, null],
    ]);
  });
});
