import type { TextCell } from './text-rows';

/** ช่วงของข้อความ: portions of a long text that are read one after the other, each whole in itself. */
const LINES_OF_A_PORTION = 15;
const MOST_LINES = 2 * LINES_OF_A_PORTION;
const LONG_PARAGRAPH = 120;
/** A table goes on over this many lines: the titles and the header that a page begins with. */
const LINES_BETWEEN_PAGES = 6;
/** A numbered line may be one of a list of scores, which is known by its other lines. */
const NUMBERED = /^\s*(?:ข้อ\s*)?[ieo]?[\d๐-๙]/u;

type Line = { readonly row: number; readonly cells: readonly TextCell[] };

function linesOf(cells: readonly TextCell[]): readonly Line[] {
  const lines = new Map<number, TextCell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line === undefined) lines.set(cell.row, [cell]);
    else line.push(cell);
  }
  return [...lines].map(([row, own]) => ({ row, cells: own }));
}

function isTableRow({ cells }: Line): boolean {
  return cells.length > 1 || cells.some(({ column }) => column > 0);
}

/** True where a table row stands within the next lines: most likely the next page of the same table. */
function goesOnAsTable(lines: readonly Line[], index: number): boolean {
  return lines.slice(index, index + LINES_BETWEEN_PAGES).some(isTableRow);
}

/** A title belongs to what follows it: a portion ends behind a table or a whole paragraph of prose, never within a table or list. */
function mayEndBefore(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index - 1], lines[index]];
  if (line === undefined || next === undefined || isTableRow(next)) return false;
  if (isTableRow(line)) return !goesOnAsTable(lines, index);
  const [cell] = line.cells;
  const isProse = cell !== undefined && cell.raw.length >= LONG_PARAGRAPH;
  return isProse && !NUMBERED.test(next.cells[0]?.raw ?? '');
}

/** The cells of a text in portions of some dozen lines. A table stays in one, however long it is. */
export function portionsOf(cells: readonly TextCell[]): readonly (readonly TextCell[])[] {
  const lines = linesOf(cells);
  const portions: Line[][] = [];
  lines.forEach((line, index) => {
    const own = portions.at(-1);
    const length = own?.length ?? 0;
    const isTooLong = length >= MOST_LINES && !goesOnAsTable(lines, index);
    const ends = isTooLong || (length >= LINES_OF_A_PORTION && mayEndBefore(lines, index));
    if (own === undefined || ends) portions.push([line]);
    else own.push(line);
  });
  return portions.map((own) => own.flatMap((line) => line.cells));
}
