import type { CellPlace } from '../assessment/cell-place';
import type { QuestionCode } from '../assessment/question-code';
import { formatScore } from '../assessment/score';
import { outsideScores } from '../assessment/usable-scores';
import type { Finding } from '../findings/finding';
import { indicatorsOf } from '../rules/question-place';
import type { IndicatorRule } from '../rules/rulebook';
import type { ChainScore } from '../scoring/analysis';
import type { CheckContext } from './check-context';

/** The list from a place in it outwards: what stands before it, nearest first, then what follows. */
function outwards<T>(list: readonly T[], place: number): readonly T[] {
  return [...list.slice(0, place).reverse(), ...list.slice(place)];
}

/** An indicator with the questions that lack a score and are told of nowhere else. */
type Gap = { readonly rule: IndicatorRule; readonly missing: readonly QuestionCode[] };

/**
 * A stated score near the first missing one, so that the cell to fill is in sight: a question of the indicator, else another
 * indicator, else a question of the same instrument; the one before rather than the one after.
 */
function nearestPlace({ rule, missing: [firstMissing] }: Gap, { agency }: CheckContext): CellPlace | null {
  const { questions, indicators } = agency.chain;
  const siblings = indicatorsOf(agency.rulebook, rule.instrument);
  const near = (codes: readonly QuestionCode[]) =>
    outwards(
      codes,
      codes.findIndex((code) => code === firstMissing),
    ).map((code) => questions.get(code));
  const stated = [
    ...near(rule.questions),
    ...outwards(siblings, siblings.indexOf(rule)).map(({ number }) => indicators.get(number)?.published),
    ...near(siblings.flatMap((sibling) => sibling.questions)),
  ];
  return stated.map((score) => score?.at ?? null).find((at) => at !== null) ?? null;
}

function isKnown(score: ChainScore | undefined): boolean {
  return score !== undefined && score.score !== null;
}

/** What is missing because a stated score cannot be is told as just that: questions, sub-indicators and indicators. */
function isOutside(code: QuestionCode, rule: IndicatorRule, outside: ReadonlySet<string>): boolean {
  const part = rule.subIndicators.find(({ questions }) => questions.includes(code));
  return outside.has(code) || (part !== undefined && outside.has(part.code));
}

function gapIn(rule: IndicatorRule, outside: ReadonlySet<string>, { agency }: CheckContext): Gap {
  const missing = agency.chain.indicators.get(rule.number)?.missing ?? [];
  return { rule, missing: missing.filter((code) => !isOutside(code, rule, outside)) };
}

/** True where more of the indicator's questions have a score than lack one: a row was left out of a table of questions. */
function isLeftOut({ rule, missing }: Gap): boolean {
  return missing.length > 0 && missing.length < rule.questions.length / 2;
}

/** True where the scores around the indicator are known: a gap in a table, not a single score that a text names. */
function isGap(gap: Gap, outside: ReadonlySet<string>, { agency }: CheckContext): boolean {
  const { chain, rulebook } = agency;
  const { rule, missing } = gap;
  if (isLeftOut(gap)) return true;
  if (missing.length === 0 || outside.has(String(rule.number))) return false;
  const siblings = indicatorsOf(rulebook, rule.instrument).map(({ number }) => chain.indicators.get(number));
  const parts = rule.subIndicators.map(({ code }) => chain.subIndicators.get(code));
  return [...siblings, ...parts].some(isKnown);
}

/**
 * S08: scores are missing. An error where the indicator cannot be told for it, a warning where its stated score makes up for
 * it but can no longer be checked. Scores outside the scale are not missed again: S05 tells of them.
 */
export function checkScoreMissing(context: CheckContext): readonly Finding[] {
  const outside = new Set(outsideScores(context.agency.assessment).map(({ code }) => code));
  return context.agency.rulebook.indicators.value.flatMap((rule): readonly Finding[] => {
    const published = context.agency.chain.indicators.get(rule.number)?.published ?? null;
    const gap = gapIn(rule, outside, context);
    const facts = { kind: 'indicator', code: String(rule.number), missing: gap.missing };
    // The nearest place is looked for only where there is something to tell: a report on all agencies has few gaps.
    if (published !== null) {
      if (!isLeftOut(gap)) return [];
      const stated = { ...facts, published: formatScore(published.score) };
      return [{ code: 'S08', severity: 'warning', at: nearestPlace(gap, context), facts: stated }];
    }
    const isUnknown = !isKnown(context.agency.chain.indicators.get(rule.number));
    if (!isUnknown || !isGap(gap, outside, context)) return [];
    return [{ code: 'S08', severity: 'error', at: nearestPlace(gap, context), facts }];
  });
}
