/** What taking a run back does with one sheet: it goes, it is put back, or it is kept. */
import type { KeptPlace } from '../workbook-gateway';
import type { Cell } from './changed-cells';
import type { CreatedSheet, RewrittenSheet } from './run-record';
import type { SheetNow } from './sheets-now';

export type Removal = { readonly record: CreatedSheet; readonly now: SheetNow };

export type Restoring = {
  readonly record: RewrittenSheet;
  readonly now: SheetNow;
  /** Cells that keep what they hold. */
  readonly left: readonly Cell[];
  /** True where an earlier call has put the sheet back but for those. */
  readonly isBack: boolean;
};

/** A sheet that is left as it is. */
export function keepWhole(
  sheet: string,
  reason: KeptPlace['reason'],
  places: KeptPlace['places'] = [],
): KeptPlace {
  return { sheet, reason, wholeSheet: true, places };
}
