import type { Finding } from '../../findings/finding';
import type { DocumentCheck } from '../check-context';
import type { Passage } from '../../reading/passage';

/** At the widest column that a page of measures leaves and the smallest print, more letters need more than Excel's 409 points. */
const MOST_LETTERS = 2500;

function findIn({ at, text, row, part }: Passage): readonly Finding[] {
  if (part.kind !== 'cell' || text.length <= MOST_LETTERS) return [];
  return [{ code: 'X08', severity: 'warning', at, facts: { row: row + 1, letters: text.length } }];
}

/** X08: a cell with more text than the tallest row of Excel shows. */
export const TOO_TALL_ROW: DocumentCheck = {
  code: 'X08',
  title: 'แถวสูงเกินที่ Excel แสดงได้',
  lenience:
    'โปรแกรมไม่รู้ความกว้างคอลัมน์ของชีต จึงทักเฉพาะช่องในตารางที่ยาวเกิน 2,500 ตัวอักษร ซึ่งเกิน 409 พอยต์แน่นอน ช่องที่สั้นกว่านี้ในคอลัมน์แคบอาจถูกตัดได้เช่นกัน',
  find: ({ passages }) => passages.flatMap(findIn),
};
