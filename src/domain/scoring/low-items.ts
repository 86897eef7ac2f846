import type { CellPlace } from '../assessment/cell-place';
import type { StatedScore } from '../assessment/assessment';
import { compareQuestionCodes, type QuestionCode } from '../assessment/question-code';
import { roundHalfUp, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { ChainScore, LowItem, ScoreChain } from './analysis';
import { gainOf, type ScoredItem } from './gain';

type PlacedItem = { readonly item: ScoredItem; readonly score: Score | null; readonly at: CellPlace | null };

/** A score is low when its two-decimal figure is strictly below the threshold: 84.995 shows as 85.00 and is not. */
export function isLow(score: Score, rulebook: Rulebook): boolean {
  return roundHalfUp(score).lt(rulebook.lowThreshold.value);
}

function placed(item: ScoredItem, { score, published }: ChainScore): PlacedItem {
  return { item, score, at: published?.at ?? null };
}

/** The questions below the threshold, in the year's order. Most are not, so that only the few are put in order. */
function lowQuestions(chain: ScoreChain, rulebook: Rulebook): readonly PlacedItem[] {
  const low: [QuestionCode, StatedScore][] = [];
  for (const entry of chain.questions) if (isLow(entry[1].score, rulebook)) low.push(entry);
  return low
    .sort(([a], [b]) => compareQuestionCodes(a, b))
    .map(([code, { score, at }]) => ({ item: { kind: 'question', code }, score, at }));
}

/** Everything below the total that may be low, from the largest kind to the smallest and in the year's order within a kind. */
function itemsOf(chain: ScoreChain, rulebook: Rulebook): readonly PlacedItem[] {
  return [
    ...[...chain.instruments].map(([code, score]) => placed({ kind: 'instrument', code }, score)),
    ...[...chain.indicators].map(([number, score]) => placed({ kind: 'indicator', number }, score)),
    ...[...chain.subIndicators].map(([code, score]) => placed({ kind: 'subIndicator', code }, score)),
    ...lowQuestions(chain, rulebook),
  ];
}

function lowItem({ item, score, at }: PlacedItem, rulebook: Rulebook): LowItem | null {
  if (score === null || !isLow(score, rulebook)) return null;
  const gain = gainOf(item, score, rulebook);
  const code = item.kind === 'indicator' ? String(item.number) : item.code;
  return gain === null ? null : { kind: item.kind, code, score, at, gain };
}

/**
 * ข้อที่ต่ำกว่าเกณฑ์: every question, sub-indicator, indicator and instrument of the year below its threshold. By gain, the
 * highest first; equal ones from the largest kind to the smallest, then by code: 9 before 9.3 before o2 before o12.
 */
export function findLowItems(chain: ScoreChain, rulebook: Rulebook): readonly LowItem[] {
  const low = itemsOf(chain, rulebook).map((item) => lowItem(item, rulebook));
  return low.filter((item) => item !== null).sort((a, b) => b.gain.compare(a.gain));
}
