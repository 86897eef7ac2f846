import { CONTINUED } from '../continuation';
import { quoteText } from '../formula-text';

/**
 * การนับมาตรการ: formulas that count measures in columns of a sheet, live. They look for names as they are: the wildcards of COUNTIFS
 * would take a star in a name for one, and not every program lets them reach over a line break in a cell.
 */

/** For each cell of the column that a measure begins in 1, for one that goes on with it or is empty 0. */
function begins(measures: string): string {
  return `(LEFT(${measures},${CONTINUED.length})<>${quoteText(CONTINUED)})*(${measures}<>"")`;
}

/** How many measures stand in this column. */
export function countedMeasures(measures: string): string {
  return `SUMPRODUCT(${begins(measures)})`;
}

/** How many of the measures are in the charge of this division. */
export function countedInCharge(measures: string, owners: string, division: string): string {
  return `SUMPRODUCT(${isInCharge(owners, division)}*${begins(measures)})`;
}

/** How many of the division's measures have this status. */
export function countedWithStatus(
  statuses: string,
  status: string,
  owners: string,
  division: string,
): string {
  return `SUMPRODUCT(${isInCharge(owners, division)}*(${statuses}=${quoteText(status)}))`;
}

function isInCharge(owners: string, division: string): string {
  return `ISNUMBER(FIND(${quoteText(division)},${owners}))`;
}
