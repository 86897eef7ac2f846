import type { WholeInstrument } from '../../assessment/instrument';
import { compareQuestionCodes, instrumentOf, type QuestionCode } from '../../assessment/question-code';
import { isLow } from '../../scoring/low-items';
import { countInText, quoteText, scoreInText } from '../formula-text';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { NO_QUESTION_SCORES, questionPlaces, type QuestionPlaces } from '../question-scores/question-places';
import { lowBoundOf, type AgencyContext } from '../sheet-context';

/** คำบรรยายข้อที่ต่ำกว่าเกณฑ์ of an instrument: a sentence that counts its low questions and names them with their scores. */

/** Low questions that the sentence names before it only counts them. */
const MOST_NAMED = 15;

function lowQuestions({ subject }: AgencyContext, code: WholeInstrument): readonly QuestionCode[] {
  const { chain, rulebook } = subject;
  return [...chain.questions]
    .filter(([question, { score }]) => instrumentOf(question) === code && isLow(score, rulebook))
    .map(([question]) => question)
    .sort(compareQuestionCodes);
}

/** The questions that were low when the sheet was made, each left out once its score no longer is; others are only counted. */
function namedQuestions(
  context: AgencyContext,
  places: QuestionPlaces,
  named: readonly QuestionCode[],
  low: string,
): string {
  const { formats, show } = context;
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  const items = named.map((question) => {
    const score = places.scoreOf(question) ?? '""';
    const isStill = `COUNTIF(${score},${below})`;
    const words = `${quoteText(show(` ${question} (`))}&${scoreInText(score, formats.score)}&")"`;
    return { isStill, shown: `IF(${isStill}=1,${words},"")` };
  });
  const others = [low, ...items.map(({ isStill }) => isStill)].join('-');
  const rest = `IF(${others}>0," และอีก "&${countInText(others, formats.count)}&" ข้อ","")`;
  return [...items.map(({ shown }) => shown), rest].join('&');
}

/** The low questions of an instrument with their scores, live; says so where it has no question scores. */
export function questionNarrative(context: AgencyContext, code: WholeInstrument): PlannedCell {
  const places = questionPlaces(context);
  const unscored = `${code} ${NO_QUESTION_SCORES}`;
  if (places === null) return textCell(unscored, 'draft', 'draft');
  const { label, countedBelow } = lowBoundOf(context);
  const { count } = context.formats;
  const own = `${places.column('instrument')},${quoteText(code)},${places.column('score')}`;
  const scored = `COUNTIFS(${own},">=0")`;
  const low = `COUNTIFS(${own},${quoteText(`<${countedBelow}`)})`;
  const named = lowQuestions(context, code).slice(0, MOST_NAMED);
  const opening = `${quoteText(`${code} มีคะแนนรายข้อ `)}&${countInText(scored, count)}&" ข้อ"`;
  const fine = quoteText(` ไม่มีข้อใดต่ำกว่าเกณฑ์ ${label} คะแนน`);
  const counted = `${quoteText(` ต่ำกว่าเกณฑ์ ${label} คะแนน `)}&${countInText(low, count)}&" ข้อ:"`;
  const told = `${counted}&${namedQuestions(context, places, named, low)}`;
  const formula = `=IF(${scored}=0,${quoteText(unscored)},${opening}&IF(${low}=0,${fine},${told}))`;
  const codes = named.map((question) => ` ${question} (00.00)`).join('');
  const longest = `${code} มีคะแนนรายข้อ 00 ข้อ ต่ำกว่าเกณฑ์ 00 คะแนน 00 ข้อ:${codes} และอีก 00 ข้อ`;
  return formulaCell(formula, 'draft', longest, 'draft');
}
