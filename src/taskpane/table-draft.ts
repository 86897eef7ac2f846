/** A table as the user is describing it, between what was found and what the workbook will remember. */
import { correctionOf, withCorrection, withoutCorrection } from '../domain/reading/layout-correction';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { ColumnField, TableKind, TableLayout } from '../domain/reading/sheet-layout';
import { filledCells, indicesBetween, textAt, type SheetText } from '../domain/reading/sheet-text';

/** Rows as Excel numbers them, from 1; null while the user has typed no whole number. */
export type DraftRows = { readonly first: number | null; readonly last: number | null };

export type TableDraft = {
  readonly kind: TableKind;
  readonly header: DraftRows;
  readonly data: DraftRows;
  /** The meaning of every column of the sheet, by its zero-based number. */
  readonly fields: ReadonlyMap<number, ColumnField>;
};

/** Why a draft cannot be used yet. */
export type DraftFault = 'rows' | 'columns' | 'header';

export type CheckedDraft =
  | { readonly table: TableLayout; readonly correction: LayoutCorrection; readonly fault: null }
  | { readonly fault: DraftFault };

const SCORE_FIELDS: readonly ColumnField[] = [
  'no',
  'agency',
  'fiscalYear',
  'code',
  'text',
  'name',
  'instrument',
  'score',
  'weighted',
  'level',
  'ignored',
];
const MEASURE_FIELDS: readonly ColumnField[] = [
  'no',
  'indicator',
  'issue',
  'instrument',
  'question',
  'analysis',
  'measure',
  'alignment',
  'steps',
  'period',
  'owner',
  'result',
  'outcome',
  'recommendation',
  'ignored',
];
const FEWEST_HEADINGS = 2;
/** More rows are a slip of the finger, not a header. */
const MOST_HEADER_ROWS = 10;

/** The meanings that a column of such a table can have. */
export function fieldsOf(kind: TableKind): readonly ColumnField[] {
  return kind === 'measures' ? MEASURE_FIELDS : SCORE_FIELDS;
}

/** The draft with another kind; columns keep a meaning that the kind knows. */
export function withKind(draft: TableDraft, kind: TableKind): TableDraft {
  const known = fieldsOf(kind);
  const fields = [...draft.fields].map(
    ([column, field]) => [column, known.includes(field) ? field : 'ignored'] as const,
  );
  return { ...draft, kind, fields: new Map<number, ColumnField>(fields) };
}

/** A table that was found, ready to be corrected. The header it repeats on later pages is known again by itself. */
export function draftOfTable(sheet: SheetText, table: TableLayout): TableDraft {
  const above = table.headerRows.filter((row) => row < table.firstRow);
  const found = new Map(table.columns.map(({ column, field }) => [column, field]));
  const columns = indicesBetween(sheet.left, sheet.right);
  return {
    kind: table.kind,
    header: { first: (above[0] ?? table.firstRow - 1) + 1, last: (above.at(-1) ?? table.firstRow - 1) + 1 },
    data: { first: table.firstRow + 1, last: table.lastRow + 1 },
    fields: new Map(columns.map((column) => [column, found.get(column) ?? 'ignored'])),
  };
}

/** A table nobody has found: from the first row with several cells to the end of the sheet. */
export function draftOfSheet(sheet: SheetText): TableDraft {
  const rows = indicesBetween(sheet.top, sheet.bottom);
  const header = rows.find((row) => filledCells(sheet, row).length >= FEWEST_HEADINGS) ?? sheet.top;
  const columns = indicesBetween(sheet.left, sheet.right);
  return {
    kind: 'questions',
    header: { first: header + 1, last: header + 1 },
    data: { first: header + 2, last: sheet.bottom + 1 },
    fields: new Map(columns.map((column) => [column, 'ignored'])),
  };
}

function usedColumns({ fields }: TableDraft): readonly (readonly [column: number, field: ColumnField])[] {
  const columns = [...fields];
  const used = columns.flatMap(([, field], index) => (field === 'ignored' ? [] : [index]));
  const [first] = used;
  return first === undefined ? [] : columns.slice(first, (used.at(-1) ?? first) + 1);
}

/** The header's words of a column, as they stand in the draft's header rows. */
export function headerText(sheet: SheetText, { header }: TableDraft, column: number): string {
  if (header.first === null || header.last === null) return '';
  const last = Math.min(header.last, header.first + MOST_HEADER_ROWS - 1);
  const rows = indicesBetween(header.first - 1, last - 1);
  return rows
    .map((row) => textAt(sheet, row, column))
    .filter((text) => text !== '')
    .join(' ');
}

type Span = { readonly first: number; readonly last: number };

function spanOf({ first, last }: DraftRows): Span | null {
  return first === null || last === null || first > last ? null : { first: first - 1, last: last - 1 };
}

/** A table that is set aside needs no meanings: all columns together are known by their headings. */
function columnsOf(draft: TableDraft): readonly (readonly [column: number, field: ColumnField])[] {
  const used = usedColumns(draft);
  const isSetAside = draft.kind === 'junk' || draft.kind === 'ratingScale';
  return used.length === 0 && isSetAside ? [...draft.fields] : used;
}

/** The draft as a layout with the correction that will be remembered, or why it is none yet. */
export function checkDraft(sheet: SheetText, draft: TableDraft): CheckedDraft {
  const [header, data] = [spanOf(draft.header), spanOf(draft.data)];
  if (header === null || data === null || header.last >= data.first) return { fault: 'rows' };
  if (header.last - header.first >= MOST_HEADER_ROWS) return { fault: 'rows' };
  if (header.first < sheet.top || data.first > sheet.bottom) return { fault: 'rows' };
  const columns = columnsOf(draft);
  if (columns.length === 0) return { fault: 'columns' };
  const table: TableLayout = {
    kind: draft.kind,
    headerRows: indicesBetween(header.first, header.last),
    bannerRows: [],
    skippedRows: [],
    firstRow: data.first,
    lastRow: data.last,
    columns: columns.map(([column, field]) => ({ column, field, header: headerText(sheet, draft, column) })),
    confidence: 1,
    reasons: [],
  };
  const correction = correctionOf(sheet, table);
  return correction === null ? { fault: 'header' } : { table, correction, fault: null };
}

/** The correction that made this table what it is; null where it is as it was found. */
export function correctionBehind(
  sheet: SheetText,
  table: TableLayout,
  corrections: readonly LayoutCorrection[],
): LayoutCorrection | null {
  const fingerprint = correctionOf(sheet, table)?.fingerprint;
  return corrections.find((one) => one.fingerprint === fingerprint) ?? null;
}

/** What the workbook is to remember when the draft is used in the place of an earlier correction. */
export function remember(
  corrections: readonly LayoutCorrection[],
  correction: LayoutCorrection,
  before: LayoutCorrection | null,
): readonly LayoutCorrection[] {
  const others = before === null ? corrections : withoutCorrection(corrections, before.fingerprint);
  return withCorrection(others, correction);
}
