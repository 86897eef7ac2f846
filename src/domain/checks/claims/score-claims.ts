import type { FiscalYear } from '../../assessment/fiscal-year';
import { parseDecimal, type Score } from '../../assessment/score';
import { findStatedScores, type StatedInText } from '../../reading/find-stated-scores';
import type { Passage } from '../../reading/passage';
import type { RuleWords } from '../../reading/rule-words';
import type { ScoreSubject } from '../../reading/score-subject';
import { subjectAtEnd } from '../../reading/sentence-subject';
import { toArabicDigits } from '../../reading/thai-digits';
import { isAboutAnotherYear } from './clauses';

/** ตัวเลขคะแนนในข้อความ: a figure that a sentence gives as the score of something. */
export type ScoreClaim = {
  readonly passage: Passage;
  /** What the sentence may mean by it; the first is what it says most plainly. */
  readonly subjects: readonly ScoreSubject[];
  readonly score: Score;
  readonly decimals: number;
  readonly written: string;
};

/** What a figure is when it is no score of this year: a difference, a past or other body's score, an aim, a weighted part. */
const NO_SCORE_BEFORE =
  /(?:เพิ่มขึ้น|ลดลง|สูงขึ้น|ต่ำลง|ขาด(?:อีก)?|อีก|ต่างกัน|ห่าง|จาก(?:เดิม)?|เป้าหมาย|ถ่วงน้ำหนัก|น้ำหนัก|ระดับประเทศ|ทั้งประเทศ|ระดับจังหวัด|(?<!งบ)ประมาณ|ให้ได้|ให้ถึง|เพื่อให้)[^\d]{0,25}$/u;
const BRACKETED = /[(=]\s*(\d{1,3}\.\d{2})(?![\d.])/g;
/** What is lowest or highest, and among what, is told apart. */
const BEHIND_RANK = /สุด[^()]{0,60}$/u;
const REACH_OF_ITEM = 100;
const REACH = 45;
/** Most texts hold numbers of steps and years, and no figure that is called a score. */
const MAY_HOLD_SCORE = /[\d๐-๙]\s?(?:คะแนน|%|เปอร์เซ็นต์)|[\d๐-๙]\.[\d๐-๙]/u;

/** Digits after the point of a figure as written. */
export function decimalsOf(written: string): number {
  return /\d\.(\d+)/.exec(toArabicDigits(written))?.[1]?.length ?? 0;
}

type Stated = Pick<StatedInText, 'subject' | 'score' | 'written'> & { readonly position: number };

/** Figures that the words around them call a score, each where it stands. */
function statedIn(text: string, words: RuleWords): readonly Stated[] {
  let from = 0;
  return findStatedScores(text, words).stated.flatMap((one): readonly Stated[] => {
    const position = text.indexOf(one.written, from);
    if (one.isNotAwarded || position < 0) return [];
    from = position + one.written.length;
    return [{ ...one, position }];
  });
}

/** Figures in brackets or behind a sign of equality right after an item: ตัวชี้วัดที่ ๘ (๗๗.๐๕). */
function bracketedIn(text: string, words: RuleWords): readonly Stated[] {
  const digits = toArabicDigits(text);
  return [...digits.matchAll(BRACKETED)].flatMap(({ index, 0: whole, 1: figure = '' }): readonly Stated[] => {
    const before = digits.slice(Math.max(0, index - REACH_OF_ITEM), index);
    const subject = BEHIND_RANK.test(before) ? null : subjectAtEnd(before, words);
    const score = parseDecimal(figure);
    if (subject === null || subject.kind === 'total' || score === null) return [];
    const position = index + whole.length - figure.length;
    return [{ subject, score, written: text.slice(position, position + figure.length), position }];
  });
}

/** Every plain figure of a text for which the words say what it scores, in this year. */
export function findScoreClaims(
  passage: Passage,
  words: RuleWords,
  fiscalYear: FiscalYear,
): readonly ScoreClaim[] {
  if (!MAY_HOLD_SCORE.test(passage.text)) return [];
  const text = passage.text.replaceAll('\n', ' ');
  const plain = statedIn(text, words);
  const bracketed = bracketedIn(text, words).filter(
    ({ position }) => !plain.some((one) => one.position === position),
  );
  return [...plain, ...bracketed].flatMap(({ subject, score, written, position }): readonly ScoreClaim[] => {
    const before = text.slice(Math.max(0, position - REACH), position);
    const isOther = isAboutAnotherYear(text, position, position + written.length, fiscalYear);
    if (isOther || NO_SCORE_BEFORE.test(before)) return [];
    return [{ passage, subjects: [subject], score, decimals: decimalsOf(written), written }];
  });
}
