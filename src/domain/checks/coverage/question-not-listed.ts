import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder } from '../measures/measure-cells';
import {
  isOfRange,
  listedInSheet,
  type QuestionsAndAnalysis,
  questionsAndAnalyses,
} from './questions-and-analysis';

function findIn({ sheet, row, listed, spoken }: QuestionsAndAnalysis): readonly Finding[] {
  const elsewhere = listedInSheet(sheet);
  const missing = spoken.filter((mention) => {
    if (listed.includes(mention.code)) return false;
    return elsewhere.has(mention.code) || !isOfRange(mention);
  });
  const codes = [...new Set(missing.map(({ code }) => code))];
  return codes.length === 0
    ? []
    : [{ code: 'C05', severity: 'warning', at: placeUnder(sheet, row, 'analysis'), facts: { codes } }];
}

/** C05: an analysis that speaks of a question its row does not list. */
export const QUESTION_NOT_LISTED: DocumentCheck = {
  code: 'C05',
  title: 'ผลการวิเคราะห์อ้างข้อที่ไม่อยู่ในคอลัมน์ข้อคำถาม',
  lenience: 'เทียบกับข้อคำถามของแถวเดียวกัน ข้อในช่วงเช่น ๐๑–๐๑๐ ที่ไม่อยู่ในแถวใดเลย ทักครั้งเดียวด้วย I05 ไม่ทักซ้ำที่นี่',
  find: (context: DocumentContext) => questionsAndAnalyses(context).flatMap(findIn),
};
