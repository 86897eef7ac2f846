/** A sheet as a person would have typed one, as the writes that make it: cells, widths, the look of its table, what its scores may be. */
import type { Block } from '../domain/sheets/sheet-spec';
import { toCellText } from './cell-text';
import { writeToBlock, type SheetWrite } from './sheet-write';
import type { PlainSheet } from './workbook-gateway';

const ROWS_IN_ONE_WRITE = 100;
const SCORE_FORMAT = '0.00';
const POINTS_IN_A_PIXEL = 0.75;
const ENTRY_ALERT = {
  message: 'ใส่คะแนนเป็นตัวเลข 0 ถึง 100 ถ้ายังไม่มีคะแนนให้เว้นว่าง',
  showAlert: true,
  style: 'Stop',
  title: 'คะแนนไม่ถูกต้อง',
} as const;

function blockOf(row: number, column: number, rows: number, columns: number): Block {
  return { row, column, rows, columns };
}

/** The cells as they are handed to Excel. */
export function rawCells(rows: PlainSheet['rows']): readonly (readonly (string | number)[])[] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCellText(cell) : cell)));
}

function writeRows(firstRow: number, rows: PlainSheet['rows'], columns: number): SheetWrite {
  const cells = rawCells(rows).map((row) => [...row]);
  const bytes = cells.flat().reduce<number>((sum, cell) => sum + 3 * String(cell).length + 4, 0);
  return writeToBlock(
    blockOf(firstRow, 0, rows.length, columns),
    1,
    (range) => {
      range.formulas = cells;
    },
    bytes,
  );
}

function writeContents({ rows, widths }: PlainSheet): readonly SheetWrite[] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_IN_ONE_WRITE) }, (_, index) => {
    return index * ROWS_IN_ONE_WRITE;
  });
  return starts.map((start) => writeRows(start, rows.slice(start, start + ROWS_IN_ONE_WRITE), widths.length));
}

function writeLook({ rows, widths, headerRow }: PlainSheet): readonly SheetWrite[] {
  const widen = widths.map((width, column) =>
    writeToBlock(blockOf(0, column, 1, 1), 2, (range) => {
      range.format.columnWidth = width * POINTS_IN_A_PIXEL;
    }),
  );
  const table = blockOf(headerRow, 0, rows.length - headerRow, widths.length);
  const wrap = writeToBlock(table, 3, (range) => {
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  });
  const header = writeToBlock(blockOf(headerRow, 0, 1, widths.length), 2, (range) => {
    range.format.font.bold = true;
  });
  return [...widen, wrap, header];
}

function writeScoreRule({ rows, headerRow, scoreColumn }: PlainSheet): readonly SheetWrite[] {
  const count = rows.length - headerRow - 1;
  if (scoreColumn === null || count === 0) return [];
  return [
    writeToBlock(blockOf(headerRow + 1, scoreColumn, count, 1), 5, (range) => {
      range.numberFormat = Array.from({ length: count }, () => [SCORE_FORMAT]);
      range.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      range.dataValidation.errorAlert = ENTRY_ALERT;
    }),
  ];
}

/** Everything that fills the new worksheet, in order. */
export function plainSheetWrites(plain: PlainSheet): readonly SheetWrite[] {
  return [...writeContents(plain), ...writeLook(plain), ...writeScoreRule(plain)];
}
