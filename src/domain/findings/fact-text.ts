import type { FindingFacts } from './finding';

/** What stands in a sentence for a fact that a finding does not carry. */
const ABSENT = '…';

/** A fact as a sentence shows it: lists joined by commas, an absent one as an ellipsis. */
export function factText(facts: FindingFacts, name: string): string {
  const fact = facts[name];
  if (fact === undefined) return ABSENT;
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : fact.join(', ');
}

/** True where the finding carries the fact and it says something. */
export function hasFact(facts: FindingFacts, name: string): boolean {
  const fact = facts[name];
  if (fact === undefined || fact === '') return false;
  return typeof fact === 'string' || typeof fact === 'number' || fact.length > 0;
}
