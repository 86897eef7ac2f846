import type { CellContent, SheetColumn, SheetSpec } from '../sheet-spec';
import type { ExistingRow, ExistingTable } from './existing-table';
import { matchColumns } from './match-columns';

/** Columns of a sheet that is written again: ours, each with where it stood, then those that the user has added. */
export type KeptColumns = {
  /** Ours that people see. */
  readonly own: readonly SheetColumn[];
  /** Existing column by our field. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Existing columns of the user that hold anything. */
  readonly added: readonly number[];
  /** Existing columns that people see, ours and the user's. */
  readonly visible: readonly number[];
};

const ADDED_WIDTH = 90;
const BLANK: CellContent = { kind: 'blank' };

export function contentOf(contents: readonly CellContent[], column: number | undefined): CellContent {
  return column === undefined ? BLANK : (contents[column] ?? BLANK);
}

export function isBlank(content: CellContent): boolean {
  return content.kind === 'blank';
}

function holdsAnything(rows: readonly ExistingRow[], column: number): boolean {
  return rows.some((row) => !isBlank(contentOf(row.contents, column)));
}

export function keptColumns(spec: SheetSpec, existing: ExistingTable): KeptColumns {
  const { columnOf, added } = matchColumns(spec, existing);
  return {
    own: spec.columns.filter((column) => !column.hidden),
    columnOf,
    added: added.filter((column) => holdsAnything(existing.rows, column)),
    visible: existing.headings
      .map((_, column) => column)
      .filter((column) => !existing.hidden.includes(column)),
  };
}

/** The columns of the sheet to be written: the user's stand to the right of ours, before the hidden ones. */
export function writtenColumns(spec: SheetSpec, kept: KeptColumns): readonly SheetColumn[] {
  const added = kept.added.map((_, index) => ({ field: `added-${index + 1}`, width: ADDED_WIDTH }));
  return [...kept.own, ...added, ...spec.columns.filter((column) => column.hidden)];
}
