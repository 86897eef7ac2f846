/** What has to be known of worksheets before a copy is made of them, and whether Excel will let them be written. */
import { ExcelFailure } from '../excel-failure';
import { parseCellValues, parseTexts } from '../cell-values';
import type { ReadCells } from './freeze-writes';

/** A sheet of more cells would not fit in one answer of Excel on the web. */
const MOST_CELLS = 200_000;

/** A worksheet, with its cells where it holds any. */
export type CopySheet = {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly cells: ReadCells | null;
};

type SheetProbe = { readonly worksheet: Excel.Worksheet; readonly used: Excel.Range };

function cellCount({ used }: SheetProbe): number {
  return used.isNullObject ? 0 : used.rowCount * used.columnCount;
}

function readCells({ worksheet, used }: SheetProbe): ReadCells | null {
  if (used.isNullObject) return null;
  const [values, formulas] = [parseCellValues(used.values), parseCellValues(used.formulas)];
  if (values === null || formulas === null)
    throw new ExcelFailure({ code: 'unreadableSheet', sheet: worksheet.name });
  const [types, formats] = [used.valueTypes, parseTexts(used.numberFormat)];
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    values,
    formulas,
    isError: (row, column) => types[row]?.[column] === Excel.RangeValueType.error,
    isTextCell: (row, column) => formats?.[row]?.[column] === '@',
  };
}

/** The cells of these worksheets with their formulas; two syncs. Throws `unreadableSheet` for one that is too large. */
export async function readForCopy(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly CopySheet[]> {
  const probes = worksheets.map((worksheet) => {
    worksheet.protection.load('protected');
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, used };
  });
  await context.sync();

  const tooLarge = probes.find((probe) => cellCount(probe) > MOST_CELLS);
  if (tooLarge !== undefined) {
    throw new ExcelFailure({ code: 'unreadableSheet', sheet: tooLarge.worksheet.name });
  }
  for (const { used } of probes) if (!used.isNullObject) used.load('values,formulas,valueTypes,numberFormat');
  await context.sync();

  return probes.map((probe) => ({
    name: probe.worksheet.name,
    worksheet: probe.worksheet,
    isProtected: probe.worksheet.protection.protected,
    visibility: probe.worksheet.visibility,
    cells: readCells(probe),
  }));
}

/** Throws `protectedSheet` for the first of these sheets that does not let its cells be written. */
export function refuseProtected(sheets: readonly CopySheet[]): void {
  const locked = sheets.find(({ isProtected }) => isProtected);
  if (locked !== undefined) throw new ExcelFailure({ code: 'protectedSheet', sheet: locked.name });
}
