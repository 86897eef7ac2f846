import type { IndicatorNumber } from '../../assessment/indicator';
import type { QuestionCode } from '../../assessment/question-code';
import { placeOfQuestion } from '../../rules/question-place';
import { columnReference, countInText, onSheet, quoteText, scoreInText } from '../formula-text';
import { formulaCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import { QUESTION_COLUMNS, questionPlaces, type QuestionPlaces } from '../question-scores/question-places';
import type { MeasureSlot } from '../measure-slots';
import { longestScoreSentence, scoreDraft, scoreSentence } from '../score-sentence';
import { agencyShortName, lowBoundOf, type AgencyContext } from '../sheet-context';
import { summaryScore } from '../summary/summary-layout';
import type { IssueGroup } from './issue-groups';

/** ร่างผลการวิเคราะห์ของประเด็น: how many of an issue's questions are low, and what the question or its indicator scored. */
const NONE_SCORED = 'ข้อในประเด็นนี้ยังไม่มีคะแนน';

/** The score cells of the questions, neighbours as one block. */
function scoreBlocks(
  { names }: AgencyContext,
  { lines, firstRow }: QuestionPlaces,
  questions: readonly QuestionCode[],
): readonly string[] {
  const rows = lines.flatMap(({ code }, index) => (questions.includes(code) ? [firstRow + index] : []));
  const isFirst = (row: number) => !rows.includes(row - 1);
  const isLast = (row: number) => !rows.includes(row + 1);
  const lasts = rows.filter(isLast);
  return rows
    .filter(isFirst)
    .map((first, index) =>
      onSheet(names.questionScores, columnReference(QUESTION_COLUMNS.score, first, lasts[index] ?? first)),
    );
}

/** `ประเด็นนี้มีคะแนน 10 ข้อ ต่ำกว่าเกณฑ์ 85 คะแนน 2 ข้อ ` as a formula; null where the year has no such question. */
function overviewOf(context: AgencyContext, places: QuestionPlaces, group: IssueGroup): string | null {
  const blocks = scoreBlocks(context, places, group.questions);
  if (blocks.length === 0) return null;
  const { countedBelow, label } = lowBoundOf(context);
  const low = blocks.map((block) => `COUNTIF(${block},${quoteText(`<${countedBelow}`)})`).join('+');
  return [
    '"ประเด็นนี้มีคะแนน "',
    countInText(`COUNT(${blocks.join(',')})`, context.formats.count),
    quoteText(` ข้อ ต่ำกว่าเกณฑ์ ${label} คะแนน `),
    countInText(low, context.formats.count),
    '" ข้อ "',
  ].join('&');
}

const LONGEST_OVERVIEW = 'ประเด็นนี้มีคะแนน 00 ข้อ ต่ำกว่าเกณฑ์ 00 คะแนน 00 ข้อ ';

function questionDraft(
  context: AgencyContext,
  places: QuestionPlaces,
  question: QuestionCode,
  group: IssueGroup,
  isFirst: boolean,
): PlannedCell {
  const subject = `${agencyShortName(context)} ${context.show(`ข้อ ${question}`)}`;
  const score = places.scoreOf(question) ?? '""';
  const overview = isFirst && group.issue !== null ? overviewOf(context, places, group) : null;
  if (overview === null) return scoreDraft(context, subject, score);
  const longest = `${LONGEST_OVERVIEW}${longestScoreSentence(context, subject)}`;
  return formulaCell(`=${overview}&${scoreSentence(context, subject, score)}`, 'draft', longest, 'draft');
}

/** Without question scores, what the indicators of these questions scored. */
function indicatorsDraft(context: AgencyContext, numbers: readonly IndicatorNumber[]): PlannedCell {
  const parts = numbers.map((number) => {
    const score = summaryScore(context, 'indicator', String(number)) ?? '""';
    const told = `${scoreInText(score, context.formats.score)}&" คะแนน"`;
    return `${quoteText(context.show(` ตัวชี้วัดที่ ${number} `))}&IF(COUNT(${score})=0,"ยังไม่มีคะแนน",${told})`;
  });
  const opening = `${agencyShortName(context)} ไม่มีคะแนนรายข้อ คะแนนของตัวชี้วัดที่เกี่ยวข้อง:`;
  const longest = `${opening}${numbers.map((number) => ` ตัวชี้วัดที่ ${number} 100.00 คะแนน`).join('')}`;
  return formulaCell([`=${quoteText(opening)}`, ...parts].join('&'), 'draft', longest, 'draft');
}

function indicatorsOf(
  { subject }: AgencyContext,
  questions: readonly QuestionCode[],
): readonly IndicatorNumber[] {
  const numbers = questions.flatMap(
    (code) => placeOfQuestion(subject.rulebook, code)?.indicator.number ?? [],
  );
  return [...new Set(numbers)];
}

/**
 * ผลการวิเคราะห์ข้อมูล of a row: of its question, else of the questions that its measure names, else (once for the issue) of all
 * its questions. Where there is nothing to restate, staff fill it.
 */
export function issueDraft(
  context: AgencyContext,
  group: IssueGroup,
  { question, measure }: MeasureSlot,
  isFirst: boolean,
): PlannedCell {
  const places = questionPlaces(context);
  if (places !== null && question !== null) return questionDraft(context, places, question, group, isFirst);
  const isOfIssue = isFirst && group.issue !== null;
  if (places !== null) return isOfIssue ? textCell(NONE_SCORED, 'draft', 'draft') : typedCell();
  const named = indicatorsOf(context, measure?.questions ?? []);
  const numbers = named.length > 0 || !isOfIssue ? named : indicatorsOf(context, group.questions);
  return numbers.length === 0 ? typedCell() : indicatorsDraft(context, numbers);
}
