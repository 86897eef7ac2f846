import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';

/** เลขลำดับข้อ: a number that opens an item of a list written within a cell, such as `๒.` or `๓)`. */
export type ItemNumber = {
  readonly number: number;
  /** The sign after it: a list within a list mostly has the other one. */
  readonly sign: '.' | ')';
  readonly start: number;
  readonly passage: Passage;
};

/** A number with a full stop that something follows: neither a decimal, nor a time, nor the last word of a sentence. */
const ITEM = /(?:^|[\s>])(\d{1,2})\s?([.)])\s*(?=[^\s\d.,)])/g;
/** ข้อ ๒. and the like point at an item elsewhere; รายงานประจำไตรมาส ends its words, and so does a line. */
const POINTS_ELSEWHERE =
  /(?:ข้อ|ที่|(?<!ประจำ)ไตรมาส|ครั้ง|รอบ|เดือน|มาตรา|วรรค|หมวด|ชั้น|บท|ส่วน|หมู่|ม\.|ป\.)[^\S\n]*$/u;
const REACH = 14;
const MAY_HOLD_ITEM = /[\d๐-๙]\s?[.)]/;

/** Several checks look at the numbers of a cell. */
const KNOWN = new WeakMap<Passage, readonly ItemNumber[]>();

function findItems(passage: Passage): readonly ItemNumber[] {
  const text = toArabicDigits(passage.text);
  return [...text.matchAll(ITEM)].flatMap((match): readonly ItemNumber[] => {
    const start = match.index + match[0].search(/\d/);
    if (POINTS_ELSEWHERE.test(text.slice(Math.max(0, start - REACH), start))) return [];
    return [{ number: Number(match[1]), sign: match[2] === ')' ? ')' : '.', start, passage }];
  });
}

/** The numbers that open items of a cell, in order. */
export function itemNumbersIn(passage: Passage): readonly ItemNumber[] {
  const known = KNOWN.get(passage);
  if (known !== undefined) return known;
  const numbers = MAY_HOLD_ITEM.test(passage.text) ? findItems(passage) : [];
  KNOWN.set(passage, numbers);
  return numbers;
}
