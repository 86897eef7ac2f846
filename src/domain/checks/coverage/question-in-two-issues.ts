import type { QuestionCode } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';

/** The rows of each question, by the issue they stand under. */
function rowsByQuestion({
  measures,
}: SheetOfMeasures): ReadonlyMap<QuestionCode, ReadonlyMap<number, MeasureCells>> {
  const rows = new Map<QuestionCode, Map<number, MeasureCells>>();
  for (const row of measures) {
    const { issue, questions } = row.measure;
    if (issue === null) continue;
    for (const code of questions) {
      const own = rows.get(code) ?? new Map<number, MeasureCells>();
      if (!own.has(issue)) own.set(issue, row);
      rows.set(code, own);
    }
  }
  return rows;
}

function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  return [...rowsByQuestion(sheet)].flatMap(([code, rows]): readonly Finding[] => {
    const last = [...rows.values()].at(-1);
    if (rows.size < 2 || last === undefined) return [];
    const facts = { code, issues: [...rows.keys()].map(String) };
    return [{ code: 'C09', severity: 'notice', at: placeUnder(sheet, last, 'question'), facts }];
  });
}

/** C09: one question analysed under two issues. */
export const QUESTION_IN_TWO_ISSUES: DocumentCheck = {
  code: 'C09',
  title: 'ข้อคำถามเดียวอยู่ในสองประเด็น',
  lenience: 'ตรวจเฉพาะตารางที่จัดตามประเด็น เป็นเพียงข้อสังเกต เพราะบางข้อใช้ได้กับหลายประเด็นโดยตั้งใจ',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
