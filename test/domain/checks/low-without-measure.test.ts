import { questionCode } from '../../../src/domain/assessment/question-code';
import { checkLowWithoutMeasure } from '../../../src/domain/checks/low-without-measure';
import { foundBy, tuplesOf } from '../../support/found';
import { measureFor } from '../../support/stated-assessment';

const LOW = {
  questions: { e1: '84.77', o12: '0' },
  indicators: { '2': '83.49', '4': '85.00', '9': '80' },
};

function found(...measures: Parameters<typeof measureFor>[0][]) {
  return tuplesOf(foundBy(checkLowWithoutMeasure, LOW, { measures: measures.map(measureFor) }));
}

describe('checkLowWithoutMeasure', () => {
  it('finds every low question and indicator where there is no measure', () => {
    expect(found()).toEqual([
      ['C01', '9'],
      ['C01', 'o12'],
      ['C01', '2'],
      ['C01', 'e1'],
    ]);
  });

  it('lets a question pass that a measure names, or whose indicator one names', () => {
    expect(found({ questions: [questionCode('e', 1)] }, { indicators: [9] })).toEqual([['C01', '2']]);
  });

  it('lets an indicator pass one of whose questions a measure names', () => {
    expect(found({ questions: [questionCode('o', 12)] }, { indicators: [6, 2] })).toEqual([]);
  });

  it('does not take a measure for another question of the indicator', () => {
    expect(found({ questions: [questionCode('e', 2)] }, { indicators: [9, 2] })).toEqual([['C01', 'e1']]);
  });

  it('lets a question pass that feeds the issue which is all a measure names', () => {
    const figures = { questions: { o10: '0' } };
    const passes = (issue: number | null) =>
      tuplesOf(foundBy(checkLowWithoutMeasure, figures, { measures: [{ ...measureFor({}), issue }] }));
    expect(passes(2)).toEqual([]);
    expect(passes(5)).toEqual([['C01', 'o10']]);
    expect(passes(null)).toEqual([['C01', 'o10']]);
  });

  it('does not take an analysis that proposes nothing for a measure', () => {
    expect(found({ indicators: [2, 6, 9], measure: null })).toHaveLength(4);
    expect(found({ indicators: [2, 6, 9], measure: null, steps: 'ทบทวนแผนทุกไตรมาส' })).toEqual([]);
  });

  it('tells the score and the threshold', () => {
    const finding = foundBy(checkLowWithoutMeasure, { questions: { e1: '84.99' } })[0];
    expect(finding?.facts).toEqual({ kind: 'question', code: 'e1', score: '84.99', threshold: '85.00' });
  });

  it('asks for no measure at the threshold', () => {
    expect(foundBy(checkLowWithoutMeasure, { questions: { e1: '85.00', i1: '84.995' } })).toEqual([]);
  });

  it('asks for none for an instrument or a sub-indicator alone', () => {
    const figures = { instruments: { EIT: '81.17' }, subIndicators: { '9.3': '0' } };
    expect(foundBy(checkLowWithoutMeasure, figures)).toEqual([]);
  });
});
