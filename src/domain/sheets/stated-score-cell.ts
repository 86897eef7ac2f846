import type { StatedScore } from '../assessment/assessment';
import { formatScore, toNumber } from '../assessment/score';
import { isOnScale } from '../assessment/usable-scores';
import { placeReference } from './formula-text';
import { blankCell, formulaCell, numberCell, textCell, type PlannedCell } from './planned-cell';
import type { StyleName } from './styles';
import { usableScore } from './usable-score';

/** What stands beside a score that cannot be, in Arabic digits. */
export const OUTSIDE = 'นอกช่วง 0–100';

/**
 * A score as the user's own sheet states it: a formula that points there where it is a number, else the figure that was read
 * from its text. A cell cleared later gives an empty cell here, never zero: missing is not zero. A number that cannot be a
 * score is shown as text, which no formula reckons with, until it is corrected there.
 */
export function statedScoreCell(stated: StatedScore | null, style: StyleName): PlannedCell {
  if (stated === null) return blankCell(style, 'computed');
  if (stated.live) {
    const source = placeReference(stated.at);
    return formulaCell(`=${usableScore(source, `${source}&""`)}`, style);
  }
  if (!isOnScale(stated.score)) return textCell(formatScore(stated.score), style, 'computed');
  return numberCell(toNumber(stated.score), style, 'computed');
}

/** The same where scores are compared and not looked up: one that cannot be leaves the cell empty. */
export function usableScoreCell(stated: StatedScore | null, style: StyleName): PlannedCell {
  if (stated?.live === true) return formulaCell(`=${usableScore(placeReference(stated.at))}`, style);
  const isUsable = stated !== null && isOnScale(stated.score);
  return isUsable ? statedScoreCell(stated, style) : blankCell(style, 'computed');
}

/** True where the cell `score` shows a score that cannot be: such a one is text, and a missing one is empty. */
export function isOutside(score: string): string {
  return `AND(COUNT(${score})=0,${score}<>"")`;
}
