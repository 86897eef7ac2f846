import type { StatedScore } from '../assessment/assessment';
import { toNumber } from '../assessment/score';
import { placeReference } from './formula-text';
import { blankCell, formulaCell, numberCell, type PlannedCell } from './planned-cell';
import type { StyleName } from './styles';

/**
 * A score as the user's own sheet states it: a formula that points there where it is a number on the 0 to 100 scale, else the
 * figure that was read from its text. A cell cleared later gives an empty cell here, never zero: missing is not zero.
 */
export function statedScoreCell(stated: StatedScore | null, style: StyleName): PlannedCell {
  if (stated === null) return blankCell(style, 'computed');
  if (!stated.live) return numberCell(toNumber(stated.score), style, 'computed');
  const source = placeReference(stated.at);
  return formulaCell(`=IF(COUNT(${source})=0,"",${source})`, style);
}
