import type { Reading } from '../findings/finding';
import type { Override } from './overrides/override';
import { overrideIssues } from './overrides/override-issues';
import { overrideNames } from './overrides/override-names';
import { overrideQuestions } from './overrides/override-questions';
import { overrideRating } from './overrides/override-rating';
import { overrideReportingItems } from './overrides/override-reporting-items';
import { overrideTags } from './overrides/override-tags';
import { overrideThreshold } from './overrides/override-threshold';
import { overrideWeights } from './overrides/override-weights';
import { questionsOf } from './question-place';
import type { Rulebook } from './rulebook';
import type { TypedRules } from './typed-rules';

/** The year's rules with what staff typed in their own workbook, and which cells are used; what is refused is an R13. */
export function overrideRules(rulebook: Rulebook, typed: TypedRules): Override<Rulebook> {
  const weights = overrideWeights(rulebook.weights, typed);
  const rating = overrideRating(rulebook, typed);
  const lowThreshold = overrideThreshold(rulebook.lowThreshold, typed);
  const tags = overrideTags(rulebook.tags, typed);
  const names = overrideNames(rulebook.indicators, typed);
  const questions = overrideQuestions({ ...rulebook, indicators: names.value }, typed);
  const named = { ...rulebook, ...questions.value };
  const known = new Set<string>(questionsOf(named));
  const issues = overrideIssues(named.issues, typed, known);
  const reportingItems = overrideReportingItems(named.reportingItems, typed, known);
  const overrides = [weights, rating, lowThreshold, tags, names, questions, issues, reportingItems];
  return {
    value: {
      ...named,
      weights: weights.value,
      rating: rating.value,
      lowThreshold: lowThreshold.value,
      tags: tags.value,
      issues: issues.value,
      reportingItems: reportingItems.value,
    },
    findings: overrides.flatMap((one) => one.findings),
    used: overrides.flatMap((one) => one.used),
  };
}

/**
 * The year's rules with what staff typed in their own workbook: typed values win and cite the workbook. R14 tells how many are
 * used, R13 each one that cannot be; there the year's own value stays, so that the result is always a whole rulebook.
 */
export function applyWorkbookRules(rulebook: Rulebook, typed: TypedRules): Reading<Rulebook> {
  const { value, findings, used } = overrideRules(rulebook, typed);
  const [first] = used;
  if (first === undefined) return { value, findings };
  const facts = { count: used.length, year: rulebook.fiscalYear };
  return { value, findings: [...findings, { code: 'R14', severity: 'notice', at: first, facts }] };
}
