/** ถ้าได้คะแนนเพิ่ม: what can be supposed to have another score, and what comes of it. Nothing of it is written anywhere. */
import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../domain/assessment/instrument';
import { HUNDRED, parseDecimal, roundHalfUp, ZERO, type Score } from '../domain/assessment/score';
import {
  scoreWhatIf,
  type AgencyAnalysis,
  type GroupItem,
  type GroupTarget,
  type WhatIf,
} from '../domain/index';
import type { IndicatorRule } from '../domain/rules/rulebook';
import { gainOf, type ScoredItem } from '../domain/scoring/gain';
import { isLow } from '../domain/scoring/low-items';
import { arabicDigits } from '../domain/sheets/digit-style';

type SupposedItem = Extract<ScoredItem, { readonly kind: 'question' }> | GroupItem;

/** A question, or where none is known the smallest group of them with a score. */
export type Supposable = {
  /** `question o12`. */
  readonly key: string;
  readonly item: SupposedItem;
  readonly score: Score;
  /** Points the total wins at 100. */
  readonly gain: Score;
  readonly isLow: boolean;
};

/** What can rise in an instrument: low ones first, then by what the total wins. */
export type SupposableGroup = {
  readonly instrument: WholeInstrument;
  readonly items: readonly Supposable[];
  /** Others that have 100 already. */
  readonly full: number;
};

/** The code as people say it: `o12`, `9.3`, `9` or `OIT`. */
export function codeOf(item: SupposedItem): string {
  return item.kind === 'indicator' ? String(item.number) : item.code;
}

function supposable(
  item: SupposedItem,
  score: Score | null | undefined,
  { rulebook }: AgencyAnalysis,
): readonly Supposable[] {
  const gain = score === null || score === undefined ? null : gainOf(item, score, rulebook);
  if (score === null || score === undefined || gain === null) return [];
  return [{ key: `${item.kind} ${codeOf(item)}`, item, score, gain, isLow: isLow(score, rulebook) }];
}

function questionsIn(codes: IndicatorRule['questions'], agency: AgencyAnalysis): readonly Supposable[] {
  return codes.flatMap((code) =>
    supposable({ kind: 'question', code }, agency.chain.questions.get(code)?.score, agency),
  );
}

/** The questions of each part that has any with a score, else the part itself. */
function itemsInParts({ subIndicators }: IndicatorRule, agency: AgencyAnalysis): readonly Supposable[] {
  return subIndicators.flatMap(({ code, questions }) => {
    const known = questionsIn(questions, agency);
    const own = agency.chain.subIndicators.get(code)?.score;
    return known.length > 0 ? known : supposable({ kind: 'subIndicator', code }, own, agency);
  });
}

function itemsInIndicator(rule: IndicatorRule, agency: AgencyAnalysis): readonly Supposable[] {
  const inside =
    rule.subIndicators.length > 0 ? itemsInParts(rule, agency) : questionsIn(rule.questions, agency);
  const { number } = rule;
  const own = agency.chain.indicators.get(number)?.score;
  return inside.length > 0 ? inside : supposable({ kind: 'indicator', number }, own, agency);
}

function itemsInInstrument(code: WholeInstrument, agency: AgencyAnalysis): readonly Supposable[] {
  const rules = agency.rulebook.indicators.value.filter(({ instrument }) => instrument === code);
  const inside = rules.flatMap((rule) => itemsInIndicator(rule, agency));
  const own = agency.chain.instruments.get(code)?.score;
  return inside.length > 0 ? inside : supposable({ kind: 'instrument', code }, own, agency);
}

/** Everything that can be supposed to rise, none of it inside another; an instrument without any known score is left out. */
export function supposableGroups(agency: AgencyAnalysis): readonly SupposableGroup[] {
  const groups = WHOLE_INSTRUMENTS.map((instrument) => {
    const all = itemsInInstrument(instrument, agency);
    const items = all.filter(({ score }) => score.lt(HUNDRED));
    const byGain = [...items].sort((a, b) => Number(b.isLow) - Number(a.isLow) || b.gain.compare(a.gain));
    return { instrument, items: byGain, full: all.length - items.length };
  });
  return groups.filter(({ items, full }) => items.length + full > 0);
}

/** The score in a field, in Thai or Arabic digits; null for what is no score of 0 to 100. */
export function parseTarget(text: string): Score | null {
  const score = parseDecimal(arabicDigits(text.trim()));
  return score === null || score.lt(ZERO) || score.gt(HUNDRED) ? null : score;
}

/** How much a score changes, as the two figures show it. */
export function shownChange(before: Score, after: Score): Score {
  return roundHalfUp(after).sub(roundHalfUp(before));
}

/** What comes of the ticked ones reaching the target. One that has as much already stays as it is. */
export function suppose(agency: AgencyAnalysis, ticked: readonly Supposable[], target: Score): WhatIf {
  const rising = ticked.filter(({ score }) => score.lt(target));
  const questions = rising.flatMap(({ item }) =>
    item.kind === 'question' ? [[item.code, target] as const] : [],
  );
  const groups = rising.flatMap(({ item }): readonly GroupTarget[] =>
    item.kind === 'question' ? [] : [{ item, target }],
  );
  return scoreWhatIf(agency, new Map(questions), groups);
}
