import { rowHeight } from '../row-height';
import type { CellContent, SheetCell, SheetColumn, SheetRow } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import { isHeaderKey, type ExistingRow } from './existing-table';
import { heldCell } from './held-cell';
import { contentOf, isBlank, type KeptColumns } from './kept-columns';
import { isRefused, refusalOf, rememberRefusals } from './remembered-refusals';
import { isSameContent, keepContent, ownerOf } from './user-content';

const BLANK: CellContent = { kind: 'blank' };

/** A row to be written, and how many of its cells hold what the user wrote. */
export type KeptRow = { readonly row: SheetRow; readonly keptCells: number };

/** Rows of ours that are no data, such as titles and gaps. */
export function isOwnKey(key: string | null): boolean {
  return key?.startsWith('#') ?? false;
}

/** What the user wrote over or into the cell; null where the cell is ours to write. */
function usersContent(
  cell: SheetCell | null,
  content: CellContent,
  fingerprint: string | undefined,
  key: string,
): CellContent | null {
  if (cell === null) return isOwnKey(key) && !isBlank(content) && content.kind !== 'formula' ? content : null;
  if (cell.role === 'constant' || cell.role === 'computed') return null;
  if (ownerOf(content, fingerprint) !== 'user') return null;
  return isBlank(content) && cell.role !== 'draft' ? null : content;
}

export function addedCell(content: CellContent, key: string): SheetCell | null {
  if (isBlank(content)) return null;
  return { content, style: isHeaderKey(key) ? 'header' : 'kept', role: 'typed' };
}

/** Height that the texts of these cells need, each in its own column. */
export function heightOfCells(
  cells: readonly (SheetCell | null)[],
  columns: readonly SheetColumn[],
  styles: StyleSheet,
): number {
  const texts = cells.flatMap((cell, index) =>
    cell?.content.kind === 'text' && !columns[index]?.hidden
      ? [{ text: cell.content.text, style: styles[cell.style], width: columns[index]?.width ?? 0 }]
      : [],
  );
  return rowHeight(texts);
}

/** How a sheet is written again: its columns, and the styles that tell how tall its rows must be. */
export type KeepingContext = {
  readonly kept: KeptColumns;
  readonly columns: readonly SheetColumn[];
  readonly styles: StyleSheet;
};

/** A cell that holds what the user wrote, or what the user did not want to be changed: then with the entry that remembers it. */
type UsersCell = { readonly cell: SheetCell; readonly refusal: readonly [string, string] | null };

/** For each planned cell the one that stays in its place; null where the plan holds. */
function usersCells(
  { key, cells }: SheetRow,
  existing: ExistingRow,
  covered: ReadonlySet<number>,
  { own, columnOf }: KeptColumns,
): readonly (UsersCell | null)[] {
  return own.map(({ field }, index) => {
    if (covered.has(index)) return null;
    const cell = cells[index] ?? null;
    const before = contentOf(existing.contents, columnOf.get(field));
    const change = { before, after: cell?.content ?? BLANK };
    if (isRefused(existing.fingerprints, field, change))
      return { cell: heldCell(before, cell), refusal: refusalOf(field, change) };
    const content = usersContent(cell, before, existing.fingerprints.get(field), key);
    return content === null ? null : { cell: keepContent(content, cell), refusal: null };
  });
}

/**
 * The row as planned, with what the user has written into it since; `existing` is null for a row that is new. Cells that a
 * merged block covers hold nothing of their own, whatever a reader says of them.
 */
export function keepRow(
  row: SheetRow,
  existing: ExistingRow | null,
  covered: ReadonlySet<number>,
  { kept, columns, styles }: KeepingContext,
): KeptRow {
  const planned = row.cells.slice(0, kept.own.length);
  const hidden = row.cells.slice(kept.own.length);
  if (existing === null) {
    return { row: { ...row, cells: [...planned, ...kept.added.map(() => null), ...hidden] }, keptCells: 0 };
  }

  const users = usersCells(row, existing, covered, kept);
  const own = planned.map((cell, index) => users[index]?.cell ?? cell);
  const added = kept.added.map((column) => addedCell(contentOf(existing.contents, column), row.key));
  const changed = users.filter((one, index) => {
    const cell = planned[index] ?? null;
    return one !== null && (cell === null || !isSameContent(one.cell.content, cell.content));
  });
  const typed = [...users.map((one) => one?.cell ?? null), ...added];
  const refusals = new Map(users.flatMap((one) => (one?.refusal ? [one.refusal] : [])));
  return {
    row: {
      ...row,
      height: Math.max(row.height, heightOfCells(typed, columns, styles)),
      cells: rememberRefusals([...own, ...added, ...hidden], columns, refusals),
    },
    keptCells: changed.length + added.filter((cell) => cell !== null).length,
  };
}
