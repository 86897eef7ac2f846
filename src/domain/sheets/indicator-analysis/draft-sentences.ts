import type { QuestionCode } from '../../assessment/question-code';
import type { IndicatorRule } from '../../rules/rulebook';
import { quoteText } from '../formula-text';
import { formulaCell, type PlannedCell } from '../planned-cell';
import { questionPlaces } from '../question-scores/question-places';
import { NO_SCORE, scoreDraft } from '../score-sentence';
import { agencyShortName, lowBoundOf, type AgencyContext } from '../sheet-context';
import { summaryScore } from '../summary/summary-layout';
import type { AnalysisSlot } from './analysis-slots';

/**
 * ร่างผลการวิเคราะห์: what the scores of an indicator say and what they ask for, offered for staff to reword.
 */
function questionScore(context: AgencyContext, question: QuestionCode | null): string | null {
  const places = question === null ? null : questionPlaces(context);
  return places === null || question === null ? null : places.scoreOf(question);
}

function indicatorScore(context: AgencyContext, rule: IndicatorRule): string {
  return summaryScore(context, 'indicator', String(rule.number)) ?? '""';
}

/** The score that a row of the analysis is about: its question's where that has one, else the indicator's. */
function scoreOfSlot(context: AgencyContext, { question, indicator }: AnalysisSlot): string {
  return questionScore(context, question) ?? indicatorScore(context, indicator);
}

/** ผลการวิเคราะห์ of the row's question, or of the indicator where questions have no scores. */
export function analysisDraft(context: AgencyContext, slot: AnalysisSlot): PlannedCell {
  const { question, indicator } = slot;
  const isScored = question !== null && questionScore(context, question) !== null;
  const item = isScored ? `ข้อ ${question}` : `ตัวชี้วัดที่ ${indicator.number}`;
  const subject = `${agencyShortName(context)} ${context.show(item)}`;
  return scoreDraft(context, subject, scoreOfSlot(context, slot));
}

/** What the score asks for: to be raised, or kept. */
export function adviceDraft(context: AgencyContext, slot: AnalysisSlot): PlannedCell {
  const { literal, label } = lowBoundOf(context);
  const score = scoreOfSlot(context, slot);
  const [raise, keep] = [`ปรับปรุงให้ได้ตั้งแต่ ${label} คะแนน`, `รักษาระดับคะแนนไม่ให้ต่ำกว่า ${label} คะแนน`];
  const formula = `=IF(COUNT(${score})=0,"${NO_SCORE}",IF(ROUND(${score},2)<${literal},${quoteText(raise)},${quoteText(keep)}))`;
  return formulaCell(formula, 'draft', keep, 'draft');
}
