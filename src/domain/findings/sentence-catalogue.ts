import type { FindingCode, FindingFacts } from './finding';

/** The words of every kind of finding in one language; a code without a sentence does not compile. */
export type SentenceCatalogue = Readonly<Record<FindingCode, (facts: FindingFacts) => string>>;
