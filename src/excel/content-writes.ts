/** The contents of a generated sheet: texts, numbers, formulas, and the number formats they are read and shown with. */
import type { CellContent, SheetCell, SheetSpec } from '../domain/sheets/sheet-spec';
import type { StyleSheet } from '../domain/sheets/styles';
import { textFormat, toCellText } from './cell-text';
import type { SheetWrite } from './sheet-write';
import { writeToBlock } from './sheet-write';

const GENERAL = 'General';

/** Text in one write at most; the other writes of a batch have the rest of the request. */
const MOST_CONTENT_BYTES = 500_000;

/** A cell as it is written. */
export type WrittenCell = {
  readonly content: string | number | boolean;
  /** Format while the content is written, so that Excel reads it as meant. */
  readonly formatBefore: string;
  readonly formatAfter: string;
};

const EMPTY: WrittenCell = { content: '', formatBefore: GENERAL, formatAfter: GENERAL };

/** What to write so that the cell holds the content. */
export function rawContent(content: CellContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return toCellText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

function writtenCell(cell: SheetCell | null, styles: StyleSheet): WrittenCell {
  if (cell === null) return EMPTY;
  const style = styles[cell.style].numberFormat;
  const content = rawContent(cell.content);
  if (cell.content.kind === 'text') {
    return { content, formatBefore: GENERAL, formatAfter: textFormat(cell.content.text, style) };
  }
  // A number or a formula in a cell of the text format would become text.
  const format = style === '@' && cell.content.kind !== 'blank' ? GENERAL : style;
  return { content, formatBefore: format, formatAfter: format };
}

/** UTF-8 takes at most three bytes for a UTF-16 unit; quotes, comma and escapes come on top. */
function bytesOf({ content, formatBefore, formatAfter }: WrittenCell): number {
  return 3 * String(content).length + formatBefore.length + formatAfter.length + 20;
}

function chunkRows(
  rows: readonly (readonly WrittenCell[])[],
): readonly (readonly (readonly WrittenCell[])[])[] {
  const chunks: (readonly WrittenCell[])[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = row.reduce((sum, cell) => sum + bytesOf(cell), 0);
    const chunk = chunks.at(-1);
    if (chunk === undefined || bytes > room) {
      chunks.push([row]);
      room = MOST_CONTENT_BYTES - bytes;
    } else {
      chunk.push(row);
      room -= bytes;
    }
  }
  return chunks;
}

function writeRows(firstRow: number, rows: readonly (readonly WrittenCell[])[], columns: number): SheetWrite {
  const bytes = rows.flat().reduce((sum, cell) => sum + bytesOf(cell), 0);
  const block = { row: firstRow, column: 0, rows: rows.length, columns };
  const needsFormatAfter = rows.some((row) => row.some((cell) => cell.formatAfter !== cell.formatBefore));
  const write = (range: Excel.Range) => {
    range.numberFormat = rows.map((row) => row.map((cell) => cell.formatBefore));
    range.formulas = rows.map((row) => row.map((cell) => cell.content));
    if (needsFormatAfter) range.numberFormat = rows.map((row) => row.map((cell) => cell.formatAfter));
  };
  return writeToBlock(block, 3, write, bytes);
}

/** Writes rows equally long from A1 on. */
export function writeCells(
  rows: readonly (readonly WrittenCell[])[],
  columns: number,
): readonly SheetWrite[] {
  let firstRow = 0;
  return chunkRows(rows).map((chunk) => {
    const write = writeRows(firstRow, chunk, columns);
    firstRow += chunk.length;
    return write;
  });
}

/**
 * Writes every cell of the spec from A1 on, empty ones too, so that nothing of an earlier run stays inside the block. Formulas
 * may point at sheets that are still empty, never at sheets that do not exist yet: those become errors for good.
 */
export function writeContents(spec: SheetSpec, styles: StyleSheet): readonly SheetWrite[] {
  const rows = spec.rows.map((row) => row.cells.map((cell) => writtenCell(cell, styles)));
  return writeCells(rows, spec.columns.length);
}
