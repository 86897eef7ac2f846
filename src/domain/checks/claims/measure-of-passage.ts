import type { Measure } from '../../assessment/measure';
import type { Passage } from '../../reading/passage';

const ROWS = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/;

/** The first and last row of a block, zero-based; null where the address is none. */
function rowsOf({ at }: Measure): readonly [first: number, last: number] | null {
  const [, first, last = first] = ROWS.exec(at.address) ?? [];
  return first === undefined ? null : [Number(first) - 1, Number(last) - 1];
}

/** The measure in whose rows a passage stands; null outside all of them. */
export function measureAt({ at, row }: Passage, measures: readonly Measure[]): Measure | null {
  const isAround = (measure: Measure) => {
    const rows = measure.at.sheet === at.sheet ? rowsOf(measure) : null;
    return rows !== null && row >= rows[0] && row <= rows[1];
  };
  return measures.find(isAround) ?? null;
}
