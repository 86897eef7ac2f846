import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { contentAt, sheetOf } from '../../../support/spec-cells';

/** The cells of the summary that the sentence watches, in the order of its formula; each is named twice. */
function watched(parts: AnalysisParts): number {
  const low = sheetOf(planWorkbook(analysisOf(parts), [], ALL_SHEETS), 'lowQuestions');
  const formula = String(contentAt(low, '#note', 'no'));
  return (formula.match(/COUNTIF\('ITA_สรุปผล_2568'!/g) ?? []).length / 2;
}

describe('unlistedLowCell', () => {
  it('watches the indicators that are not listed and the parts of EIT, and no instrument that is made from them', () => {
    expect(watched({ figures: PUBLISHED_2568 })).toBe(9 + 2);
  });

  it('watches the sub-indicators in place of their indicator', () => {
    const subIndicators = { '9.1': '100', '9.2': '90' };
    const indicators = { '9': '95', '10': '100' };
    expect(watched({ figures: { subIndicators, indicators } })).toBe(2 + 1);
  });

  it('leaves all that is made from questions to the questions', () => {
    expect(watched({ figures: { questions: fullQuestions({ o12: '0' }) } })).toBe(0);
    expect(watched({ figures: { questions: { o12: '0' }, instruments: { IIT: '90', OIT: '90' } } })).toBe(1);
  });

  it('watches whole instruments of which nothing finer is known', () => {
    expect(watched({ figures: { instruments: { IIT: '90', EIT: '95', OIT: '84' } } })).toBe(2);
    expect(watched({ figures: { instruments: { IIT: '90', EIT1: '95', EIT2: '97', EIT: '96' } } })).toBe(3);
  });

  it('stays within a line of the page that it stands on', () => {
    const plan = planWorkbook(analysisOf({ figures: PUBLISHED_2568 }), [], ALL_SHEETS);
    const heights = (['summary', 'lowQuestions'] as const).map(
      (key) => sheetOf(plan, key).rows.find((row) => row.key === '#note')?.height,
    );
    expect(heights).toEqual([21, 21]);
  });
});
