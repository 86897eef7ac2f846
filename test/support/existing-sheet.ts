import { HEADER_KEY } from '../../src/domain/sheets/hidden-columns';
import { comparableHeading } from '../../src/domain/sheets/keeping/existing-table';
import type { SheetCell, SheetSpec } from '../../src/domain/sheets/sheet-spec';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';

type Value = string | number | boolean;
type Cell = { readonly value: Value; readonly formula: Value };

/** What every formula of these sheets has given. */
export const RESULT = 'ผลของสูตร';

const EMPTY: Cell = { value: '', formula: '' };

function cellAsRead(cell: SheetCell | null): Cell {
  const content = cell?.content ?? { kind: 'blank' as const };
  switch (content.kind) {
    case 'blank':
      return EMPTY;
    case 'text':
      return { value: content.text, formula: content.text };
    case 'number':
      return { value: content.value, formula: content.value };
    case 'formula':
      return { value: RESULT, formula: content.formula };
  }
}

/** A generated sheet as a user finds and changes it; each change gives a new one. */
export class SheetInExcel {
  private constructor(
    private readonly spec: SheetSpec,
    private readonly rows: readonly (readonly Cell[])[],
  ) {}

  static written(spec: SheetSpec): SheetInExcel {
    return new SheetInExcel(
      spec,
      spec.rows.map((row) => row.cells.map(cellAsRead)),
    );
  }

  private with(rows: readonly (readonly Cell[])[]): SheetInExcel {
    return new SheetInExcel(this.spec, rows);
  }

  private keyColumn(): number {
    return this.header().findIndex(({ value }) => value === HEADER_KEY);
  }

  private headerRow(): number {
    return this.rows.findIndex((row) => row.some(({ value }) => value === HEADER_KEY));
  }

  private header(): readonly Cell[] {
    return this.rows[this.headerRow()] ?? [];
  }

  private rowOf(key: string): number {
    const column = this.keyColumn();
    const row = this.rows.findIndex((cells) => cells[column]?.value === key);
    if (row < 0) throw new RangeError(`no row ${key}`);
    return row;
  }

  private columnOf(heading: string): number {
    const wanted = comparableHeading(heading);
    const column = this.header().findIndex(({ value }) => comparableHeading(String(value)) === wanted);
    if (column < 0) throw new RangeError(`no column ${heading}`);
    return column;
  }

  /** Types into a cell; a text beginning with `=` is a formula whose result is `result`. */
  type(key: string, heading: string, entry: Value, result: Value = entry): SheetInExcel {
    const [row, column] = [this.rowOf(key), this.columnOf(heading)];
    return this.with(
      this.rows.map((cells, at) =>
        at === row
          ? cells.map((cell, index) => (index === column ? { value: result, formula: entry } : cell))
          : cells,
      ),
    );
  }

  renameHeading(from: string, to: string): SheetInExcel {
    return this.type(HEADER_KEY, from, to);
  }

  /** Inserts a column of the user's own before the one with this heading. */
  insertColumn(before: string, heading: string, entries: Readonly<Record<string, Value>>): SheetInExcel {
    const [at, keyColumn] = [this.columnOf(before), this.keyColumn()];
    const header = this.headerRow();
    return this.with(
      this.rows.map((cells, row) => {
        const value = row === header ? heading : (entries[String(cells[keyColumn]?.value)] ?? '');
        return [...cells.slice(0, at), { value, formula: value }, ...cells.slice(at)];
      }),
    );
  }

  /** Inserts a row of the user's own, without a key, below the one with this key. */
  insertRow(below: string, entries: Readonly<Record<string, Value>>): SheetInExcel {
    const at = this.rowOf(below) + 1;
    const cells = this.header().map(({ value: heading }): Cell => {
      const value = entries[String(heading)] ?? '';
      return { value, formula: value };
    });
    return this.with([...this.rows.slice(0, at), cells, ...this.rows.slice(at)]);
  }

  /** Copies a row whole, its hidden key with it. */
  copyRow(key: string): SheetInExcel {
    const at = this.rowOf(key);
    const row = this.rows[at] ?? [];
    return this.with([...this.rows.slice(0, at + 1), row, ...this.rows.slice(at + 1)]);
  }

  reverseRows(first: string, last: string): SheetInExcel {
    const [from, to] = [this.rowOf(first), this.rowOf(last)];
    const sorted = this.rows.slice(from, to + 1).reverse();
    return this.with([...this.rows.slice(0, from), ...sorted, ...this.rows.slice(to + 1)]);
  }

  /** Rewrites formulas as Excel does when a sheet is renamed or rows are inserted elsewhere. */
  rewriteFormulas(rewrite: (formula: string) => string): SheetInExcel {
    return this.with(
      this.rows.map((cells) =>
        cells.map((cell) =>
          typeof cell.formula === 'string' && cell.formula.startsWith('=') && cell.formula !== cell.value
            ? { ...cell, formula: rewrite(cell.formula) }
            : cell,
        ),
      ),
    );
  }

  /** Clears the hidden key of one row. */
  clearKey(key: string): SheetInExcel {
    const [row, column] = [this.rowOf(key), this.keyColumn()];
    return this.with(
      this.rows.map((cells, at) =>
        at === row ? cells.map((cell, index) => (index === column ? EMPTY : cell)) : cells,
      ),
    );
  }

  /** Deletes the hidden columns, as a copy of the visible part would. */
  withoutHiddenColumns(): SheetInExcel {
    const hidden = this.spec.columns.flatMap((column, index) => (column.hidden ? [index] : []));
    return this.with(this.rows.map((cells) => cells.filter((_, index) => !hidden.includes(index))));
  }

  read(name: string = this.spec.name): ExistingSheet {
    const { key, edition } = this.spec;
    const values = this.rows.map((cells) => cells.map(({ value }) => value));
    const formulas = this.rows.map((cells) => cells.map(({ formula }) => formula));
    return { key, edition, name, top: 0, left: 0, values, formulas };
  }
}
