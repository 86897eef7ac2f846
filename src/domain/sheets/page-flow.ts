import type { PlannedRow } from './planned-row';
import type { PrintSetup } from './sheet-spec';

/**
 * การแบ่งหน้าพิมพ์: which row begins a printed page. A chart is kept on one page with its figures and a caption with the rows
 * below it, and a page is begun for that only where they do not fit below what is printed already.
 */
type PlannedPages = Pick<PlannedRow, 'part' | 'pageBreakBefore'>;

/** A row with its height in points. */
export type PagedRow = PlannedPages & { readonly height: number };

/** Points between the margins of an A4 page. */
const PAGE_HEIGHT: Readonly<Record<PrintSetup['orientation'], number>> = { landscape: 523, portrait: 769 };
/** Excel keeps row heights in whole pixels. */
const PIXEL = 0.75;
/** Rows that stand together where a part begins that is longer than a page: its caption, its headings, a row. */
const LEAST_ROWS = 3;

function heightOf(rows: readonly PagedRow[]): number {
  return rows.reduce((sum, { height }) => sum + Math.ceil(height / PIXEL) * PIXEL, 0);
}

/** The first of these rows and those below it, to the next that begins a part. */
function upTo(
  [first, ...others]: readonly PagedRow[],
  ends: (part: PlannedRow['part']) => boolean,
): readonly PagedRow[] {
  if (first === undefined) return [];
  const next = others.findIndex(({ part, pageBreakBefore }) => ends(part) || pageBreakBefore === true);
  return [first, ...(next < 0 ? others : others.slice(0, next))];
}

/** What must stand together from the first of these rows on: its part, else the piece of it, else how that begins. */
function keptHeight(rows: readonly PagedRow[], room: number): number {
  const piece = upTo(rows, (part) => part !== undefined);
  const whole = upTo(rows, (part) => part === 'whole' || part === 'long');
  const candidates = { whole: [whole, piece], piece: [piece], long: [] }[rows[0]?.part ?? 'long'];
  const kept = candidates.find((candidate) => heightOf(candidate) <= room);
  return heightOf(kept ?? piece.slice(0, LEAST_ROWS));
}

/**
 * The headings to repeat on every page. Excel repeats them to the end of the sheet, over parts with headings of their own too, so
 * that a table with such a part below it repeats them only where it takes more than a page.
 */
export function repeatedRows(
  rows: readonly PagedRow[],
  { orientation, titleRows }: Pick<PrintSetup, 'orientation' | 'titleRows'>,
): PrintSetup['titleRows'] {
  if (titleRows === null) return null;
  const below = rows.findIndex(({ part }, index) => index > titleRows[1] && part === 'whole');
  if (below < 0) return titleRows;
  return heightOf(rows.slice(0, below)) <= PAGE_HEIGHT[orientation] ? null : titleRows;
}

/** Zero-based rows with a page break before them, beside the breaks that a full page makes by itself. */
export function pageBreaks(
  rows: readonly PagedRow[],
  { orientation, titleRows }: Pick<PrintSetup, 'orientation' | 'titleRows'>,
): ReadonlySet<number> {
  const room = PAGE_HEIGHT[orientation];
  const breaks = new Set<number>();
  let [used, isPageEmpty] = [0, true];
  rows.forEach((row, index) => {
    const isRepeated = titleRows !== null && index > titleRows[1];
    const headings = isRepeated ? heightOf(rows.slice(titleRows[0], titleRows[1] + 1)) : 0;
    const needed = row.part === undefined ? heightOf([row]) : keptHeight(rows.slice(index), room - headings);
    const isFull = !isPageEmpty && used + needed > room;
    if (row.pageBreakBefore === true || (isFull && row.part !== undefined)) breaks.add(index);
    if (row.pageBreakBefore === true || isFull) used = headings;
    used += heightOf([row]);
    isPageEmpty = false;
  });
  return breaks;
}
