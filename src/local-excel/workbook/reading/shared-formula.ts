import { columnLetters, columnOfLetters } from '../cell-address';

/**
 * A shared formula stands once in the file, and the other cells of its block take it as if it had been filled over. This
 * gives what each of them says.
 */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What must not be taken for a reference, then whole columns, whole rows, and words that may be a cell. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{M}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{M}\p{N}_.(!])|(?<![\p{L}\p{M}\p{N}_.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(!])|[\p{L}\p{M}\p{N}_.$\\]+(?![\p{L}\p{M}\p{N}_.$\\!(])/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** The formula moved down by `rows` and right by `columns`: what stands without `$` moves, what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, ...groups: readonly (string | undefined)[]) => {
    const [fixLeft, left, fixRight, right, fixTop, top, fixBottom, bottom] = groups;
    if (left !== undefined && right !== undefined) {
      return joined(shiftColumn(fixLeft, left, columns), shiftColumn(fixRight, right, columns));
    }
    if (top !== undefined && bottom !== undefined) {
      return joined(shiftRow(fixTop, top, rows), shiftRow(fixBottom, bottom, rows));
    }
    return shiftCell(piece, rows, columns);
  });
}

function shiftCell(piece: string, rows: number, columns: number): string {
  const [, fixColumn, letters, fixRow, row] = CELL.exec(piece) ?? [];
  if (letters === undefined || row === undefined) return piece;
  if (columnOfLetters(letters) >= LAST_COLUMN || Number(row) > LAST_ROW) return piece;
  const column = shiftColumn(fixColumn, letters, columns);
  const line = shiftRow(fixRow, row, rows);
  return column === null || line === null ? '#REF!' : column + line;
}

function shiftColumn(fixed: string | undefined, letters: string, columns: number): string | null {
  if (fixed === '$') return `$${letters}`;
  const column = columnOfLetters(letters) + columns;
  return column < 0 || column >= LAST_COLUMN ? null : columnLetters(column);
}

function shiftRow(fixed: string | undefined, row: string, rows: number): string | null {
  if (fixed === '$') return `$${row}`;
  const shifted = Number(row) + rows;
  return shifted < 1 || shifted > LAST_ROW ? null : String(shifted);
}

function joined(first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : `${first}:${last}`;
}
