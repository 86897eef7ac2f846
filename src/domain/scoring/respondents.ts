import Fraction from 'fraction.js';
import type { InstrumentCode } from '../assessment/instrument';
import type { Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';

/** จำนวนผู้ตอบแบบวัด of a survey, or of a part of EIT, where it is known. */
export type Respondents = ReadonlyMap<InstrumentCode, number>;

function hundredOver(count: number | undefined): Score | null {
  return count === undefined || count < 1 ? null : new Fraction(100, count);
}

function greatest(scores: readonly Score[]): Score | null {
  const [first, ...others] = scores;
  return first === undefined ? null : others.reduce((a, b) => (b.gt(a) ? b : a), first);
}

/**
 * Points that one respondent moves a score of the instrument who answers all 100 instead of all 0: a survey score is the mean
 * over its respondents. For an EIT of two parts it is the respondent of the smaller known part. Null where the number is
 * unknown, and for OIT, which nobody answers.
 */
export function weightOfRespondent(
  code: InstrumentCode,
  respondents: Respondents,
  rulebook: Rulebook,
): Score | null {
  const parts = code === 'EIT' ? rulebook.eitParts.value : [];
  const ofParts = parts.flatMap((part) => hundredOver(respondents.get(part))?.div(parts.length) ?? []);
  return code === 'OIT' ? null : (greatest(ofParts) ?? hundredOver(respondents.get(code)));
}

/** The greater of the weights in two years: a change is no surer than the year with fewer respondents. */
export function greaterWeight(a: Score | null, b: Score | null): Score | null {
  return greatest([a, b].filter((weight) => weight !== null));
}
