import type { WholeInstrument } from './instrument';

/** ข้อคำถาม: `i1` to `i30` for IIT, `e1` to `e15` for EIT, `o1` to `o43` for OIT; lower case, Arabic digits, no leading zero. */
export type QuestionCode = string & { readonly __brand: 'QuestionCode' };

export const QUESTION_LETTERS = ['i', 'e', 'o'] as const;
export type QuestionLetter = (typeof QUESTION_LETTERS)[number];

const SHAPE = /^[ieo][1-9]\d?$/;
const INSTRUMENT_OF: Readonly<Record<QuestionLetter, WholeInstrument>> = { i: 'IIT', e: 'EIT', o: 'OIT' };

export function isQuestionCode(text: string): text is QuestionCode {
  return SHAPE.test(text);
}

/** The code of the n-th question of an instrument. Throws on a number outside 1 to 99: that is our own fault. */
export function questionCode(letter: QuestionLetter, number: number): QuestionCode {
  const code = `${letter}${number}`;
  if (!isQuestionCode(code)) throw new RangeError(`not a question code: ${code}`);
  return code;
}

export function letterOf(code: QuestionCode): QuestionLetter {
  return code.charAt(0) as QuestionLetter;
}

export function numberOf(code: QuestionCode): number {
  return Number(code.slice(1));
}

export function instrumentOf(code: QuestionCode): WholeInstrument {
  return INSTRUMENT_OF[letterOf(code)];
}

/** Order of the instruments, then of the numbers: i2 before i10 before e1 before o1. */
export function compareQuestionCodes(a: QuestionCode, b: QuestionCode): number {
  const byLetter = QUESTION_LETTERS.indexOf(letterOf(a)) - QUESTION_LETTERS.indexOf(letterOf(b));
  return byLetter || numberOf(a) - numberOf(b);
}
