import { formulaCell, type PlannedCell } from './planned-cell';
import type { StyleName } from './styles';

/** A score shown again from another cell; empty where that one has none, where a bare reference would show 0. */
export function mirrorCell(reference: string, style: StyleName): PlannedCell {
  return formulaCell(`=IF(COUNT(${reference})=0,"",${reference})`, style);
}
