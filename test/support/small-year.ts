import { parseRulebook } from '../../src/domain/rules/parse-rulebook';
import type { Rulebook } from '../../src/domain/rules/rulebook';
import { RIGHT } from './made-up-rules';

/** The made-up year as a rulebook: eight questions, so that every set of them can be tried. */
export function smallYear(changes: Readonly<Record<string, unknown>> = {}): Rulebook {
  const parsed = parseRulebook({ ...RIGHT, ...changes }, '2571.json');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.rulebook;
}
