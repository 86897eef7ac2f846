import { compareQuestionCodes, type QuestionCode } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  isOfRange,
  listedInSheet,
  type QuestionsAndAnalysis,
  questionsAndAnalyses,
} from '../coverage/questions-and-analysis';
import { placeUnder } from '../measures/measure-cells';

function rangesOf({ spoken }: QuestionsAndAnalysis): ReadonlyMap<string, readonly QuestionCode[]> {
  const ranges = new Map<string, QuestionCode[]>();
  for (const mention of spoken.filter(isOfRange)) {
    ranges.set(mention.written, [...(ranges.get(mention.written) ?? []), mention.code]);
  }
  return ranges;
}

function findIn(row: QuestionsAndAnalysis): readonly Finding[] {
  const elsewhere = listedInSheet(row.sheet);
  return [...rangesOf(row)].flatMap(([written, codes]): readonly Finding[] => {
    const missing = codes.filter((code) => !row.listed.includes(code) && !elsewhere.has(code));
    const listed = codes.filter((code) => row.listed.includes(code));
    // A range of which little is listed sums up other rows.
    if (missing.length === 0 || listed.length * 2 <= codes.length) return [];
    const facts = {
      found: written,
      count: codes.length,
      listed: listed.length,
      missing: [...missing].sort(compareQuestionCodes),
    };
    const at = placeUnder(row.sheet, row.row, 'question');
    return [{ code: 'I05', severity: 'warning', at, facts }];
  });
}

/** I05: a range of questions in the analysis, some of which the list beside it leaves out. */
export const RANGE_DIFFERS_FROM_LIST: DocumentCheck = {
  code: 'I05',
  title: 'ช่วงรหัสข้อไม่ตรงกับรายการข้อ',
  lenience: 'ทักเมื่อแถวมีข้อในช่วงนั้นเกินครึ่งแล้ว ข้อที่ขาดแต่อยู่ในแถวอื่นของชีต ทักด้วย C05 แทน',
  find: (context: DocumentContext) => questionsAndAnalyses(context).flatMap(findIn),
};
