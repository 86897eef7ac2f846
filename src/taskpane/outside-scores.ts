/** คะแนนนอกช่วง: scores that cannot be, such as 9533 where a decimal point was forgotten. They count as missing. */
import { isQuestionCode, compareQuestionCodes } from '../domain/assessment/question-code';
import { HUNDRED, ZERO } from '../domain/assessment/score';
import { outsideScores, type OutsideScore } from '../domain/assessment/usable-scores';
import { itemName } from '../domain/findings/item-name';
import type { AgencyAnalysis, Language, ScoreTerm } from '../domain/index';
import { formatCodeRanges } from './code-ranges';
import type { Words } from './words';

/** Questions with neighbours together, then the groups by name; empty where every stated score can be. */
export function namesOfOutside(
  { assessment }: Pick<AgencyAnalysis, 'assessment'>,
  language: Language,
): string {
  const outside = outsideScores(assessment);
  const questions = outside.map(({ code }) => code).filter(isQuestionCode);
  const groups = outside.filter(({ kind }) => kind !== 'question');
  const names = groups.map(({ kind, code }) => itemName({ kind, code }, language));
  const ranges = formatCodeRanges([...questions].sort(compareQuestionCodes));
  return [...(ranges === '' ? [] : [ranges]), ...names].join(', ');
}

/** What lies outside the scale, and what comes of it: no total, or one without it. Null where every stated score can be. */
export function outsideSentence(
  analysis: AgencyAnalysis,
  { text, digits, bound, language }: Words,
): string | null {
  const names = namesOfOutside(analysis, language);
  if (names === '') return null;
  const said = analysis.chain.total.score === null ? text.summary.outside : text.summary.outsideLeftOut;
  return digits(said(names, bound(ZERO), bound(HUNDRED)));
}

/** The outside score of a term of the total; null where it has none. */
export function outsideOfTerm(
  { kind, code }: ScoreTerm,
  outside: readonly OutsideScore[],
): OutsideScore | null {
  return outside.find((one) => one.kind === kind && (kind === 'total' || one.code === code)) ?? null;
}
