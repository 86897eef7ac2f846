import type { RuleWords } from './rule-words';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/**
 * ประเด็น in a label: NACC's other grouping of questions, asked for in the analysis item from FY2567 on. Issues are not the ten
 * indicators: the fourth mentions the use of state property, the first mixes a question with an OIT item.
 */
type Issues = RuleWords['issues'];

const LEADING_NUMBER = /^(?:ประเด็น(?:ที่)?\s*)?\(?\s*(\d)(?:\s*[.)]|\s|$)/;

/** The number of the issue whose name a text holds; null where it holds none. */
export function matchIssueName(text: string, issues: Issues): number | null {
  const key = matchKey(text);
  return [...issues].find(([name]) => key.includes(name))?.[1] ?? null;
}

/** The issue a text numbers itself as; null for a number that no issue has. */
export function matchIssueNumber(text: string, issues: Issues): number | null {
  const number = Number(LEADING_NUMBER.exec(toArabicDigits(text.trim()))?.[1]);
  return [...issues.values()].includes(number) ? number : null;
}
