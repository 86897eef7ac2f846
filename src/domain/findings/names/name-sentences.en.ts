import { factText as text, hasFact } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { NameCode } from './name-codes';

function ownNameMisspelt(facts: FindingFacts): string {
  return hasFact(facts, 'often')
    ? `The agency's name is spelt in two ways: “${text(facts, 'found')}” in ${text(facts, 'count')} places, “${text(facts, 'right')}” in ${text(facts, 'often')}. Make them the same.`
    : `“${text(facts, 'found')}” should probably be “${text(facts, 'right')}”. Correct it.`;
}

function twoPositions(facts: FindingFacts): string {
  const positions = facts['positions'];
  const named = Array.isArray(positions) ? positions.map((one: string) => `“${one}”`).join(' and ') : '…';
  return `“${text(facts, 'found')}” signs in two positions, ${named}. Check them, or add that the person acts for another.`;
}

/** The English sentences of findings about names: what was found, then what to do. */
export const ENGLISH_NAME_SENTENCES: SentencesOf<NameCode> = {
  N01: (facts) =>
    `Another agency's name “${text(facts, 'found')}” stands in the document of ${text(facts, 'own')}. Change it to “${text(facts, 'right')}”, or acknowledge it if it is meant.`,
  N02: (facts) =>
    `The title “${text(facts, 'found')}” does not fit this kind of agency, which has “${text(facts, 'title')}”. Change it to “${text(facts, 'right')}”, or acknowledge it if it is meant.`,
  N03: ownNameMisspelt,
  N04: (facts) => `“${text(facts, 'found')}” should probably be “${text(facts, 'right')}”. Correct it.`,
  N05: (facts) =>
    `“${text(facts, 'found')}” is not what this agency is called. Change it to “${text(facts, 'right')}”, or write the office's name in full.`,
  N06: twoPositions,
  N07: (facts) =>
    `The division “${text(facts, 'found')}” is not in the agency's structure as this workbook gives it. Correct the name, or add it to the structure.`,
};
