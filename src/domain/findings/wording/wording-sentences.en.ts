import { factText as text, hasFact } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { WordingCode } from './wording-codes';

function numberingBroken(facts: FindingFacts): string {
  if (facts['because'] === 'lostNumbers')
    return `The first items of the list have bullets for numbers, “${text(facts, 'found')}”. Number all of them, or none.`;
  return facts['because'] === 'bullets'
    ? `Bullets are doubled before a number, “${text(facts, 'found')}”. Delete what is too much and number anew.`
    : `The items are numbered ${text(facts, 'numbers')}. Number them anew, or look for the one that is missing.`;
}

function garbledThai(facts: FindingFacts): string {
  const advice = hasFact(facts, 'right') ? `Change it to “${text(facts, 'right')}”` : 'Type the word anew';
  return `Copying has garbled “${text(facts, 'found')}”. ${advice}.`;
}

function mixedDigits(facts: FindingFacts): string {
  const use = facts['use'] === 'thai' ? 'Thai' : 'Arabic';
  const cells = fewOf(facts, 'cells', (rest) => ` and ${rest} more cells`);
  return `The sheet mixes Thai and Arabic digits (${text(facts, 'thai')}/${text(facts, 'arabic')}), “${text(facts, 'found')}” in ${cells}. Use ${use} digits throughout.`;
}

/** The English sentences of findings about the writing: what was found, then what to do. */
export const ENGLISH_WORDING_SENTENCES: SentencesOf<WordingCode> = {
  X01: numberingBroken,
  X02: (facts) => `The text stops short, “${text(facts, 'found')}”. Finish it.`,
  X03: garbledThai,
  X05: mixedDigits,
  X07: (facts) =>
    `The row repeats the rest of measure ${text(facts, 'no')}, “${text(facts, 'found')}”. Delete it, or put in the words of this measure.`,
  X08: (facts) =>
    `Row ${text(facts, 'row')} needs more than 409 points (${text(facts, 'letters')} letters in one cell), and print cuts it off. Divide it into several rows.`,
  X09: (facts) => `“${text(facts, 'found')}” is often mistyped. Change it to “${text(facts, 'right')}”.`,
};
