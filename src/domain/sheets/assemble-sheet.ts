import { HIDDEN_COLUMNS, hiddenCells } from './hidden-columns';
import { pageBreaks, repeatedRows } from './page-flow';
import type { PlannedRow } from './planned-row';
import { rowHeight } from './row-height';
import { clipText } from './sheet-name';
import type { MergedBlock, PrintSetup, SheetCell, SheetColumn, SheetRow, SheetSpec } from './sheet-spec';
import type { StyleSheet } from './styles';

/** A sheet under construction: visible columns and rows only; the rest is as in the finished spec. */
export type PlannedSheet = Omit<SheetSpec, 'rows' | 'merges' | 'filter'> & {
  readonly rows: readonly PlannedRow[];
  /** Row of headings with filter buttons and the last row below it; null for none. */
  readonly filter: { readonly header: number; readonly last: number } | null;
  /** Merged blocks of several rows; those of one row come from the rows' spans. */
  readonly tallMerges?: readonly MergedBlock[];
};

/** Excel takes 255 characters for a whole footer, its three parts and their codes together. */
const LONGEST_FOOTER_TEXT = 230;

/** Footer of a generated sheet: agency and title, which would overlap in the middle of a portrait page, and page of pages. */
export function footerOf(agency: string, title: string): PrintSetup['footer'] {
  return { left: footerText(`${agency} · ${title}`), center: '', right: '&P/&N' };
}

/** A single ampersand begins a code, so each is doubled; a pair is never cut in half. */
function footerText(text: string): string {
  const clipped = clipText(text.replaceAll('&', '&&'), LONGEST_FOOTER_TEXT);
  const [ending = ''] = /&*$/.exec(clipped) ?? [];
  return ending.length % 2 === 0 ? clipped : clipped.slice(0, -1);
}

function spannedWidth(columns: readonly SheetColumn[], first: number, count: number): number {
  return columns.slice(first, first + count).reduce((sum, column) => sum + column.width, 0);
}

function heightOf(row: PlannedRow, columns: readonly SheetColumn[], styles: StyleSheet): number {
  const texts = row.cells.flatMap((planned, column) => {
    if (planned === null) return [];
    const span = row.spans?.find((one) => one.column === column);
    const width = spannedWidth(columns, column, span?.columns ?? 1);
    return [{ text: planned.shows, style: styles[planned.cell.style], width }];
  });
  return Math.max(rowHeight(texts), row.leastHeight ?? 0);
}

/** A merged block takes each side of its border from the cells there, so those that a span covers wear its style too. */
function coveredCell({ cells, spans = [] }: PlannedRow, index: number): SheetCell | null {
  const span = spans.find(({ column, columns }) => index > column && index < column + columns);
  const first = span === undefined ? null : (cells[span.column]?.cell ?? null);
  return first === null ? null : { content: { kind: 'blank' }, style: first.style, role: 'constant' };
}

function finishRow(row: PlannedRow, columns: readonly SheetColumn[], styles: StyleSheet): SheetRow {
  const visible = columns.map((_, index) => row.cells[index]?.cell ?? coveredCell(row, index));
  return {
    key: row.key,
    height: heightOf(row, columns, styles),
    cells: [...visible, ...hiddenCells(row.key, columns, visible)],
  };
}

/** Each row with the page that it begins, and the headings that pages repeat. */
function paged(
  finished: readonly SheetRow[],
  planned: readonly PlannedRow[],
  print: PrintSetup,
): Pick<SheetSpec, 'rows' | 'print'> {
  const rows = planned.map((row, index) => ({ ...row, height: finished[index]?.height ?? 0 }));
  const titleRows = repeatedRows(rows, print);
  const breaks = pageBreaks(rows, { ...print, titleRows });
  return {
    rows: finished.map((row, index) => (breaks.has(index) ? { ...row, pageBreakBefore: true } : row)),
    print: { ...print, titleRows },
  };
}

/** The finished spec: rows of equal length and sufficient height, spans merged, pages begun, hidden columns last. */
export function assembleSheet(sheet: PlannedSheet, styles: StyleSheet): SheetSpec {
  const { rows, tallMerges = [], columns, filter, ...rest } = sheet;
  const all = [...columns, ...HIDDEN_COLUMNS];
  const spans = rows.flatMap((row, index) =>
    (row.spans ?? []).map((span) => ({ row: index, column: span.column, rows: 1, columns: span.columns })),
  );
  return {
    ...rest,
    columns: all,
    filter: filter && {
      row: filter.header,
      column: 0,
      rows: filter.last - filter.header + 1,
      columns: all.length,
    },
    ...paged(
      rows.map((row) => finishRow(row, columns, styles)),
      rows,
      rest.print,
    ),
    merges: [...spans, ...tallMerges],
  };
}
