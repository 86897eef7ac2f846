import { fingerprintOf, formatFingerprints, type Fingerprints } from './fingerprint';
import type { CellRole, SheetCell, SheetColumn } from './sheet-spec';

/**
 * คอลัมน์ซ่อน: the last two columns of every generated sheet. They tell on the next run which row is which, however the user
 * has sorted and inserted, and which of our sentences the user has reworded.
 */
export const KEY_HEADER = 'รหัสแถว';
export const FINGERPRINT_HEADER = 'ลายนิ้วมือร่าง';

/** True for the heading of the fingerprints. What is remembered of the headings themselves stands behind its words. */
export function headsFingerprints(text: string): boolean {
  return text === FINGERPRINT_HEADER || text.startsWith(`${FINGERPRINT_HEADER} `);
}

/** Where the fingerprints stand, by the row of headings; -1 for nowhere. */
export function fingerprintColumnIn(headings: readonly (string | number | boolean)[]): number {
  return headings.map((heading) => headsFingerprints(String(heading))).lastIndexOf(true);
}

/** Key of the row of headings; its key cell shows the heading of the key column. */
export const HEADER_KEY = KEY_HEADER;
/** Key of the upper level of two-level headings. */
export const GROUP_KEY = '#group';

const HIDDEN_WIDTH = 60;

/** The hidden column before that of the keys. */
export const FINGERPRINT_FIELD = 'fingerprints';

export const HIDDEN_COLUMNS: readonly SheetColumn[] = [
  { field: FINGERPRINT_FIELD, width: HIDDEN_WIDTH, hidden: true },
  { field: 'rowKey', width: HIDDEN_WIDTH, hidden: true },
];

/** Roles of cells that we may fill first and the user may change. */
const MARKED_ROLES: readonly CellRole[] = ['draft', 'carried', 'typed'];

function keyCell(text: string): SheetCell {
  const content = text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const);
  return { content, style: 'key', role: 'constant' };
}

function fingerprintsOf(columns: readonly SheetColumn[], cells: readonly (SheetCell | null)[]): Fingerprints {
  const marks = new Map<string, string>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (!cell || !MARKED_ROLES.includes(cell.role)) return;
    const mark = fingerprintOf(cell.content);
    if (mark !== null) marks.set(column.field, mark);
  });
  return marks;
}

/** The hidden cells of a row: its fingerprints, its key. */
export function keyCells(key: string, fingerprints: Fingerprints): readonly SheetCell[] {
  const marks = key === HEADER_KEY ? FINGERPRINT_HEADER : formatFingerprints(fingerprints);
  return [keyCell(marks), keyCell(key)];
}

/** The two hidden cells of a row whose visible cells are these. */
export function hiddenCells(
  key: string,
  columns: readonly SheetColumn[],
  cells: readonly (SheetCell | null)[],
): readonly SheetCell[] {
  return keyCells(key, fingerprintsOf(columns, cells));
}
