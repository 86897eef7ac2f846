import { quoteText, scoreInText } from './formula-text';
import { formulaCell, type PlannedCell } from './planned-cell';
import { lowBoundOf, type AgencyContext } from './sheet-context';

/**
 * ประโยคร่างจากคะแนน: a sentence that restates one score and how it stands to the threshold, and nothing more. Why a score is
 * what it is, only staff can tell. The figures are live; the words are for staff to change.
 */
export const NO_SCORE = 'ยังไม่มีคะแนน';

/** Below the threshold by how much, or not below it. */
function againstBound(context: AgencyContext, score: string): string {
  const { literal, label } = lowBoundOf(context);
  const gap = scoreInText(`${literal}-ROUND(${score},2)`, context.formats.score);
  const below = `${quoteText(` ต่ำกว่าเกณฑ์ ${label} คะแนน อยู่ `)}&${gap}&" คะแนน"`;
  return `IF(ROUND(${score},2)<${literal},${below},${quoteText(` ไม่ต่ำกว่าเกณฑ์ ${label} คะแนน`)})`;
}

/** The sentence of a score as a formula without its equals sign; `subject` is who or what has the score in the cell `score`. */
export function scoreSentence(context: AgencyContext, subject: string, score: string): string {
  const told = `${quoteText(`${subject} ได้ `)}&${scoreInText(score, context.formats.score)}&" คะแนน"&${againstBound(context, score)}`;
  return `IF(COUNT(${score})=0,${quoteText(`${subject} ${NO_SCORE}`)},${told})`;
}

/** The longest text that the sentence may give, to make its row tall enough. */
export function longestScoreSentence({ show }: AgencyContext, subject: string): string {
  return `${subject} ได้ ${show('100.00 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ 100.00 คะแนน')}`;
}

/** ร่าง of a score: the sentence in a cell that staff may reword. */
export function scoreDraft(context: AgencyContext, subject: string, score: string): PlannedCell {
  const longest = longestScoreSentence(context, subject);
  return formulaCell(`=${scoreSentence(context, subject, score)}`, 'draft', longest, 'draft');
}
