import { planHighlights } from '../../../src/domain/sheets/highlight-plan';
import { analysisOf, fullQuestions, SCORE_SHEET } from '../../support/analysis-builder';
import { without } from '../../support/stated-assessment';

describe('planHighlights', () => {
  it('marks the score cells of questions in runs of one column', () => {
    const others = without(fullQuestions(), 'i15');
    const plan = planHighlights(analysisOf({ figures: { questions: others, indicators: { '1': '80' } } }));
    expect(plan.ranges).toEqual([{ sheet: SCORE_SHEET, address: 'C5:C55' }]);
  });

  it('joins what stands together and only that', () => {
    const source = analysisOf({ figures: { questions: { i1: '80', i2: '80', i3: '80', e1: '70' } } });
    const [agency] = source.agencies;
    if (agency === undefined) throw new RangeError('no agency');
    const places = ['B10', 'B2', 'AA3', 'B3'];
    const questions = new Map(
      [...agency.assessment.questions].map(([code, stated], index) => [
        code,
        { ...stated, at: { sheet: 'S', address: places[index] ?? '' } },
      ]),
    );
    const moved = { agencies: [{ ...agency, assessment: { ...agency.assessment, questions } }] };
    expect(planHighlights(moved).ranges.map(({ address }) => address)).toEqual(['B2:B3', 'B10', 'AA3']);
  });

  it('marks the cell of a score that cannot be too, since it will be corrected there', () => {
    const questions = { i1: '80', i2: '9533', i3: '80' };
    expect(planHighlights(analysisOf({ figures: { questions } })).ranges).toEqual([
      { sheet: SCORE_SHEET, address: 'C5:C7' },
    ]);
    const last = { i1: '80', i2: '9533' };
    expect(planHighlights(analysisOf({ figures: { questions: last } })).ranges).toEqual([
      { sheet: SCORE_SHEET, address: 'C5:C6' },
    ]);
  });

  it('leaves scores alone that stand in text', () => {
    expect(
      planHighlights(analysisOf({ figures: { questions: fullQuestions() }, live: false })).ranges,
    ).toEqual([]);
  });

  it('compares with a plain number just below the threshold, so that 84.995 is not low', () => {
    expect(planHighlights(analysisOf({ figures: { questions: { i1: '80' } } }))).toMatchObject({
      threshold: 84.995,
      fill: '#FFC7CE',
      font: '#9C0006',
    });
  });

  it('has nothing to mark without an agency', () => {
    expect(planHighlights({ agencies: [] }).ranges).toEqual([]);
  });
});
