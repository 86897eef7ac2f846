import type { Rulebook } from '../rules/rulebook';
import type { ScoreChain } from './analysis';

/** True where EIT is the mean of its published parts, so that its indicators stand beside it and make no part of the total. */
export function isEitMadeOfParts(chain: ScoreChain, rulebook: Rulebook): boolean {
  const parts = rulebook.eitParts.value;
  const isKnown = parts.map((part) => (chain.instruments.get(part)?.score ?? null) !== null);
  return parts.length > 0 && isKnown.every(Boolean);
}
