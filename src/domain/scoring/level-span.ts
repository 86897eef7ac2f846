import { ZERO, type Score } from '../assessment/score';
import type { RatingScale } from '../rules/rulebook';
import type { RatedScore } from './rated-score';
import type { TestedScore } from './tested-scores';

/** The levels that the known figures leave open, as places in the scale: `highest` is the lesser number. */
export type LevelSpan = { readonly highest: number; readonly lowest: number };

/** The place in the scale of the highest level whose conditions the two-decimal scores meet. */
export function levelIndex(scale: RatingScale, total: Score, tested: readonly Score[]): number {
  const index = scale.bands.findIndex(
    (band) => total.gte(band.total) && tested.every((score) => score.gte(band.each ?? ZERO)),
  );
  return index < 0 ? scale.bands.length - 1 : index;
}

/** From the best level that any score in the ranges gives to the worst; more can only raise a level. */
export function levelSpan(scale: RatingScale, total: RatedScore, tested: readonly TestedScore[]): LevelSpan {
  return {
    highest: levelIndex(
      scale,
      total.high,
      tested.map((score) => score.high),
    ),
    lowest: levelIndex(
      scale,
      total.low,
      tested.map((score) => score.low),
    ),
  };
}
