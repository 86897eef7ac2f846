/** Making the worksheets of a plan and filling them, one after the other. */
import type { StyleSheet } from '../domain/sheets/styles';
import { compileSheet } from './compile-sheet';
import { toThrow } from './excel-failure';
import type { WrittenSheet } from './excel-failure';
import { formatTag, OWN_SHEET_PROPERTY } from './own-sheet';
import type { SheetTarget } from './sheet-target';
import type { SheetWrite } from './sheet-write';
import { batchesOf } from './sheet-write';
import type { UnfinishedPart } from './workbook-gateway';
import { setNames } from './workbook-names';

/**
 * Queues the making of every missing worksheet, then the workbook names: only then may any formula be written, since one that
 * points at a sheet that does not exist is refused. Gives back the names that the user has for something else.
 */
export function makeSheets(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
): readonly UnfinishedPart[] {
  const { worksheets } = context.workbook;
  for (const { spec, sheet, standing } of targets) {
    const worksheet = standing === null ? worksheets.add(sheet) : worksheets.getItem(sheet);
    worksheet.customProperties.add(OWN_SHEET_PROPERTY, formatTag(spec));
    // Later the colour of the tab is the user's, as its name is; a protected workbook would not let it be set either.
    if (standing === null) worksheet.tabColor = spec.tabColor;
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

/** Writes one sheet, in one sync unless its content outgrows a request; gives the number of syncs. */
export async function writeSheet(
  context: Excel.RequestContext,
  { spec, sheet, standing }: SheetTarget,
  styles: StyleSheet,
  written: readonly WrittenSheet[],
): Promise<number> {
  const batches = batchesOf(compileSheet(spec, styles, standing));
  try {
    // One after the other: a batch builds on the one before, and together they would outgrow a request.
    for (const batch of batches) await sendBatch(context, sheet, batch);
  } catch (error) {
    throw toThrow(error, sheet, written);
  }
  return batches.length;
}
