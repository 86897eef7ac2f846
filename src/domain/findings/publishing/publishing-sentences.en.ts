import { factText as text } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { PublishingCode } from './publishing-codes';

const PERSONAL: Readonly<Record<string, string>> = {
  citizenId: 'an identity number',
  mobile: 'a mobile telephone number',
  complainant: 'the name of somebody who complained or was complained of',
};

const HIDDEN: Readonly<Record<string, string>> = { rows: 'rows', columns: 'columns' };

function hiddenContent(facts: FindingFacts): string {
  const what = HIDDEN[text(facts, 'because')];
  if (what === undefined)
    return 'This sheet is hidden and holds something. Delete or show it before publishing.';
  const lines = fewOf(facts, 'lines', (rest) => ` and ${rest} more`);
  return `Hidden ${what} hold something: ${text(facts, 'count')} (${lines}). Delete or show them before publishing.`;
}

function unfinishedDraft(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'copy':
      return `The sheet “${text(facts, 'found')}” seems to be a copy of “${text(facts, 'of')}”. Delete the one that is not used before publishing.`;
    case 'sheet':
      return `The name of the sheet “${text(facts, 'found')}” says that it is a draft or an old one. Delete or rename it before publishing.`;
    default:
      return `“${text(facts, 'found')}” says that this is a draft. Delete it once it is none.`;
  }
}

/** The English sentences of findings before publishing: what was found, then what to do. */
export const ENGLISH_PUBLISHING_SENTENCES: SentencesOf<PublishingCode> = {
  PD1: (facts) =>
    `There is ${PERSONAL[text(facts, 'because')] ?? 'personal data'}, “${text(facts, 'found')}”. Delete or cover it before publishing.`,
  PD2: hiddenContent,
  PD3: unfinishedDraft,
};
