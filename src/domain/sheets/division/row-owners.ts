import { splitOwners } from '../../reading/split-owners';
import { divisionsOf } from '../follow-up/division';
import { contentOf } from '../keeping/kept-columns';
import type { StandingSheet } from '../keeping/standing-sheet';
import type { SheetKey } from '../sheet-keys';
import { tableRows } from './table-rows';

/** ผู้รับผิดชอบของแถว: whose a row of a generated sheet is, by what stands in its column of owners. */
export const DIVIDED_SHEETS: readonly SheetKey[] = [
  'lowQuestions',
  'indicatorAnalysis',
  'measures',
  'halfYearReport',
  'fullYearReport',
];

const OWNER_FIELDS = ['owner', 'coOwners', 'owners'];
/** ทุกส่วนราชการ, ทุกกอง, เจ้าหน้าที่ทุกคน: a row of everybody's. */
const EVERYBODY = /^ทุก|ทุก(?:คน|ส่วน|กอง|สำนัก|หน่วย|ฝ่าย)/u;
const CONTINUED_KEY = /\|\d+$/u;

/** A row with data, by its place in what was read of the sheet. */
export type OwnedRow = { readonly row: number; readonly owners: readonly string[] };

function ownersWritten({ table, kept }: StandingSheet, row: number): readonly string[] {
  return OWNER_FIELDS.flatMap((field) => {
    const content = contentOf(table.rows[row]?.results ?? [], kept.columnOf.get(field));
    return content.kind === 'text' ? splitOwners(content.text).owners : [];
  });
}

/** The row that a row goes on with: its own key, without the number of the part where the first part stands too. */
function firstPart(key: string, keys: ReadonlySet<string | null>): string {
  const first = key.replace(CONTINUED_KEY, '');
  return keys.has(first) ? first : key;
}

/** Every row of the table that holds anything, with its owners; the rows that a text goes on in have those of its first. */
export function ownedRows(standing: StandingSheet): readonly OwnedRow[] {
  const { rows, hidden } = standing.table;
  const keys = new Set(rows.map(({ key }) => key));
  const filled = tableRows(standing).body.filter((row) =>
    (rows[row]?.results ?? []).some(({ kind }, column) => kind !== 'blank' && !hidden.includes(column)),
  );
  const groupOf = (row: number) => firstPart(rows[row]?.key ?? `#${row}`, keys);
  const groups = new Map<string, readonly string[]>();
  for (const row of filled) {
    const group = groupOf(row);
    groups.set(group, [...(groups.get(group) ?? []), ...ownersWritten(standing, row)]);
  }
  return filled.map((row) => ({ row, owners: groups.get(groupOf(row)) ?? [] }));
}

/** The divisions that own rows, each once, in the order of the sheets; rows of everybody's make no division. */
export function divisionsIn(rows: readonly OwnedRow[]): readonly string[] {
  return divisionsOf(
    rows.map(({ owners }) => ({ owners: owners.filter((owner) => !EVERYBODY.test(owner)) })),
  );
}

/** True for a row of this division, alone or with others, and for a row of everybody's. */
export function isInCharge(division: string, { owners }: OwnedRow): boolean {
  return owners.some((owner) => owner.includes(division) || EVERYBODY.test(owner));
}
