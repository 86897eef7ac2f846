import type { QuestionCode } from '../../assessment/question-code';
import { type CodeMention, findQuestionCodes } from '../../reading/parse-question-codes';
import { toArabicDigits } from '../../reading/thai-digits';
import type { DocumentContext } from '../check-context';
import { type MeasureCells, sheetsOfMeasures, type SheetOfMeasures } from '../measures/measure-cells';

/** ข้อคำถามกับผลการวิเคราะห์: the questions that a row lists beside those that its analysis speaks of. */
export type QuestionsAndAnalysis = {
  readonly sheet: SheetOfMeasures;
  readonly row: MeasureCells;
  readonly listed: readonly QuestionCode[];
  readonly spoken: readonly CodeMention[];
};

/** `๐๑ - ๐๑๐` names more than one question by its two ends. */
const RANGE = /\d\s*(?:-|–|—|ถึง)\s*(?:ข้อ(?:ที่)?\s*)?[ieo\d]/iu;

function listsQuestions({ cells }: MeasureCells): boolean {
  return cells.some(({ part }) => part.kind === 'cell' && part.field === 'question');
}

/** Several checks look at the same rows, and every row of a sheet at what the others list. */
const KNOWN_ROWS = new WeakMap<DocumentContext, readonly QuestionsAndAnalysis[]>();
const KNOWN_LISTS = new WeakMap<SheetOfMeasures, ReadonlySet<QuestionCode>>();

function gather(context: DocumentContext): readonly QuestionsAndAnalysis[] {
  return sheetsOfMeasures(context).flatMap((sheet) =>
    sheet.measures.flatMap((row): readonly QuestionsAndAnalysis[] => {
      const { analysis, questions } = row.measure;
      if (analysis === null || questions.length === 0 || !listsQuestions(row)) return [];
      return [{ sheet, row, listed: questions, spoken: findQuestionCodes(analysis, 'prose') }];
    }),
  );
}

/** Every row that has both a list of questions and an analysis, with the codes of each. */
export function questionsAndAnalyses(context: DocumentContext): readonly QuestionsAndAnalysis[] {
  const known = KNOWN_ROWS.get(context);
  if (known !== undefined) return known;
  const rows = gather(context);
  KNOWN_ROWS.set(context, rows);
  return rows;
}

/** True for a code that is named by the ends of a range. */
export function isOfRange({ written }: CodeMention): boolean {
  return RANGE.test(toArabicDigits(written));
}

/** The questions listed anywhere in the sheet. */
export function listedInSheet(sheet: SheetOfMeasures): ReadonlySet<QuestionCode> {
  const known = KNOWN_LISTS.get(sheet);
  if (known !== undefined) return known;
  const listed = new Set(sheet.measures.flatMap(({ measure }) => measure.questions));
  KNOWN_LISTS.set(sheet, listed);
  return listed;
}
