import type { Finding } from './finding';
import type { Language } from './language';
import type { SentenceCatalogue } from './sentence-catalogue';
import { ENGLISH_SENTENCES } from './sentences.en';
import { THAI_SENTENCES } from './sentences.th';

const CATALOGUES: Readonly<Record<Language, SentenceCatalogue>> = {
  th: THAI_SENTENCES,
  en: ENGLISH_SENTENCES,
};

/** The finding in one sentence of the language: what was found and what to do about it. The cell is told beside it. */
export function sentenceOf(finding: Finding, language: Language): string {
  return CATALOGUES[language][finding.code](finding.facts);
}
