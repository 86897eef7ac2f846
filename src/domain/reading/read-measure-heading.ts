import type { IndicatorNumber } from '../assessment/indicator';
import type { Finding } from '../findings/finding';
import type { CellPlace } from '../assessment/cell-place';
import { saysIndicator } from './indicator-word';
import { coverageOfName, matchIndicators } from './match-indicator';
import { matchIssueName, matchIssueNumber } from './match-issue';
import { note } from './note';
import type { RuleWords } from './rule-words';
import { toArabicDigits } from './thai-digits';

/** What the first column of a measure table says a measure is for. */
export type MeasureHeading = {
  readonly issue: number | null;
  readonly indicators: readonly IndicatorNumber[];
  readonly findings: readonly Finding[];
};

const NUMBER_ALONE = /^\(?\d{1,2}\s*[.)]?$/;
const LEAST_COVERAGE = 0.6;

function headingOf(
  indicators: readonly IndicatorNumber[],
  findings: readonly Finding[] = [],
): MeasureHeading {
  return { issue: null, indicators, findings };
}

/**
 * An issue by its name first, because names of issues contain names of indicators; then indicators by name; a number alone
 * means what the column's header says.
 */
export function readMeasureHeading(
  text: string,
  field: 'indicator' | 'issue',
  at: CellPlace,
  words: RuleWords,
): MeasureHeading {
  const named = matchIssueName(text, words.issues);
  if (named !== null) return { issue: named, indicators: [], findings: [] };
  const matches = matchIndicators(text, words.indicators);
  const byName = matches.filter((match) => match.by === 'name');
  const isIndicator =
    field === 'indicator' || saysIndicator(text) || coverageOfName(text, words.indicators) >= LEAST_COVERAGE;
  if (byName.length > 0 && isIndicator) {
    const wrong = byName.filter((match) => match.contradicted !== null);
    const findings = wrong.map(({ number }) => note('I04', 'warning', at, { found: text, number }));
    return headingOf(
      byName.map((match) => match.number),
      findings,
    );
  }
  const saysNumber =
    saysIndicator(text) || (field === 'indicator' && NUMBER_ALONE.test(toArabicDigits(text)));
  if (saysNumber && matches.length > 0) return headingOf(matches.map((match) => match.number));
  const issue = field === 'issue' ? matchIssueNumber(text, words.issues) : null;
  if (issue !== null) return { issue, indicators: [], findings: [] };
  return headingOf([], [note('R12', 'notice', at, { field, found: text })]);
}
