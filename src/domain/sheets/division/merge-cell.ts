import { fingerprintOf } from '../fingerprint';
import { isBlank } from '../keeping/kept-columns';
import { ownerOf } from '../keeping/user-content';
import type { CellContent } from '../sheet-spec';

/** A cell as it stands at home and as it came back. */
export type CellPair = {
  /** At home, with its formula where it has one. */
  readonly home: CellContent;
  /** The same with what the formula gives. */
  readonly homeResult: CellContent;
  /** Mark of what we last wrote there at home. */
  readonly homeMark: string | undefined;
  readonly returned: CellContent;
  /** Mark of what stood there when the division got it. */
  readonly handedOut: string | undefined;
  /** Whether the cell is one for staff to fill or reword. */
  readonly isOpen: boolean;
};

/**
 * What comes of a cell: `same` where there is nothing to bring home, `taken` where it takes no word of the user's away, `conflict` where
 * both sides say something else, `left` where a cell that we reckon was written over.
 */
export type CellFate = 'same' | 'taken' | 'conflict' | 'left';

/** True where the division has not touched the cell, or both sides say the same. */
function bringsNothing({ home, homeResult, returned, handedOut }: CellPair): boolean {
  const mark = fingerprintOf(returned);
  return mark === (handedOut ?? null) || mark === fingerprintOf(home) || mark === fingerprintOf(homeResult);
}

/** Decides on one cell. Clearing what stands at home is never taken for granted: it is a conflict. */
export function fateOfCell(pair: CellPair): CellFate {
  if (bringsNothing(pair)) return 'same';
  if (!pair.isOpen) return 'left';
  if (isBlank(pair.home)) return 'taken';
  if (isBlank(pair.returned)) return 'conflict';
  return ownerOf(pair.home, pair.homeMark) === 'ours' ? 'taken' : 'conflict';
}
