import type { FindingFacts } from './finding';

const SHOWN = 3;

/** The first few of a fact that may be a long list; `andMore` words how many are left out. */
export function fewOf(facts: FindingFacts, name: string, andMore: (rest: number) => string): string {
  const fact = facts[name];
  if (fact === undefined) return '…';
  if (typeof fact === 'string' || typeof fact === 'number') return String(fact);
  const shown = fact.slice(0, SHOWN).join(', ');
  return fact.length > SHOWN ? shown + andMore(fact.length - SHOWN) : shown;
}
