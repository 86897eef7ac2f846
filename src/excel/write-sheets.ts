/** Making the worksheets of a plan and filling them, one after the other. */
import type { StyleSheet } from '../domain/sheets/styles';
import { compileSheet } from './compile-sheet';
import { toThrow } from './excel-failure';
import type { WrittenSheet } from './excel-failure';
import { formatMade, formatTag, MADE_PROPERTY, OWN_SHEET_PROPERTY } from './own-sheet';
import type { SheetTarget } from './sheet-target';
import type { SheetWrite } from './sheet-write';
import { batchesOf, MOST_REQUEST_BYTES } from './sheet-write';
import type { UnfinishedPart } from './workbook-gateway';
import { setNames } from './workbook-names';

/**
 * Queues the making of every missing worksheet, then the workbook names: only then may any formula be written, since one that
 * points at a sheet that does not exist is refused. Gives back the names that the user has for something else. `run` is the
 * journal's number of this run; null for one that is not entered there.
 */
export function makeSheets(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
  run: number | null,
): readonly UnfinishedPart[] {
  const { worksheets } = context.workbook;
  let made = 0;
  for (const { spec, sheet, standing, before } of targets) {
    const worksheet = standing === null ? worksheets.add(sheet) : worksheets.getItem(sheet);
    // Later the colour of the tab is the user's, as its name is.
    if (before === null) worksheet.tabColor = spec.tabColor;
    if (before === null && run !== null) {
      worksheet.customProperties.add(MADE_PROPERTY, formatMade(run, made));
      made += 1;
    }
    worksheet.customProperties.add(OWN_SHEET_PROPERTY, formatTag(spec));
  }
  return targets.flatMap(({ sheet, names }) =>
    setNames(context, sheet, names).map(() => ({
      sheet,
      part: 'name' as const,
      excelCode: 'ItemAlreadyExists',
    })),
  );
}

async function sendBatch(
  context: Excel.RequestContext,
  sheet: string,
  batch: readonly SheetWrite[],
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const write of batch) write.run(worksheet);
  await context.sync();
}

/** Sends the writes of one sheet, in one sync unless they outgrow a request; gives the number of syncs. */
export async function sendWrites(
  context: Excel.RequestContext,
  sheet: string,
  writes: readonly SheetWrite[],
  written: readonly WrittenSheet[],
  queuedBytes = 0,
): Promise<number> {
  const batches = batchesOf(writes, MOST_REQUEST_BYTES - queuedBytes);
  try {
    // One after the other: a batch builds on the one before, and together they would outgrow a request.
    for (const batch of batches) await sendBatch(context, sheet, batch);
  } catch (error) {
    throw toThrow(error, sheet, written);
  }
  return batches.length;
}

/** Writes one sheet. `queuedBytes` are those that the first request carries already. */
export function writeSheet(
  context: Excel.RequestContext,
  { spec, sheet, standing }: SheetTarget,
  styles: StyleSheet,
  written: readonly WrittenSheet[],
  queuedBytes: number,
): Promise<number> {
  return sendWrites(context, sheet, compileSheet(spec, styles, standing), written, queuedBytes);
}
