/**
 * How a chart takes its series out of a block of cells: a first column of text gives the categories, a first row of text the names
 * of the series.
 */
import { cellKey } from '../../workbook/workbook-model';
import type { BlockModel, ChartSeriesModel } from '../../workbook/workbook-model';
import { formatReference } from '../address';
import type { CellRange } from '../cells/cell-range';
import { scalarOf } from '../cells/read-contents';
import { isAbsent, requireOneOf } from '../wire-value';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
type SeriesBy = (typeof SERIES_BY)[number];

/** How the series lie in the cells; `Auto` when left out. */
export function requireSeriesBy(value: unknown): SeriesBy {
  return isAbsent(value) ? 'Auto' : requireOneOf(value, SERIES_BY);
}

function isNumber({ sheet }: CellRange, row: number, column: number): boolean {
  return typeof scalarOf(sheet.cells.get(cellKey(row, column))) === 'number';
}

function hasHeaderRow(range: CellRange): boolean {
  const { row, column, rows, columns } = range.block;
  return rows > 1 && !isNumber(range, row, column + columns - 1);
}

function hasHeaderColumn(range: CellRange): boolean {
  const { row, column, rows, columns } = range.block;
  return columns > 1 && !isNumber(range, row + rows - 1, column);
}

function nameAt({ sheet }: CellRange, row: number, column: number, fallback: string): string {
  const name = scalarOf(sheet.cells.get(cellKey(row, column)));
  return name === '' ? fallback : String(name);
}

/** The series of a chart over the cells. With `Auto` the longer side holds the categories. */
export function seriesFromCells(range: CellRange, seriesBy: SeriesBy): ChartSeriesModel[] {
  const { sheet, block } = range;
  const top = hasHeaderRow(range) ? 1 : 0;
  const left = hasHeaderColumn(range) ? 1 : 0;
  const body: BlockModel = {
    row: block.row + top,
    column: block.column + left,
    rows: block.rows - top,
    columns: block.columns - left,
  };
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && body.rows >= body.columns);
  const reference = (part: BlockModel) => formatReference(sheet.name, part);
  const categories = byColumns
    ? { ...body, column: block.column, columns: 1 }
    : { ...body, row: block.row, rows: 1 };
  const hasCategories = byColumns ? left === 1 : top === 1;
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index) => {
    const part = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const isNamed = byColumns ? top === 1 : left === 1;
    const fallback = `Series${index + 1}`;
    const [row, column] = byColumns ? [block.row, part.column] : [part.row, block.column];
    return {
      name: isNamed ? nameAt(range, row, column, fallback) : fallback,
      values: reference(part),
      categories: hasCategories ? reference(categories) : '',
      chartType: null,
      color: null,
      lineWeight: null,
    };
  });
}
