import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import { inferMissed } from '../../src/taskpane/missed-items';
import { rulebookOf, statedAssessment, type StatedFigures } from '../support/stated-assessment';

function missedIn(year: number, figures: StatedFigures) {
  const found = inferMissed(analyseAgency(statedAssessment(year, figures), rulebookOf(year)));
  return found.map(({ indicator, inference }) => [
    indicator.number,
    inference.ways.length,
    [...(inference.ways[0] ?? [])].map(([code, count]) => `${code}: ${count}`).join(', '),
  ]);
}

describe('inferMissed', () => {
  it('tells the missed items of an OIT indicator that is known by its score alone', () => {
    expect(missedIn(2565, { indicators: { '9': '89.14', '10': '100' } })).toEqual([[9, 1, '9.3: 1, 9.5: 2']]);
  });

  it('says so where no number of items gives the score', () => {
    expect(missedIn(2565, { indicators: { '9': '87.57' } })).toEqual([[9, 0, '']]);
  });

  it('infers nothing beside a score of an item or a sub-indicator', () => {
    expect(missedIn(2565, { indicators: { '9': '89.14' }, questions: { o1: '100' } })).toEqual([]);
    expect(missedIn(2565, { indicators: { '9': '89.14' }, subIndicators: { '9.1': '100' } })).toEqual([]);
  });

  it('has nothing to say of the surveys, whose answers are no whole items', () => {
    expect(missedIn(2565, { indicators: { '1': '89.14', '6': '80' } })).toEqual([]);
  });
});
