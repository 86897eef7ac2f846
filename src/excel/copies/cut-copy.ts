/** Turning the open workbook, a copy that the user has saved, into one that holds parts of our sheets alone. */
import type { CutCopy } from '../../domain/sheets/copies/cut-copy';
import { ExcelFailure, toThrow } from '../excel-failure';
import { openStructure } from '../open-structure';
import { queueCover } from './cover-sheet';
import { writeCut } from './cut-writes';
import { writeFrozen } from './freeze-writes';
import { loadKeptData, queueChartDeletions, queueRemovals, queueSheetDeletions } from './leave-behind';
import { readForCopy, refuseProtected, type CopySheet } from './open-copy';
import { stopIfEnded, type RunWatch } from './run-watch';
import { CUT_SETTING } from './unfinished-cut';
import { sendSteps, type SheetStep } from './write-steps';

type Sheets = { readonly kept: readonly Excel.Worksheet[]; readonly others: readonly Excel.Worksheet[] };

/** The worksheets of the parts, in their order, and all others. Throws `itemNotFound`. */
function partSheets(worksheets: readonly Excel.Worksheet[], { parts }: CutCopy): Sheets {
  const kept = parts.map(({ sheet }) => {
    const found = worksheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new ExcelFailure({ code: 'itemNotFound', sheet });
    return found;
  });
  return { kept, others: worksheets.filter((worksheet) => !kept.includes(worksheet)) };
}

/**
 * Values take the place of all formulas before anything is cut: a formula that is read again after a cut would give something else.
 */
function stepsOf(kept: readonly CopySheet[], { parts }: CutCopy): readonly SheetStep[] {
  const freezing = kept.map((sheet) => ({
    sheet,
    writes: sheet.cells === null ? [] : writeFrozen(sheet.cells, () => true),
  }));
  const cutting = kept.map((sheet, index) => {
    const part = parts[index];
    return { sheet, writes: sheet.cells === null || part === undefined ? [] : writeCut(sheet.cells, part) };
  });
  return [...freezing, ...cutting].filter(({ writes }) => writes.length > 0);
}

function asOthers(worksheets: readonly Excel.Worksheet[]): readonly CopySheet[] {
  return worksheets.map((worksheet) => ({
    name: worksheet.name,
    worksheet,
    isProtected: false,
    visibility: worksheet.visibility,
    cells: null,
  }));
}

/**
 * Leaves the parts alone in the workbook. The cut is noted in the workbook before it begins, and the note goes last: cut short, the
 * same cut made again completes it, and cells of the parts hold what they held at every moment. Throws `readOnly`,
 * `protectedWorkbook`, `protectedSheet`, `unreadableSheet` or `itemNotFound` before anything is written.
 */
export async function cutCopy(context: Excel.RequestContext, copy: CutCopy, watch: RunWatch): Promise<void> {
  watch.progress({ step: 'checking' });
  const { kept, others } = partSheets(await openStructure(context), copy);
  const data = loadKeptData(context, kept);
  const sheets = await readForCopy(context, kept);
  refuseProtected(sheets);
  stopIfEnded(watch);

  context.workbook.settings.add(CUT_SETTING, copy);
  const written = await sendSteps(context, stepsOf(sheets, copy), watch);
  watch.progress({ step: 'finishing' });
  queueSheetDeletions(sheets, asOthers(others));
  queueChartDeletions(data, copy);
  queueCover(context, copy.cover);
  queueRemovals(context, data, copy);
  try {
    await context.sync();
  } catch (error) {
    throw toThrow(error, null, written);
  }
}
