import { rowHeight } from '../row-height';
import type { CellContent, SheetCell, SheetColumn, SheetRow } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import { isHeaderKey, type ExistingRow } from './existing-table';
import { contentOf, isBlank, type KeptColumns } from './kept-columns';
import { isSameContent, keepContent, ownerOf } from './user-content';

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

  const users = kept.own.map(({ field }, index) => {
    if (covered.has(index)) return null;
    const content = contentOf(existing.contents, kept.columnOf.get(field));
    return usersContent(planned[index] ?? null, content, existing.fingerprints.get(field), row.key);
  });
  const own = planned.map((cell, index) => {
    const content = users[index] ?? null;
    return content === null ? cell : keepContent(content, cell);
  });
  const added = kept.added.map((column) => addedCell(contentOf(existing.contents, column), row.key));
  const changed = users.filter((content, index) => {
    const cell = planned[index] ?? null;
    return content !== null && (cell === null || !isSameContent(content, cell.content));
  });
  const typed = [...own.map((cell, index) => (users[index] ? cell : null)), ...added];
  return {
    row: {
      ...row,
      height: Math.max(row.height, heightOfCells(typed, columns, styles)),
      cells: [...own, ...added, ...hidden],
    },
    keptCells: changed.length + added.filter((cell) => cell !== null).length,
  };
}
