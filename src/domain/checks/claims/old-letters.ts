import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { Rulebook } from '../../rules/rulebook';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { clausesOf, isAboutAnotherYear } from './clauses';

/** ระดับแบบตัวอักษร: the levels AA to F of earlier years, as copied reports keep them. */
const LETTERS = 'AA|A|B|C|D|E|F';
const LEVEL_IN_LETTERS = new RegExp(
  `(?:ระดับ|เกรด|Rating)\\s?(?:ผลการประเมิน|ผลคะแนน|คะแนน|คุณภาพ)?\\s*[:=]?\\s*(?:คือ|เป็น|ที่)?\\s*["“”'(]*(${LETTERS})(?![A-Za-z0-9+])`,
  'u',
);
const LETTERS_ALONE = new RegExp(`^(?:${LETTERS})$`, 'u');
const FEWEST_OF_SCALE = 3;
const SHOWN = 5;

function usesLetters({ rating }: Rulebook): boolean {
  return rating.value.bands.some(({ level }) => LETTERS_ALONE.test(level));
}

/** A cell that is nothing but a letter belongs to a table of levels, or states the level beside its label. */
function letterIn({ text }: Passage, { fiscalYear }: Rulebook): string | null {
  if (LETTERS_ALONE.test(text)) return text;
  const clause = clausesOf(text).find((one) => {
    const found = LEVEL_IN_LETTERS.exec(one);
    if (found === null) return false;
    return !isAboutAnotherYear(one, found.index, found.index + found[0].length, fiscalYear);
  });
  return clause === undefined ? null : (LEVEL_IN_LETTERS.exec(clause)?.[1] ?? null);
}

function isAlone({ text }: Passage): boolean {
  return LETTERS_ALONE.test(text);
}

/** Of a copied table of levels the first one is told; a single letter in a cell may be anything. */
function firstOfScale(lettered: readonly Passage[]): readonly Passage[] {
  return lettered.filter((passage) => {
    if (!isAlone(passage)) return true;
    const { column, at } = passage;
    const scale = lettered.filter(
      (one) => isAlone(one) && one.column === column && one.at.sheet === at.sheet,
    );
    return scale.length >= FEWEST_OF_SCALE && scale[0] === passage;
  });
}

function find({ subject, passages }: DocumentContext): readonly Finding[] {
  if (subject === null || usesLetters(subject.rulebook)) return [];
  const { rulebook } = subject;
  const levels = rulebook.rating.value.bands.slice(0, SHOWN).map(({ level }) => level);
  const lettered = passages.filter((passage) => letterIn(passage, rulebook) !== null);
  return firstOfScale(lettered).map((passage) => {
    const facts = { found: letterIn(passage, rulebook) ?? '', year: rulebook.fiscalYear, levels };
    return { code: 'S12', severity: 'warning', at: passage.at, facts };
  });
}

/** S12: a level in letters for a year that has named levels. */
export const OLD_LETTERS: DocumentCheck = {
  code: 'S12',
  title: 'ระดับแบบ AA–F กับผลของปีที่ใช้ชื่อระดับ',
  lenience: 'ไม่ทักเมื่อข้อความพูดถึงปีที่ใช้ตัวอักษร หรือปีที่ผ่านมา ตารางเกณฑ์ระดับที่คัดลอกมาทักครั้งเดียว',
  find,
};
