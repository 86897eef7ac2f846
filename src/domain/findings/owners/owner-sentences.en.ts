import { factText as text } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { OwnerCode } from './owner-codes';

function parted(facts: FindingFacts): string {
  const owners = facts['owners'];
  return Array.isArray(owners) ? owners.join(' / ') : '…';
}

/** The English sentences of findings about owners: what was found, then what to do. */
export const ENGLISH_OWNER_SENTENCES: SentencesOf<OwnerCode> = {
  O01: (facts) =>
    facts['because'] === 'wholeTable'
      ? `None of the ${text(facts, 'count')} measures has an owner. Add a column for it.`
      : `Measure ${text(facts, 'no')} has no owner. Fill in the division or the post.`,
  O02: (facts) =>
    `The owner is as good as everybody, “${text(facts, 'found')}”. Name the one in charge first.`,
  O03: (facts) => `The owners are run together. Write “${parted(facts)}”.`,
  O04: (facts) =>
    `The text among the owners is unusually long, “${text(facts, 'found')}”, perhaps pasted a column off. Move it to its column.`,
};
