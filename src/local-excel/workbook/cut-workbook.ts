import { createWorkbook } from './create-workbook';
import { cutAxis, cutBlock, cutMap, cutSet, cutStretch, keepsPlaces, type CutAxis } from './cut-axis';
import { cutPage } from './cut-page';
import {
  cellKey,
  cellOfKey,
  type BlockModel,
  type CellModel,
  type ConditionalFormatModel,
  type DataValidationModel,
  type WorkbookModel,
  type WorksheetModel,
} from './workbook-model';

/** What another workbook gets of a worksheet. */
export type SheetCut = {
  readonly sheet: string;
  /** Zero-based, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Texts in place of what stands in these cells; an empty one clears its cell. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Custom properties that go with the sheet, by name. */
  readonly properties: readonly string[];
};

type Axes = { readonly rows: CutAxis; readonly columns: CutAxis };

function cutBlocks({ rows, columns }: Axes, blocks: readonly BlockModel[]): BlockModel[] {
  return blocks.flatMap((block) => cutBlock(rows, columns, block) ?? []);
}

/** The value without its formula; a formula that gave nothing leaves an empty cell. */
function valueOf({ value, error, style }: CellModel): CellModel {
  return { value: value === '' ? null : value, formula: null, error, style };
}

function cutCells({ cells }: WorksheetModel, { rows, columns }: Axes, { texts }: SheetCut) {
  const cut = new Map<number, CellModel>();
  for (const [key, cell] of cells) {
    const { row, column } = cellOfKey(key);
    const [down, across] = [rows.placeOf(row), columns.placeOf(column)];
    if (down !== undefined && across !== undefined) cut.set(cellKey(down, across), valueOf(cell));
  }
  for (const { row, column, text } of texts) {
    const key = cellKey(rows.placeOf(row) ?? 0, columns.placeOf(column) ?? 0);
    cut.set(key, {
      value: text === '' ? null : text,
      formula: null,
      error: false,
      style: cut.get(key)?.style ?? 0,
    });
  }
  return cut;
}

/** The same, without its place in the file that it came from. */
function asNew<Item extends { readonly inFile?: unknown }>(item: Item): Item | Omit<Item, 'inFile'> {
  const { inFile, ...rest } = item;
  return inFile === undefined ? item : rest;
}

/** Rules with literal thresholds; those that look at other cells would look at the wrong ones. */
function cutRules({ conditionalFormats }: WorksheetModel, axes: Axes): ConditionalFormatModel[] {
  return conditionalFormats.map(asNew).flatMap((rule) => {
    const blocks = cutBlocks(axes, rule.blocks);
    return rule.type === 'Custom' || blocks.length === 0 ? [] : [{ ...rule, blocks }];
  });
}

/** Drop-downs with their own choices; a list that stands on another sheet does not go there. */
function cutValidations({ validations }: WorksheetModel, axes: Axes): DataValidationModel[] {
  return validations.flatMap((validation) => {
    const blocks = cutBlocks(axes, validation.blocks);
    const pointsElsewhere = JSON.stringify(validation.rule).includes('"=');
    return blocks.length === 0 || pointsElsewhere ? [] : [{ ...validation, blocks, fromFile: false }];
  });
}

function cutFreeze({ freeze }: WorksheetModel, { rows, columns }: Axes): WorksheetModel['freeze'] {
  if (freeze === null) return null;
  const down = cutStretch(rows, 0, freeze.rows)?.count ?? 0;
  const across = cutStretch(columns, 0, freeze.columns)?.count ?? 0;
  return down + across === 0 ? null : { rows: down, columns: across };
}

function cutSheet(from: WorksheetModel, cut: SheetCut): Partial<WorksheetModel> {
  const axes = { rows: cutAxis(cut.rows), columns: cutAxis(cut.columns) };
  const { rows, columns } = axes;
  const staysInPlace = keepsPlaces(rows) && keepsPlaces(columns);
  return {
    cells: cutCells(from, axes, cut),
    merges: cutBlocks(axes, from.merges).filter((block) => block.rows * block.columns > 1),
    rowHeights: cutMap(rows, from.rowHeights),
    columnWidths: cutMap(columns, from.columnWidths),
    hiddenRows: cutSet(rows, from.hiddenRows),
    hiddenColumns: cutSet(columns, from.hiddenColumns),
    standardHeight: from.standardHeight,
    standardWidth: from.standardWidth,
    conditionalFormats: cutRules(from, axes),
    // A chart points at cells by their address.
    charts: staysInPlace ? from.charts.map(asNew) : [],
    validations: cutValidations(from, axes),
    autoFilter: from.autoFilter === null ? null : cutBlock(rows, columns, from.autoFilter),
    pageLayout: cutPage(from.pageLayout, rows, columns),
    freeze: cutFreeze(from, axes),
    customProperties: new Map([...from.customProperties].filter(([name]) => cut.properties.includes(name))),
    tabColor: from.tabColor,
    showGridlines: from.showGridlines,
  };
}

/**
 * A new workbook with parts of the worksheets of another, as values: nothing of that workbook's file goes with them, neither names,
 * settings nor document properties. Charts go with a sheet that loses nothing above or left of what it keeps.
 */
export function cutWorkbook(from: WorkbookModel, cuts: readonly SheetCut[]): WorkbookModel {
  const model = createWorkbook(cuts.map(({ sheet }) => sheet));
  model.styles = [...from.styles];
  model.worksheets.forEach((worksheet, index) => {
    const cut = cuts[index];
    const source = from.worksheets.find(({ name }) => name === worksheet.name);
    if (cut === undefined || source === undefined) throw new Error(`There is no sheet ${worksheet.name}.`);
    Object.assign(worksheet, cutSheet(source, cut));
  });
  return model;
}
