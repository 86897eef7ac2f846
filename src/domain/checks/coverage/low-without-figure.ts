import { formatScore } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { toArabicDigits } from '../../reading/thai-digits';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures } from '../measures/measure-cells';
import { quoteAround } from '../quote';

const BELOW = /(?:น้อยกว่า|ต่ำกว่า|ไม่ถึง)\s*(?:ร้อยละ\s*)?(\d{2,3}(?:\.\d+)?)(?!\s*วัน|\s*คน|\d)/gu;
/** A score with decimals, or a whole one said to be one; what is not below 85 may be a score as well. */
const FIGURE = /(?<![\d.])(?:\d{1,2}\.\d{1,2}|100(?:\.00)?|\d{1,2}(?=\s*คะแนน))(?![\d.]*\d)/gu;

function statesFigure(text: string, threshold: string): boolean {
  return [...text.matchAll(FIGURE)].some(([figure]) => Number(figure) !== Number(threshold));
}

/** The words that call something low without saying how low; null where a figure is given or nothing is called low. */
function lowInWords(text: string, threshold: string): string | null {
  const digits = toArabicDigits(text);
  const below = [...digits.matchAll(BELOW)].find((match) => Number(match[1]) === Number(threshold));
  if (below === undefined || statesFigure(digits, threshold)) return null;
  return quoteAround(text, below.index, below.index + below[0].length);
}

function find(context: DocumentContext): readonly Finding[] {
  const threshold = context.subject?.rulebook.lowThreshold.value;
  if (threshold === undefined) return [];
  return sheetsOfMeasures(context).flatMap((sheet) =>
    sheet.measures.flatMap((row): readonly Finding[] => {
      const found = lowInWords(row.measure.analysis ?? '', formatScore(threshold));
      const at = placeUnder(sheet, row, 'analysis');
      return found === null ? [] : [{ code: 'C06', severity: 'warning', at, facts: { found } }];
    }),
  );
}

/** C06: an analysis that calls a score low and does not give it. */
export const LOW_WITHOUT_FIGURE: DocumentCheck = {
  code: 'C06',
  title: 'ผลการวิเคราะห์ว่าต่ำกว่าเกณฑ์โดยไม่ระบุคะแนน',
  lenience: 'ตรวจเฉพาะคอลัมน์ผลการวิเคราะห์ และไม่ทักเมื่อมีคะแนนอยู่ในผลการวิเคราะห์ของแถวนั้นแล้วอย่างน้อยหนึ่งค่า',
  find,
};
