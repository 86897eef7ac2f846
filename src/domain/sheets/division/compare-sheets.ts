import { cellAddress } from '../../assessment/cell-place';
import { fingerprintOf } from '../fingerprint';
import { contentOf } from '../keeping/kept-columns';
import { shownAt, type StandingSheet } from '../keeping/standing-sheet';
import type { CellRole, SheetSpec } from '../sheet-spec';
import { seenColumns, type SeenColumn } from './handed-out';
import { fateOfCell, type CellFate } from './merge-cell';
import type { MergedCell } from './merge-result';
import { returnedRows } from './returned-rows';
import type { PlacedValue } from './with-cells';

/** A cell that came back otherwise than it stands at home. */
export type ComparedCell = {
  readonly fate: Exclude<CellFate, 'same'>;
  readonly cell: MergedCell;
  readonly isHomeUnchanged: boolean;
  /** What the cell at home would hold. */
  readonly entry: PlacedValue;
};

const OPEN_ROLES: readonly CellRole[] = ['typed', 'draft', 'carried'];

/** Whether staff may fill a cell; columns of their own are theirs. What is filled in a row that no longer applies is kept below the table. */
function isOpen(spec: SheetSpec, key: string, field: string): boolean {
  const column = spec.columns.findIndex((one) => one.field === field);
  if (column < 0) return true;
  const row = spec.rows.find((one) => one.key === key);
  if (row === undefined) return spec.columns[column]?.filled === true;
  const role = row.cells[column]?.role;
  return role !== undefined && OPEN_ROLES.includes(role);
}

type RowPair = {
  readonly home: StandingSheet;
  readonly returned: StandingSheet;
  readonly key: string;
  readonly row: number;
  readonly homeRow: number;
};

function compareCell(pair: RowPair, at: SeenColumn, back: SeenColumn): ComparedCell | null {
  const { home, returned, key, row, homeRow } = pair;
  const [standing, came] = [home.table.rows[homeRow], returned.table.rows[row]];
  const homeResult = contentOf(standing?.results ?? [], at.column);
  const handedOut = came?.fingerprints.get(at.field);
  const fate = fateOfCell({
    home: contentOf(standing?.contents ?? [], at.column),
    homeResult,
    homeMark: standing?.fingerprints.get(at.field),
    returned: contentOf(came?.results ?? [], back.column),
    handedOut,
    isOpen: isOpen(home.spec, key, at.field),
  });
  if (fate === 'same') return null;
  const { sheet } = home;
  const value = returned.sheet.values[row]?.[back.column] ?? '';
  const text = shownAt(returned.sheet, row, back.column);
  return {
    fate,
    cell: {
      at: { sheet: sheet.name, address: cellAddress(sheet.top + homeRow, sheet.left + at.column) },
      row: key,
      field: at.field,
      heading: at.heading,
      home: shownAt(sheet, homeRow, at.column),
      returned: text,
    },
    isHomeUnchanged: fingerprintOf(homeResult) === (handedOut ?? null),
    entry: { row: homeRow, column: at.column, value, text },
  };
}

/** Every cell of the known rows that came back otherwise than it stands at home, row by row. */
export function compareSheets(home: StandingSheet, returned: StandingSheet): readonly ComparedCell[] {
  const back = new Map(seenColumns(returned).map((column) => [column.field, column]));
  const columns = seenColumns(home);
  return returnedRows(home, returned).known.flatMap(({ key, row, home: homeRow }) =>
    columns.flatMap((at) => {
      const same = back.get(at.field);
      const pair = { home, returned, key, row, homeRow };
      return same === undefined ? [] : (compareCell(pair, at, same) ?? []);
    }),
  );
}
