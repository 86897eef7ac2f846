import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder } from '../measures/measure-cells';
import { type QuestionsAndAnalysis, questionsAndAnalyses } from './questions-and-analysis';

const ALL_OF_THEM = /ทุกข้อ|ทั้ง\s?[\d๐-๙]*\s?ข้อ|ข้อดังกล่าว|ข้อคำถามดังกล่าว/u;

function findIn({ sheet, row, listed, spoken }: QuestionsAndAnalysis): readonly Finding[] {
  if (spoken.length === 0 || ALL_OF_THEM.test(row.measure.analysis ?? '')) return [];
  const named = new Set(spoken.map(({ code }) => code));
  const codes = listed.filter((code) => !named.has(code));
  return codes.length === 0
    ? []
    : [{ code: 'C04', severity: 'warning', at: placeUnder(sheet, row, 'question'), facts: { codes } }];
}

/** C04: a question listed beside an analysis that names others and not this one. */
export const QUESTION_NOT_ANALYSED: DocumentCheck = {
  code: 'C04',
  title: 'ข้อคำถามที่ไม่กล่าวถึงในผลการวิเคราะห์',
  lenience:
    'ทักเฉพาะเมื่อผลการวิเคราะห์ของแถวนั้นเขียนรหัสข้อไว้อย่างน้อยหนึ่งข้อ ผลการวิเคราะห์ที่เขียนเป็นความเรียงโดยไม่ใช้รหัส หรือกล่าวถึงทุกข้อ ไม่ทัก',
  find: (context: DocumentContext) => questionsAndAnalyses(context).flatMap(findIn),
};
