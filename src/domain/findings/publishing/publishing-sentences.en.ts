import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { PublishingCode } from './publishing-codes';

const PERSONAL: Readonly<Record<string, string>> = {
  citizenId: 'an identity number',
  mobile: 'a mobile telephone number',
  complainant: 'the name of somebody who complained or was complained of',
};

/** The English sentences of findings before publishing: what was found, then what to do. */
export const ENGLISH_PUBLISHING_SENTENCES: SentencesOf<PublishingCode> = {
  PD1: (facts) =>
    `There is ${PERSONAL[text(facts, 'because')] ?? 'personal data'}, “${text(facts, 'found')}”. Delete or cover it before publishing.`,
};
