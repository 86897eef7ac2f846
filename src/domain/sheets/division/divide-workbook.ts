import { formatFingerprints } from '../fingerprint';
import { fingerprintColumnIn, HEADER_KEY } from '../hidden-columns';
import { standingSheet, type StandingSheet } from '../keeping/standing-sheet';
import { numbersFrom, type SheetPart } from '../sheet-part';
import type { ExistingSheet, WorkbookPlan } from '../workbook-plan';
import { marksOfRow } from './handed-out';
import { DIVIDED_SHEETS, divisionsIn, isInCharge, ownedRows, type OwnedRow } from './row-owners';
import { tableRows } from './table-rows';

/** แบ่งงานให้ส่วนราชการ: what each division gets of the generated sheets. */
export type DivisionWork = { readonly division: string; readonly sheets: readonly SheetPart[] };

/** Rows that no workbook of a division holds, by their keys. */
export type UnownedRows = { readonly sheet: string; readonly rows: readonly string[] };

export type DividedWorkbook = {
  readonly divisions: readonly DivisionWork[];
  readonly unowned: readonly UnownedRows[];
};

type OwnedSheet = { readonly standing: StandingSheet; readonly rows: readonly OwnedRow[] };

/** The generated sheets that are divided, each with its plan. */
export function dividedSheets(
  existing: readonly ExistingSheet[],
  plan: WorkbookPlan,
): readonly StandingSheet[] {
  return plan.changes.flatMap((change) => {
    if (change.kind === 'create' || !DIVIDED_SHEETS.includes(change.spec.key)) return [];
    const sheet = existing.find(({ name }) => name === change.existing);
    return (sheet === undefined ? null : standingSheet(sheet, change.spec)) ?? [];
  });
}

function partOf({ standing, rows }: OwnedSheet, division: string): SheetPart | null {
  const { sheet, table } = standing;
  const own = rows.filter((row) => isInCharge(division, row)).map(({ row }) => row);
  if (own.length === 0) return null;
  const header = table.rows.findIndex(({ key }) => key === HEADER_KEY);
  const marks = fingerprintColumnIn(sheet.values[header] ?? []);
  const texts = own.map((row) => ({
    row: sheet.top + row,
    column: sheet.left + marks,
    text: formatFingerprints(marksOfRow(standing, row)),
  }));
  return {
    sheet: sheet.name,
    rows: [...tableRows(standing).heading, ...own].map((row) => sheet.top + row),
    columns: numbersFrom(sheet.left, table.headings.length),
    texts: marks < 0 ? [] : texts,
    keepsTag: true,
  };
}

function unownedOf({ standing: { sheet, table }, rows }: OwnedSheet): readonly UnownedRows[] {
  const keys = rows.filter(({ owners }) => owners.length === 0).map(({ row }) => table.rows[row]?.key ?? '');
  return keys.length === 0 ? [] : [{ sheet: sheet.name, rows: keys }];
}

/**
 * What each division gets: of each sheet its headings and the division's rows, with the row keys they have here, so that they are
 * recognised when they come back. A row of several divisions goes to each of them, a row of everybody's to all.
 */
export function divideWorkbook(existing: readonly ExistingSheet[], plan: WorkbookPlan): DividedWorkbook {
  const sheets = dividedSheets(existing, plan).map((standing) => ({ standing, rows: ownedRows(standing) }));
  const names = divisionsIn(sheets.flatMap(({ rows }) => rows));
  return {
    divisions: names.map((division) => ({
      division,
      sheets: sheets.flatMap((sheet) => partOf(sheet, division) ?? []),
    })),
    unowned: sheets.flatMap(unownedOf),
  };
}
