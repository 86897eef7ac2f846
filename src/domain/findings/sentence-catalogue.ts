import type { FindingCode, FindingFacts } from './finding';

/** The words of some kinds of finding in one language. */
export type SentencesOf<Code extends FindingCode> = Readonly<Record<Code, (facts: FindingFacts) => string>>;

/** The words of every kind of finding in one language; a code without a sentence does not compile. */
export type SentenceCatalogue = SentencesOf<FindingCode>;
