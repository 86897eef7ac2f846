import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { NameCode } from './name-codes';

/** The English sentences of findings about names: what was found, then what to do. */
export const ENGLISH_NAME_SENTENCES: SentencesOf<NameCode> = {
  N04: (facts) => `“${text(facts, 'found')}” should probably be “${text(facts, 'right')}”. Correct it.`,
};
