import { comparedQuestions } from '../../../../src/domain/sheets/years-compared/compared-questions';
import type { AgencyAnalysis } from '../../../../src/domain/scoring/analysis';
import { analysisOf } from '../../../support/analysis-builder';

function agencyOf(year: number, questions: Readonly<Record<string, string>>): AgencyAnalysis {
  const [agency] = analysisOf({ year, figures: { questions } }).agencies;
  if (agency === undefined) throw new RangeError('no agency');
  return agency;
}

describe('comparedQuestions', () => {
  it('finds the question that asks the same under another code', () => {
    const compared = comparedQuestions([
      agencyOf(2566, { i25: '90' }),
      agencyOf(2568, { i13: '95', i1: '90' }),
    ]);
    expect(compared?.matched.map(({ code, codeIn }) => [code, [...codeIn]])).toEqual([
      [
        'i13',
        [
          [2568, 'i13'],
          [2566, 'i25'],
        ],
      ],
    ]);
    expect(compared?.alone).toEqual(['i1']);
  });

  it('never takes the same code for the same question', () => {
    const compared = comparedQuestions([agencyOf(2566, { i14: '90' }), agencyOf(2568, { i14: '95' })]);
    expect(compared?.matched).toEqual([]);
    expect(compared?.alone).toEqual(['i14']);
  });

  it('tells in which years nothing is known to ask the same, and why', () => {
    const years = [agencyOf(2563, { i1: '1' }), agencyOf(2566, { i25: '90' }), agencyOf(2568, { i13: '95' })];
    expect(comparedQuestions(years)?.matched[0]?.changed).toEqual([{ year: 2563, reason: 'meaningUnknown' }]);
  });

  it('lists a question whose score cannot be, so that its row is there once it is corrected', () => {
    const compared = comparedQuestions([agencyOf(2566, { i25: '9000' }), agencyOf(2568, { i13: '-1' })]);
    expect(compared?.matched.map(({ code }) => code)).toEqual(['i13']);
  });

  it('is nothing without two years that have scores of questions', () => {
    expect(comparedQuestions([agencyOf(2567, {}), agencyOf(2568, { i13: '95' })])).toBeNull();
  });
});
