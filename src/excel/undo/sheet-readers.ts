/** Formulas that read a sheet which is to be deleted: they would show `#REF!` for good, so the sheet stays as long as they do. */
import type { KeptPlace } from '../workbook-gateway';
import type { Cell } from './changed-cells';
import { placesOf } from './changed-cells';
import { readsSheet } from './formula-shape';
import type { SheetNow } from './sheets-now';
import type { Removal, Restoring } from './undo-step';
import { keepWhole } from './undo-step';

/** Sheets that may go, and those that may not after all. */
export type Removals = { readonly removals: readonly Removal[]; readonly kept: readonly KeptPlace[] };

/** The cells of a sheet that will still be there, and read the sheet that was to go; null where that cannot be known. */
function readersIn(reader: SheetNow, cells: readonly Cell[] | null, { record, now }: Removal) {
  if (reader.image === null) return null;
  const reads = (cell: unknown) =>
    typeof cell === 'string' && cell.startsWith('=') && readsSheet(cell, now.name, record.names);
  const all = reader.image.cells;
  if (cells !== null) return cells.filter(({ row, column }) => reads(all[row]?.[column]));
  return all.flatMap((line, row) => line.flatMap((cell, column) => (reads(cell) ? [{ row, column }] : [])));
}

/** Why a sheet that was to go has to stay after all: something that stays reads it. */
function keptForReaders(
  removal: Removal,
  sheets: readonly SheetNow[],
  removals: readonly Removal[],
  restorings: readonly Restoring[],
): KeptPlace | null {
  const staying = sheets.filter((sheet) => !removals.some(({ now }) => now === sheet));
  const readers = staying.map((sheet) => {
    const restoring = restorings.find(({ now }) => now === sheet);
    return { sheet, cells: readersIn(sheet, restoring?.left ?? null, removal) };
  });
  if (readers.some(({ cells }) => cells === null)) return keepWhole(removal.now.name, 'unreadable');
  const places = readers.flatMap(({ sheet, cells }) => placesOf(sheet.name, cells ?? []));
  return places.length === 0 ? null : keepWhole(removal.now.name, 'used', places);
}

/** Takes sheets off the list until none that stays reads one that goes. */
export function withoutReaders(
  removals: readonly Removal[],
  restorings: readonly Restoring[],
  sheets: readonly SheetNow[],
): Removals {
  const verdicts = removals.map((removal) => ({
    removal,
    kept: keptForReaders(removal, sheets, removals, restorings),
  }));
  const going = verdicts.filter(({ kept }) => kept === null).map(({ removal }) => removal);
  const kept = verdicts.flatMap((one) => one.kept ?? []);
  if (kept.length === 0) return { removals, kept };
  const rest = withoutReaders(going, restorings, sheets);
  return { removals: rest.removals, kept: [...kept, ...rest.kept] };
}
