import type { Finding, Reading } from '../findings/finding';
import { joinFragments } from './join-fragments';
import { note } from './note';
import type { ColumnField, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, placeOfCell, type SheetText, textAt } from './sheet-text';

/** One measure as its rows state it, continuation rows joined, before its words are understood. */
export type MeasureRows = {
  readonly table: TableLayout;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly texts: ReadonlyMap<ColumnField, string>;
  /** The heading over the group of rows it stands in. */
  readonly banner: string | null;
};

const HEADINGS: readonly ColumnField[] = ['no', 'indicator', 'issue'];
/** Cells that hold several short entries rather than a running sentence. */
const ENTRIES: readonly ColumnField[] = ['owner', 'question'];
const ENDS_OPEN = /(?:ถึง|-|–|—)\s*$/;
const NAMES_THE_SCORE: readonly ColumnField[] = [...HEADINGS, 'instrument', 'question', 'score', 'ignored'];
const CARRIED: readonly ColumnField[] = ['indicator', 'issue', 'instrument'];

function fieldsThatOpen(table: TableLayout): readonly ColumnField[] {
  const headings = table.columns.map(({ field }) => field).filter((field) => HEADINGS.includes(field));
  if (headings.length > 0) return headings;
  const hasMeasure = table.columns.some(({ field }) => field === 'measure');
  return hasMeasure ? ['measure'] : table.columns.slice(0, 1).map(({ field }) => field);
}

function joinInField(field: ColumnField, first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  if (ENTRIES.includes(field)) return `${first}\n${second}`;
  return field === 'period' ? `${first} ${second}` : joinFragments(first, second);
}

/** Two columns of one meaning in one row: the first and last day of a period, or a cell that a page split in two. */
function joinBeside(field: ColumnField, left: string, right: string): string {
  if (left === '' || ENTRIES.includes(field)) return joinInField(field, left, right);
  const needsSign = field === 'period' && !ENDS_OPEN.test(left);
  return needsSign ? `${left} ถึง ${right}` : `${left} ${right}`;
}

function textsOfRow(sheet: SheetText, row: number, table: TableLayout): ReadonlyMap<ColumnField, string> {
  const texts = new Map<ColumnField, string>();
  for (const { column, field } of table.columns) {
    const text = textAt(sheet, row, column);
    const before = texts.get(field) ?? '';
    if (text !== '') texts.set(field, joinBeside(field, before, text));
  }
  return texts;
}

function says(texts: ReadonlyMap<ColumnField, string>, field: ColumnField): boolean {
  return (texts.get(field) ?? '') !== '';
}

/**
 * A measure of its own although its heading is blank: the heading is merged over several complete rows. On a new page it must have
 * all that the measure before it has, because there the rest of that one is to be expected.
 */
function isCompleteMeasure(
  texts: ReadonlyMap<ColumnField, string>,
  open: MeasureRows,
  isNewPage: boolean,
): boolean {
  const whoAndWhen = (['owner', 'period'] as const).filter((field) => !isNewPage || says(open.texts, field));
  const has = (field: ColumnField) => says(texts, field);
  const isWhole = isNewPage ? whoAndWhen.every(has) : whoAndWhen.some(has);
  return has('measure') && whoAndWhen.length > 0 && isWhole;
}

function append(open: MeasureRows, row: number, texts: ReadonlyMap<ColumnField, string>): MeasureRows {
  const joined = new Map(open.texts);
  for (const [field, text] of texts) joined.set(field, joinInField(field, joined.get(field) ?? '', text));
  return { ...open, lastRow: row, texts: joined };
}

function carryHeadings(
  texts: ReadonlyMap<ColumnField, string>,
  before: MeasureRows,
): ReadonlyMap<ColumnField, string> {
  const carried = CARRIED.flatMap((field) => {
    const text = before.texts.get(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return new Map([...carried, ...texts]);
}

/** Beside a score, a question for which nothing is proposed is no measure, and no part of the one above it. */
function isScoreAlone(texts: ReadonlyMap<ColumnField, string>): boolean {
  return says(texts, 'score') && [...texts.keys()].every((field) => NAMES_THE_SCORE.includes(field));
}

type Walk = { readonly measures: MeasureRows[]; readonly findings: Finding[]; banner: string | null };

function addRow(sheet: SheetText, row: number, table: TableLayout, walk: Walk): void {
  const texts = textsOfRow(sheet, row, table);
  if (texts.size === 0 || isScoreAlone(texts)) return;
  const open = walk.measures.at(-1);
  const opens = fieldsThatOpen(table).some((field) => says(texts, field));
  const start = { table, firstRow: row, lastRow: row, banner: walk.banner };
  const at = placeOfCell(sheet, row, table.columns[0]?.column ?? 0);
  if (opens) walk.measures.push({ ...start, texts });
  else if (open === undefined) {
    walk.measures.push({ ...start, texts });
    walk.findings.push(note('R11', 'warning', at, { because: 'orphan' }));
  } else if (isCompleteMeasure(texts, open, table.headerRows.includes(row - 1) && open.table === table)) {
    walk.measures.push({ ...start, texts: carryHeadings(texts, open) });
    walk.findings.push(note('R11', 'notice', at, { because: 'sharedHeading' }));
  } else walk.measures.push(append(walk.measures.pop() ?? open, row, texts));
}

/** The heading of a group: its words over the table's own columns, because another table may stand beside it. */
function bannerIn(sheet: SheetText, row: number, { columns }: TableLayout): string | null {
  const own = columns.map(({ column }) => column);
  const cells = filledCells(sheet, row);
  const inside = cells.find(({ column }) => column >= Math.min(...own) && column <= Math.max(...own));
  return (inside ?? cells[0])?.text ?? null;
}

/** The measures of a sheet's tables row by row; a page that opens with a continuation goes on with the measure before it. */
export function gatherMeasureRows(
  sheet: SheetText,
  tables: readonly TableLayout[],
): Reading<readonly MeasureRows[]> {
  const walk: Walk = { measures: [], findings: [], banner: null };
  for (const table of tables) {
    walk.banner = null;
    for (const row of indicesBetween(table.firstRow, table.lastRow)) {
      if (table.headerRows.includes(row) || table.skippedRows.includes(row)) continue;
      if (table.bannerRows.includes(row)) walk.banner = bannerIn(sheet, row, table) ?? walk.banner;
      else addRow(sheet, row, table, walk);
    }
  }
  return { value: walk.measures, findings: walk.findings };
}
