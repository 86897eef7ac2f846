/** แถวและคอลัมน์ที่ซ่อน of what a worksheet holds, asked for together with its cells. */
import type { Grid } from '../domain/reading/grid';

/** Excel's answers, filled by the next sync: null where none are hidden, which is told before. */
export type HiddenAnswer = {
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
};

/** Where only some lines are hidden Excel answers null, whatever its types say. */
function mayHide(told: unknown): boolean {
  return told !== false;
}

/**
 * Asks which rows and columns of a block are hidden. `rowHidden` and `columnHidden` must be loaded: they are false for most sheets,
 * which then are asked nothing more.
 */
export function askForHidden(used: Excel.Range): HiddenAnswer {
  return {
    used,
    rows: mayHide(used.rowHidden) ? used.getRowProperties({ rowHidden: true }) : null,
    columns: mayHide(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** The hidden rows and columns, zero-based in the worksheet; nothing where none are. */
export function hiddenLinesOf({
  used,
  rows,
  columns,
}: HiddenAnswer): Pick<Grid, 'hiddenRows' | 'hiddenColumns'> {
  const hiddenRows = (rows?.value ?? []).flatMap(({ rowHidden }, index) =>
    rowHidden === true ? [used.rowIndex + index] : [],
  );
  const hiddenColumns = (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
    columnHidden === true ? [used.columnIndex + index] : [],
  );
  return {
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}
