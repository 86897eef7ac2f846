import type { Grid } from '../../reading/grid';

/**
 * ข้อความที่วาง: the words of a memo on their way to the checks. A line is a paragraph; a line with tabs is a row of a table, as
 * documents put tables into plain text.
 */
export type TextCell = {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  /** Where the cell begins in the whole text. */
  readonly start: number;
};

const LINE = /[^\n]*\n?/g;

function cellsOfLine(line: string, row: number, start: number): readonly TextCell[] {
  let position = start;
  return line.split('\t').flatMap((raw, column): readonly TextCell[] => {
    const cell = { row, column, raw, start: position };
    position += raw.length + 1;
    return raw.trim() === '' ? [] : [cell];
  });
}

/** The cells of a text that say something, in order. Rows are lines, blank ones counted. */
export function cellsOfText(text: string): readonly TextCell[] {
  let start = 0;
  return (text.match(LINE) ?? []).flatMap((line, row) => {
    const cells = cellsOfLine(line.replace(/\r?\n$/, ''), row, start);
    start += line.length;
    return cells;
  });
}

/** Cells of a text as the block of a worksheet that they would make, a line a row. */
export function gridOfText(cells: readonly TextCell[], sheet: string): Grid {
  const top = cells[0]?.row ?? 0;
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1 - top), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const values = Array.from({ length: rowCount }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, raw } of cells) {
    const line = values[row - top];
    if (line !== undefined) line[column] = raw;
  }
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet, visible: true, top, left: 0, values, numberFormats };
}
