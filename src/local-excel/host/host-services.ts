import type { StyleModel, WorkbookModel, WorksheetModel } from '../workbook/workbook-model';

/** What the host asks of the file engine and of the formula engine. */
export type HostServices = {
  /** Appends an empty worksheet to the workbook and returns it. */
  readonly addWorksheet: (model: WorkbookModel, name: string) => WorksheetModel;
  /** Index of that style in the workbook's styles, added when it is new. */
  readonly internStyle: (model: WorkbookModel, style: StyleModel) => number;
  /** Puts the result of every formula into its cell. */
  readonly recalculate: (model: WorkbookModel) => Promise<unknown>;
  /** The text that a cell shows, in the number format given. */
  readonly formatCellText: (value: string | number | boolean, numberFormat: string) => string;
};
