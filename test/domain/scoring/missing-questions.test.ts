import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { missingQuestions } from '../../../src/domain/scoring/missing-questions';
import { fullQuestions } from '../../support/analysis-builder';
import {
  questionsFrom,
  rulebookOf,
  statedAssessment,
  without,
  type StatedFigures,
} from '../../support/stated-assessment';

function missingFrom(figures: StatedFigures): readonly string[] {
  return missingQuestions(analyseAgency(statedAssessment(2568, figures), rulebookOf(2568)));
}

describe('missingQuestions', () => {
  it('names those that no cell states', () => {
    expect(missingFrom({ questions: without(fullQuestions(), 'e4') })).toEqual(['e4']);
  });

  it('does not name one whose cell states a score that cannot be', () => {
    expect(missingFrom({ questions: { ...without(fullQuestions(), 'e4'), e5: '9533' } })).toEqual(['e4']);
  });

  it('names none of a group that is stated alone and cannot be', () => {
    const others = { ...questionsFrom('i', 1, 15, '90'), ...questionsFrom('e', 1, 9, '90') };
    const indicators = { '9': '985', '10': '90' };
    expect(missingFrom({ questions: others, indicators })).toEqual([]);
    expect(missingFrom({ questions: others, instruments: { OIT: '-1' } })).toEqual([]);
    const parts = { '9.1': '90', '9.2': '90', '9.3': '101', '9.4': '90', '9.5': '90' };
    expect(missingFrom({ questions: others, subIndicators: parts, indicators: { '10': '90' } })).toEqual([]);
  });

  it('names those of the other groups all the same', () => {
    const others = questionsFrom('i', 1, 15, '90');
    const missing = missingFrom({ questions: others, instruments: { OIT: '-1' }, total: '101' });
    expect(missing).toEqual(Object.keys(questionsFrom('e', 1, 9, '90')));
  });
});
