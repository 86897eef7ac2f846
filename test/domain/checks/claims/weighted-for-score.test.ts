import { WEIGHTED_FOR_SCORE } from '../../../../src/domain/checks/claims/weighted-for-score';
import { documentOf } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { analyseAgency } from '../../../../src/domain/scoring/analyse-agency';
import { rulebookOf, statedAssessment, type StatedFigures } from '../../../support/stated-assessment';

function foundFor(figures: StatedFigures) {
  const agency = analyseAgency(statedAssessment(2565, figures), rulebookOf(2565));
  return WEIGHTED_FOR_SCORE.find({ ...documentOf({}), subject: agency, agencies: [agency] });
}

describe('WEIGHTED_FOR_SCORE', () => {
  it('finds instruments that state points out of their weight', () => {
    const findings = foundFor({ instruments: { IIT: '28.04', EIT: '26.10', OIT: '40.00' } });
    expect(findings.map(({ code, facts }) => [code, facts['code'], facts['weight']])).toEqual([
      ['S06', 'IIT', '30'],
      ['S06', 'EIT', '30'],
      ['S06', 'OIT', '40'],
    ]);
  });

  it('finds the only one where its indicators say that it is weighted', () => {
    const findings = foundFor({ indicators: { 9: '89.14', 10: '100' }, instruments: { OIT: '37.83' } });
    expect(tuplesOf(findings)).toHaveLength(1);
  });

  it.each([
    ['scores out of 100', { instruments: { IIT: '86.02', EIT: '81.17', OIT: '94.57' } }],
    ['a single very low score', { instruments: { IIT: '86.02', EIT: '81.17', OIT: '28.04' } }],
    ['a score of nothing', { instruments: { IIT: '0', EIT: '0', OIT: '0' } }],
    [
      'a low score that its indicators bear out',
      { indicators: { 9: '20', 10: '30' }, instruments: { OIT: '25' } },
    ],
  ])('leaves %s alone', (_, figures) => {
    expect(foundFor(figures)).toEqual([]);
  });
});
