/**
 * A look brought into line with the sheet as it stands. Since it was written the user may have inserted, sorted or deleted rows
 * and columns; rows are known by their hidden key and columns by their heading.
 */
import { HEADER_KEY } from '../../domain/sheets/hidden-columns';
import type { Block } from '../../domain/sheets/sheet-spec';
import { toCellText } from '../cell-text';
import type { RawCell } from './cell-mark';
import { markOf } from './cell-mark';
import type { SheetImage } from './sheet-image';
import type { LookRow, SheetLook, SheetParts } from './sheet-look';
import { PLAIN_COLUMN, PLAIN_ROW } from './sheet-look';

/** For every line of the sheet the line of the look that it is, -1 for one of the user's. */
type LineMatch = readonly number[];

/** Where the heading of the hidden column of row keys stands; null on a sheet without one. */
export function findKeyHeading(
  cells: readonly (readonly RawCell[])[],
): { readonly row: number; readonly column: number } | null {
  const wanted = toCellText(HEADER_KEY);
  for (const [row, line] of cells.entries()) {
    const column = line.lastIndexOf(wanted);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** Each name of the sheet with the first free line of the look that has it. */
function matchLines(present: readonly string[], known: readonly string[]): LineMatch {
  const free = new Map<string, number[]>();
  known.forEach((name, index) => free.set(name, [...(free.get(name) ?? []), index]));
  return present.map((name) => (name === '' ? undefined : free.get(name)?.shift()) ?? -1);
}

function matchSheet(look: SheetLook, { cells }: SheetImage): { rows: LineMatch; columns: LineMatch } {
  const heading = findKeyHeading(cells);
  const asTheyStand = (count: number, known: number) =>
    Array.from({ length: count }, (_, index) => (index < known ? index : -1));
  const width = cells[0]?.length ?? 0;
  if (heading === null) {
    return {
      rows: asTheyStand(cells.length, look.rows.length),
      columns: asTheyStand(width, look.columns.length),
    };
  }
  const keys = cells.map((line) => String(line[heading.column] ?? ''));
  const headings = (cells[heading.row] ?? []).map(markOf);
  const unmoved = heading.column === look.columns.length - 1;
  return {
    rows: matchLines(
      keys,
      look.rows.map(({ key }) => toCellText(key)),
    ),
    columns: unmoved
      ? asTheyStand(width, look.columns.length)
      : matchLines(
          headings,
          look.columns.map((column) => column.heading),
        ),
  };
}

/** Where a run of lines stands now: from the first to the last of them that is still there. */
function moveRun(start: number, count: number, match: LineMatch): { start: number; count: number } | null {
  const places = match.flatMap((line, place) => (line >= start && line < start + count ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, count: last - first + 1 };
}

type Mover = (block: Block) => readonly Block[];

function moverOf(rows: LineMatch, columns: LineMatch): Mover {
  return (block) => {
    const down = moveRun(block.row, block.rows, rows);
    const across = moveRun(block.column, block.columns, columns);
    if (down === null || across === null) return [];
    return [{ row: down.start, column: across.start, rows: down.count, columns: across.count }];
  };
}

function moveEach<Part extends { readonly block: Block }>(
  parts: readonly Part[],
  move: Mover,
): readonly Part[] {
  return parts.flatMap((part) => move(part.block).map((block) => ({ ...part, block })));
}

function moveChart(chart: SheetParts['charts'][number], move: Mover): SheetParts['charts'] {
  const series = chart.series.flatMap((one) => move(one.values).map((values) => ({ ...one, values })));
  const [categories] = move(chart.categories);
  const [position] = move(chart.position);
  if (categories === undefined || position === undefined || series.length === 0) return [];
  return [{ ...chart, series, categories, position }];
}

function moveTitleRows(
  titleRows: SheetParts['print']['titleRows'],
  rows: LineMatch,
): SheetParts['print']['titleRows'] {
  if (titleRows === null) return null;
  const [first, last] = titleRows;
  const moved = moveRun(first, last - first + 1, rows);
  return moved === null ? null : [moved.start, moved.start + moved.count - 1];
}

function moveParts(parts: SheetParts, rows: LineMatch, columns: LineMatch): SheetParts {
  const move = moverOf(rows, columns);
  const frozen = moveRun(0, parts.frozenRows, rows);
  return {
    merges: parts.merges.flatMap(move),
    frozenRows: frozen === null ? 0 : frozen.start + frozen.count,
    filter: parts.filter === null ? null : (move(parts.filter)[0] ?? null),
    highlights: moveEach(parts.highlights, move),
    dropDowns: moveEach(parts.dropDowns, move),
    charts: parts.charts.flatMap((chart) => moveChart(chart, move)),
    print: { ...parts.print, titleRows: moveTitleRows(parts.print.titleRows, rows) },
    names: moveEach(parts.names, move),
  };
}

function alignRow(row: LookRow, columns: LineMatch): LookRow {
  const styles = columns.map((column) => (column < 0 ? '' : row.styles.charAt(column)) || '.');
  return { ...row, styles: styles.join('') };
}

/** The look with exactly the rows and columns that the sheet has. */
export function alignLook(look: SheetLook, image: SheetImage): SheetLook {
  const { rows, columns } = matchSheet(look, image);
  return {
    columns: columns.map((column) => look.columns[column] ?? PLAIN_COLUMN),
    rows: rows.map((row) => alignRow(look.rows[row] ?? PLAIN_ROW, columns)),
    styles: look.styles,
    parts: moveParts(look.parts, rows, columns),
  };
}
