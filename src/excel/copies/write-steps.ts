/** The writes of a copy sheet by sheet, with word of how far they have come. */
import type { WrittenSheet } from '../excel-failure';
import type { SheetWrite } from '../sheet-write';
import { sendWrites } from '../write-sheets';
import type { CopySheet } from './open-copy';
import { stopIfEnded, type RunWatch } from './run-watch';

/** What is to be written to one sheet. */
export type SheetStep = { readonly sheet: CopySheet; readonly writes: readonly SheetWrite[] };

/** Sends the steps in their order, in one sync a sheet unless a request would be too large. Throws `cancelled` between two sheets. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
  watch: RunWatch,
): Promise<readonly WrittenSheet[]> {
  const written: WrittenSheet[] = [];
  for (const [index, { sheet, writes }] of steps.entries()) {
    stopIfEnded(watch, written);
    watch.progress({ step: 'writing', sheet: sheet.name, index, total: steps.length });
    await sendWrites(context, sheet.name, writes, written);
    written.push({ sheet: sheet.name, rows: sheet.cells?.values.length ?? 0 });
  }
  return written;
}
