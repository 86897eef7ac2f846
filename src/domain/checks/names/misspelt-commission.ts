import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';

/** สำนักงาน ป.ป.ช.: the commission whose abbreviation is the one that these documents get wrong most often. */
const RIGHT = 'ป.ป.ช.';
/** The letters of the abbreviation in some order or number, each with its full stop; spaces come along when copied. */
const ABBREVIATION = /(?<![\u0E01-\u0E4E.])(?:[ปช]\s?\.\s?){2,3}(?![\u0E01-\u0E4E])/gu;
/** ป.ป. is the criminal police's; ช.ป. and the like are no abbreviation of the commission. */
const OTHERS = ['ป.ป.', 'ช.ป.', 'ช.ช.', 'ป.ป.ป.'];

function findIn({ at, raw }: Passage): readonly Finding[] {
  if (!raw.includes('.')) return [];
  const found = [...raw.matchAll(ABBREVIATION)].map(([words]) => words.trim());
  const wrong = new Set(
    found.filter((words) => words !== RIGHT && !OTHERS.includes(words.replaceAll(/\s/g, ''))),
  );
  return [...wrong].map((words) => ({
    code: 'N04',
    severity: 'warning',
    at,
    facts: { found: words, right: RIGHT },
    fix: { from: words, to: RIGHT },
  }));
}

/** N04: the commission's abbreviation with letters missing, doubled or swapped. */
export const MISSPELT_COMMISSION: DocumentCheck = {
  code: 'N04',
  title: 'ชื่อย่อ ป.ป.ช. เขียนผิด',
  lenience: 'ไม่ทักชื่อย่ออื่นที่ใช้ตัวอักษรเดียวกัน เช่น ป.ป.',
  find: ({ passages }) => passages.flatMap(findIn),
};
