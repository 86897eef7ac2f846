import type { Finding } from '../../findings/finding';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures, type SheetOfMeasures } from '../measures/measure-cells';
import { quoteStart } from '../quote';

/** Words are compared by runs of letters, so that a changed word costs only its own surroundings. */
const LETTERS_OF_A_RUN = 8;
const SHORTEST_RESULT = 60;
/** Share of the result that the plan has word for word. */
const MOSTLY = 0.85;
/** Share that shows a result to be drawn from the plan, where it still speaks of what should be done. */
const PARTLY = 0.4;
/** ควร and ต้อง tell what is to be done; ถูกต้อง, ต้องการ, สมควร and เห็นควร do not. */
const TO_BE_DONE = /(?<!สม|เห็น)ควร|(?<!ถูก)ต้อง(?!การ)/u;

/** The share of a text's runs of letters that another text has too; 0 to 1. */
function shareWithin(text: string, other: string): number {
  const runs = text.length - LETTERS_OF_A_RUN + 1;
  const known = new Set<string>();
  for (let start = 0; start + LETTERS_OF_A_RUN <= other.length; start += 1) {
    known.add(other.slice(start, start + LETTERS_OF_A_RUN));
  }
  let shared = 0;
  for (let start = 0; start < runs; start += 1) {
    if (known.has(text.slice(start, start + LETTERS_OF_A_RUN))) shared += 1;
  }
  return shared / runs;
}

function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  return sheet.measures.flatMap((row): readonly Finding[] => {
    const text = row.measure.result ?? '';
    const [result, steps] = [matchKey(text), matchKey(row.measure.steps ?? '')];
    if (result.length < SHORTEST_RESULT) return [];
    const share = shareWithin(result, steps);
    const planned = TO_BE_DONE.exec(text);
    if (share < PARTLY || (share < MOSTLY && planned === null)) return [];
    const facts =
      share < MOSTLY && planned !== null
        ? { because: 'toBeDone', found: quoteStart(text.slice(planned.index)) }
        : { found: quoteStart(text) };
    return [{ code: 'C12', severity: 'warning', at: placeUnder(sheet, row, 'result'), facts }];
  });
}

/** C12: a result in the words of the plan, which tells nothing of what was done. */
export const RESULT_IS_PLAN: DocumentCheck = {
  code: 'C12',
  title: 'ผลการดำเนินการคัดลอกจากขั้นตอนในแผน',
  lenience:
    'ทักเมื่อข้อความผลอย่างน้อยร้อยละ 85 ตรงกับขั้นตอนของมาตรการเดียวกัน หรือตรงกันร้อยละ 40 และยังเขียนว่า “ควร” หรือ “ต้อง” ซึ่งเป็นถ้อยคำของแผน ผลสั้น ๆ และผลที่เติมวันที่ จำนวน หรือเลขที่คำสั่งลงในประโยคเดิมจึงมักไม่ถูกทัก',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
