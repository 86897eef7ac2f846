import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { repairThaiMarks } from '../../reading/thai-marks';
import type { DocumentCheck } from '../check-context';
import { quoteAround } from '../quote';

/** Marks that cannot stand alone, after a space or a figure: a copy has torn them off their letter. */
const TORN = /(?:^|[\s\d๐-๙])[\u0E47-\u0E4E\u0E30-\u0E3A\u0E45]/u;
/** A vowel that leads a letter, and no letter after it. */
const LEADS_NOTHING = /[\u0E40-\u0E44](?=\s+[\u0E01-\u0E2E])/u;
/** ั needs the letter that closes its syllable. */
const NOT_CLOSED = /\u0E31[\u0E48-\u0E4B]?(?=\s)/u;
/** The same mark twice. */
const DOUBLED = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u;
/** A letter alone between spaces is part of no word. */
const LONE_LETTER = /[\u0E01-\u0E4E]\s[\u0E01-\u0E2E]\s[\u0E01-\u0E4E]/u;
const TORN_APART = new RegExp(
  [TORN, LEADS_NOTHING, NOT_CLOSED, DOUBLED].map(({ source }) => source).join('|'),
  'u',
);
/** Glyphs of old fonts, sara am in two parts, tones before their vowels: read alike, but not found by searching. */
const BROKEN =
  /[\uF700-\uF71A]|\u0E4D[\u0E48-\u0E4B]?\u0E32|\u0E33[\u0E48-\u0E4B]|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A]|เเ/u;

function wordsAround(text: string, { index, 0: found }: RegExpExecArray): string {
  return quoteAround(text, index, index + found.length);
}

/** What the reader has put together silently is mended in the cell by the same repair. */
function mendable(raw: string): Finding['fix'] | null {
  const found = BROKEN.exec(raw);
  if (found === null) return null;
  const from = wordsAround(raw, found);
  const to = repairThaiMarks(from);
  return from === to || !raw.includes(from) ? null : { from, to };
}

function findIn({ at, raw, text }: Passage): readonly Finding[] {
  const torn = TORN_APART.exec(text);
  if (torn !== null) {
    const lone = LONE_LETTER.exec(text);
    const found = wordsAround(text, lone !== null && lone.index < torn.index ? lone : torn);
    return [{ code: 'X03', severity: 'warning', at, facts: { found } }];
  }
  const fix = mendable(raw);
  return fix === null || fix === undefined
    ? []
    : [{ code: 'X03', severity: 'warning', at, facts: { found: fix.from, right: fix.to }, fix }];
}

/** X03: Thai letters and marks as copying from a PDF leaves them. */
export const GARBLED_THAI: DocumentCheck = {
  code: 'X03',
  title: 'อักขระไทยเพี้ยนจากการคัดลอก',
  lenience:
    'ทักเฉพาะสิ่งที่ภาษาไทยเขียนไม่ได้ เช่น สระหรือวรรณยุกต์ที่ไม่มีพยัญชนะ วรรณยุกต์ซ้อน และอักขระของแบบอักษรเก่า เซลล์ละครั้ง ช่องว่างกลางคำที่ไม่มีสระลอยและช่องว่างชนิดพิเศษไม่ทัก เพราะอ่านได้เหมือนกัน',
  find: ({ passages }) => passages.flatMap(findIn),
};
