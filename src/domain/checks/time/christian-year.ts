import type { Finding } from '../../findings/finding';
import { BUDDHIST_SHIFT } from '../../reading/calendar';
import type { Passage } from '../../reading/passage';
import { toArabicDigits, toThaiDigits } from '../../reading/thai-digits';
import { MONTH_PATTERN } from '../../reading/thai-months';
import type { DocumentCheck } from '../check-context';
import { quoteAround } from '../quote';

/** Only years of recent plans: farther ones are goals of the United Nations, or part of a number. */
const YEAR = new RegExp(
  String.raw`(?:(?:ปี\s*(?:งบประมาณ|งบ|ปฏิทิน)?\s*(?:พ\s?\.?\s?ศ\s?\.?)?|พ\s?\.\s?ศ\s?\.?)|(?:${MONTH_PATTERN}))\s*(20[12]\d)(?![\d.,/])`,
  'g',
);

const ANY_SUCH_NUMBER = /[2๒][0๐][12๑๒]/;

const YEAR_LENGTH = 4;

/** The words with the Buddhist year at their end, in the digits that the other had. */
function mended(words: string, buddhist: number): string {
  const year = String(buddhist);
  const shown = /[๐-๙]$/u.test(words) ? toThaiDigits(year) : year;
  return words.slice(0, -YEAR_LENGTH) + shown;
}

function findIn({ at, raw, text }: Passage): readonly Finding[] {
  if (!ANY_SUCH_NUMBER.test(text)) return [];
  const digits = toArabicDigits(text);
  const [first] = digits.matchAll(YEAR);
  if (first === undefined) return [];
  const year = Number(first[1]);
  const end = first.index + first[0].length;
  const facts = { found: quoteAround(text, first.index, end), year, buddhist: year + BUDDHIST_SHIFT };
  const from = text.slice(first.index, end);
  const fix = { from, to: mended(from, year + BUDDHIST_SHIFT) };
  return [{ code: 'T06', severity: 'warning', at, facts, ...(raw.includes(from) ? { fix } : {}) }];
}

/** T06: a year of the Christian era where the document counts in the Buddhist one. */
export const CHRISTIAN_YEAR: DocumentCheck = {
  code: 'T06',
  title: 'ปีเขียนเป็น ค.ศ. ในที่ของ พ.ศ.',
  lenience:
    'ตรวจปี ค.ศ. 2010–2029 ที่ตามหลังคำว่า ปี พ.ศ. หรือเดือน ไม่ทักเมื่อเขียน ค.ศ. กำกับ วันที่ที่เก็บเป็นวันที่ของ Excel แสดงเป็น พ.ศ. อยู่แล้ว จึงไม่ทัก',
  find: ({ passages }) => passages.flatMap(findIn),
};
