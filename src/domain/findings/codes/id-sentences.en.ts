import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { IdCode } from './id-codes';

/** The English sentences of findings about question codes: what was found, then what to do. */
export const ENGLISH_ID_SENTENCES: SentencesOf<IdCode> = {
  I05: (facts) =>
    `The range “${text(facts, 'found')}” has ${text(facts, 'count')} questions, but the list has ${text(facts, 'listed')} and lacks ${text(facts, 'missing')}. Add them, or correct the range.`,
  I06: (facts) =>
    `${text(facts, 'codes')} are codes of ${text(facts, 'other')}, but the scores are of ${text(facts, 'year')}. Use the codes of ${text(facts, 'year')}.`,
};
