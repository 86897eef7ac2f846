import { factText as text, hasFact } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { CoverageCode } from './coverage-codes';

function missingResult(facts: FindingFacts): string {
  const missing = facts['missing'];
  const names = Array.isArray(missing) ? missing.join(' and no ') : 'result';
  return `Measure ${text(facts, 'no')} has no ${names} yet. Fill it in, or give the reason why nothing was done.`;
}

function fewNames(facts: FindingFacts, name: string): string {
  return fewOf(facts, name, (rest) => ` and ${rest} more`);
}

function reportDiffers(facts: FindingFacts): string {
  const added = hasFact(facts, 'added') ? ` It adds “${fewNames(facts, 'added')}”.` : '';
  const lost = hasFact(facts, 'lost') ? ` It leaves out “${fewNames(facts, 'lost')}”.` : '';
  return `The measures of the report are not those of the plan in ${text(facts, 'plan')}.${added}${lost} Use the same names, or give the reason.`;
}

function repeatedWording(facts: FindingFacts): string {
  return facts['because'] === 'outcome'
    ? `The outcome is worded like the result, “${text(facts, 'found')}”. Write what came of it.`
    : `${text(facts, 'count')} rows have the same words (${fewOf(facts, 'cells', (rest) => ` and ${rest} more cells`)}), “${text(facts, 'found')}”, perhaps from a template. Fit them to each measure.`;
}

/** The English sentences of findings about coverage: what was found, then what to do. */
export const ENGLISH_COVERAGE_SENTENCES: SentencesOf<CoverageCode> = {
  C02: (facts) =>
    `The analysis has no row for indicator ${text(facts, 'number')}, ${text(facts, 'name')}. Add one.`,
  C03: missingResult,
  C04: (facts) =>
    `${text(facts, 'codes')} is in the column of questions but not in the analysis. Analyse it, or take it out of the row.`,
  C05: (facts) =>
    `The analysis speaks of ${text(facts, 'codes')}, which the row does not list. Add the question, or correct the analysis.`,
  C06: (facts) =>
    `The analysis says “${text(facts, 'found')}” without the score. Give the score of each question.`,
  C07: (facts) =>
    `Issue ${text(facts, 'number')} of ${text(facts, 'count')} has no measure (${text(facts, 'name')}). Add one.`,
  C08: (facts) =>
    `The measure “${text(facts, 'measure')}” belongs to no question or indicator. Say what it is for.`,
  C09: (facts) =>
    `${text(facts, 'code')} stands under two issues (${text(facts, 'issues')}). Check that it is meant, or choose one.`,
  C10: reportDiffers,
  C11: repeatedWording,
  C12: (facts) =>
    facts['because'] === 'toBeDone'
      ? `The result still speaks of what should be done, “${text(facts, 'found')}”. Write what was done, when, and how much.`
      : `The result repeats the steps of the plan, “${text(facts, 'found')}”. Write what was done, when, and how much.`,
  A01: (facts) => `The opinion of ${text(facts, 'found')} is still missing. Put it forward.`,
};
