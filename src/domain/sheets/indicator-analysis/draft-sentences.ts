import type { QuestionCode } from '../../assessment/question-code';
import type { IndicatorRule } from '../../rules/rulebook';
import { quoteText, scoreInText } from '../formula-text';
import { formulaCell, type PlannedCell } from '../planned-cell';
import { questionPlaces } from '../question-scores/question-places';
import { agencyShortName, lowBoundOf, type AgencyContext } from '../sheet-context';
import { summaryScore } from '../summary/summary-layout';
import type { AnalysisSlot } from './analysis-slots';

/**
 * ร่างผลการวิเคราะห์: sentences that restate scores and nothing more. Why a score is what it is, only staff can tell. The
 * figures in them are live; the words are for staff to change.
 */
const NO_SCORE = 'ยังไม่มีคะแนน';

/** Below the threshold by how much, or not below it. */
function againstBound(context: AgencyContext, score: string): string {
  const { literal, label } = lowBoundOf(context);
  const gap = scoreInText(`${literal}-ROUND(${score},2)`, context.formats.score);
  const below = `${quoteText(` ต่ำกว่าเกณฑ์ ${label} คะแนน อยู่ `)}&${gap}&" คะแนน"`;
  return `IF(ROUND(${score},2)<${literal},${below},${quoteText(` ไม่ต่ำกว่าเกณฑ์ ${label} คะแนน`)})`;
}

function sentence(context: AgencyContext, subject: string, score: string): PlannedCell {
  const opening = `${subject} ได้ `;
  const told = `${quoteText(opening)}&${scoreInText(score, context.formats.score)}&" คะแนน"&${againstBound(context, score)}`;
  const formula = `=IF(COUNT(${score})=0,${quoteText(`${subject} ${NO_SCORE}`)},${told})`;
  const longest = `${opening}${context.show('100.00 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ 100.00 คะแนน')}`;
  return formulaCell(formula, 'draft', longest, 'draft');
}

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
  return sentence(context, subject, scoreOfSlot(context, slot));
}

/** What the score asks for: to be raised, or kept. */
export function adviceDraft(context: AgencyContext, slot: AnalysisSlot): PlannedCell {
  const { literal, label } = lowBoundOf(context);
  const score = scoreOfSlot(context, slot);
  const [raise, keep] = [`ปรับปรุงให้ได้ตั้งแต่ ${label} คะแนน`, `รักษาระดับคะแนนไม่ให้ต่ำกว่า ${label} คะแนน`];
  const formula = `=IF(COUNT(${score})=0,"${NO_SCORE}",IF(ROUND(${score},2)<${literal},${quoteText(raise)},${quoteText(keep)}))`;
  return formulaCell(formula, 'draft', keep, 'draft');
}
