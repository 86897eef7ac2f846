import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { cellsUnder, type MeasureCells, sheetsOfMeasures } from '../measures/measure-cells';
import { quoteEnd } from '../quote';
import { itemNumbersIn } from './item-numbers';
import { WORDED_COLUMNS } from './worded-columns';

/** Words after which a Thai sentence goes on; those that also end longer words are asked for with what stands before them. */
const GOES_ON = [
  'และ',
  'หรือ',
  'เพื่อ',
  'เพื่อให้',
  'ซึ่ง',
  'โดย',
  '(?:สิทธิ|ประโยชน์|การ|ความ|ด้าน|งาน|ระดับ)ของ',
  'ระหว่าง',
  'ให้แก่',
  '(?<!กำ)กับ',
  'ได้แก่',
  'ตลอดจน',
  'รวมถึง',
  'รวมทั้ง',
  'เกี่ยวกับ',
  '(?<!ตัว|ทุก|แบบ|หลาย|หนึ่ง|เยี่ยง)อย่าง',
  'เนื่องจาก',
  '(?:ใจ|ตาม|ด้าน|และ|หรือ|ใน|ของ|ต่อ|โดย|เพื่อ|จาก|ผล|กับ|ด้วย|เรื่อง|ขั้นตอน|แนวทาง|ระบบ|คู่มือ|รายงาน)การ',
  '(?:ตาม|ด้าน|และ|ใน|ของ|ต่อ|เพื่อ|จาก|มี|เกิด|สร้าง)ความ',
];
/** The first half of words that these documents break when a cell is cut. */
const CUT_WORDS = ['อย่างทั่ว', 'ประชาสัม', 'เจ้าหน้า', 'ผู้บังคับ', 'ผู้รับผิด', 'ความโปร่ง', 'งบประ', 'เว็บไซ'];
const UNFINISHED = new RegExp(`(?:${[...GOES_ON, ...CUT_WORDS].join('|')})$`, 'u');
const ENDS_OPEN = /[\s.]+$/u;
/** Shorter texts are labels. */
const SHORTEST = 15;

/** The items of a cell that end in it: what stands before a 1 opens the list, as in ได้แก่ ๑. */
function itemsOf(cell: Passage): readonly string[] {
  const numbers = itemNumbersIn(cell);
  const starts = [0, ...numbers.map(({ start }) => start)];
  return starts.map((start, index) => {
    const next = numbers[index];
    return next?.number === 1 ? '' : cell.text.slice(start, next?.start);
  });
}

function isUnfinished(item: string): boolean {
  const text = item.replace(ENDS_OPEN, '');
  return text.length >= SHORTEST && UNFINISHED.test(text);
}

/** The last item of a cell may go on in the row below, on the next page. */
function findUnder(cells: readonly Passage[]): readonly Finding[] {
  return cells.flatMap((cell, index): readonly Finding[] => {
    const next = cells[index + 1];
    const goesOn = next !== undefined && itemNumbersIn(next)[0]?.start !== 0;
    const items = itemsOf(cell);
    const found = (goesOn ? items.slice(0, -1) : items).find(isUnfinished);
    if (found === undefined) return [];
    return [{ code: 'X02', severity: 'warning', at: cell.at, facts: { found: quoteEnd(found) } }];
  });
}

function findIn(row: MeasureCells): readonly Finding[] {
  return WORDED_COLUMNS.flatMap((field) => findUnder(cellsUnder(row, field)));
}

/** X02: a text that stops in the middle of a sentence. */
export const UNFINISHED_TEXT: DocumentCheck = {
  code: 'X02',
  title: 'ข้อความจบไม่สมบูรณ์',
  lenience:
    'ตรวจเฉพาะช่องของมาตรการ ข้อความที่ต่อในแถวถัดไปไม่ทัก ทักเฉพาะคำที่ต้องมีคำตามแน่นอน เช่น และ เพื่อ อย่าง หรือคำที่ขาดครึ่ง คำที่ลงท้ายเหมือนกันแต่จบได้ เช่น ดำเนินการ กำกับ ไม่ทัก',
  find: (context: DocumentContext) =>
    sheetsOfMeasures(context).flatMap(({ measures }) => measures.flatMap(findIn)),
};
