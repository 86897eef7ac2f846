/** สำเนาเสนอผู้บังคับบัญชา: turning the open workbook, a copy that the user has saved, into the one that is handed in. */
import { followsTheDay, type SubmissionCopy } from '../../domain/sheets/copies/submission-copy';
import { ExcelFailure, toThrow } from '../excel-failure';
import { openStructure } from '../open-structure';
import { writeFrozen } from './freeze-writes';
import { readForCopy, refuseProtected, type CopySheet } from './open-copy';
import { stopIfEnded, type RunWatch } from './run-watch';
import { sendSteps, type SheetStep } from './write-steps';

function refuseMissing(sheets: readonly CopySheet[], { frozen }: SubmissionCopy): void {
  const missing = frozen.find((name) => sheets.every((sheet) => sheet.name !== name));
  if (missing !== undefined) throw new ExcelFailure({ code: 'itemNotFound', sheet: missing });
}

function freezingOf(sheet: CopySheet, { frozen }: SubmissionCopy): SheetStep {
  const isFrozen = frozen.includes(sheet.name);
  const writes =
    sheet.cells === null ? [] : writeFrozen(sheet.cells, (formula) => isFrozen || followsTheDay(formula));
  return { sheet, writes };
}

/** The sheet to be seen first comes into sight before others go out of it: Excel keeps one in sight. */
function queueSheetsInSight(sheets: readonly CopySheet[], { hidden, opened }: SubmissionCopy): void {
  for (const { name, worksheet, visibility } of sheets) {
    if (name === opened && visibility !== 'Visible') worksheet.visibility = 'Visible';
  }
  const leaves = sheets.filter(({ name, visibility }) => hidden.includes(name) && visibility === 'Visible');
  const staysInSight = sheets.some(
    (sheet) => sheet.name === opened || (sheet.visibility === 'Visible' && !leaves.includes(sheet)),
  );
  for (const { worksheet } of staysInSight ? leaves : leaves.slice(1)) worksheet.visibility = 'Hidden';
}

/** A view that cannot be changed, as while another workbook is in front, is no reason to call the copy unmade. */
async function showFirst(context: Excel.RequestContext, opened: string | null): Promise<void> {
  if (opened === null) return;
  context.workbook.worksheets.getItem(opened).activate();
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/**
 * Puts values in the place of every formula of our sheets and of those of the user that follow the day, hides the tools and opens
 * the summary. Cut short it leaves formulas or values, never anything else; doing it again completes it. Throws
 * `readOnly`, `protectedWorkbook`, `protectedSheet`, `unreadableSheet` or `itemNotFound` before anything is written.
 */
export async function freezeCopy(
  context: Excel.RequestContext,
  copy: SubmissionCopy,
  watch: RunWatch,
): Promise<void> {
  watch.progress({ step: 'checking' });
  const sheets = await readForCopy(context, await openStructure(context));
  refuseMissing(sheets, copy);
  const steps = sheets.map((sheet) => freezingOf(sheet, copy)).filter(({ writes }) => writes.length > 0);
  refuseProtected(steps.map(({ sheet }) => sheet));
  stopIfEnded(watch);

  const written = await sendSteps(context, steps, watch);
  watch.progress({ step: 'finishing' });
  queueSheetsInSight(sheets, copy);
  try {
    await context.sync();
  } catch (error) {
    throw toThrow(error, null, written);
  }
  await showFirst(context, copy.opened);
}
