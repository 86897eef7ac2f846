import type { Fingerprints } from '../fingerprint';
import { keyCells } from '../hidden-columns';
import type { SheetRow, SheetSpec } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import type { WorkbookPlan } from '../workbook-plan';
import { appendClosing } from './closing-section';
import type { CellDifference } from './differences';
import { heldCell } from './held-cell';
import { heightOfCells } from './keep-row';
import { refusalOf, rememberRefusals, type OfferedChange } from './remembered-refusals';

/** ไม่รับความต่าง: cells of a row that the user does not want to be changed, by the column's field. */
type HeldCells = ReadonlyMap<string, OfferedChange>;

function refusalsOf(held: HeldCells): Fingerprints {
  return new Map([...held].map(([field, change]) => refusalOf(field, change)));
}

function heldRow(
  row: SheetRow,
  held: HeldCells,
  columns: SheetSpec['columns'],
  styles: StyleSheet,
): SheetRow {
  const cells = row.cells.map((cell, index) => {
    const change = held.get(columns[index]?.field ?? '');
    return change === undefined ? cell : heldCell(change.before, cell);
  });
  const height = Math.max(row.height, heightOfCells(cells, columns, styles));
  return { ...row, cells: rememberRefusals(cells, columns, refusalsOf(held)), height };
}

/** A row that the sheet no longer has, with what is to stay of it. */
function returnedRow(
  key: string,
  held: HeldCells,
  columns: SheetSpec['columns'],
  styles: StyleSheet,
): SheetRow {
  const visible = columns
    .filter(({ hidden }) => !hidden)
    .map(({ field }) => {
      const change = held.get(field);
      return change === undefined ? null : heldCell(change.before, null);
    });
  const height = heightOfCells(visible, columns, styles);
  return { key, height, cells: [...visible, ...keyCells(key, refusalsOf(held))] };
}

function byRow(differences: readonly CellDifference[]): ReadonlyMap<string, HeldCells> {
  const rows = new Map<string, Map<string, OfferedChange>>();
  for (const { row, field, before, after } of differences) {
    const held = rows.get(row) ?? new Map<string, OfferedChange>();
    rows.set(row, held.set(field, { before, after }));
  }
  return rows;
}

function refuseIn(spec: SheetSpec, differences: readonly CellDifference[], styles: StyleSheet): SheetSpec {
  const held = byRow(differences);
  const keys = new Set(spec.rows.map(({ key }) => key));
  const rows = spec.rows.map((row) => {
    const cells = held.get(row.key);
    return cells === undefined ? row : heldRow(row, cells, spec.columns, styles);
  });
  const returned = [...held]
    .filter(([key]) => !keys.has(key))
    .map(([key, cells]) => returnedRow(key, cells, spec.columns, styles));
  return appendClosing({ ...spec, rows }, returned, styles);
}

/**
 * The plan without these differences: their cells keep what stands there, those of a row that the sheet no longer has below
 * the table. Everything else is as planned. Each refusal is remembered with its row.
 */
export function refuseDifferences(plan: WorkbookPlan, refused: readonly CellDifference[]): WorkbookPlan {
  if (refused.length === 0) return plan;
  const changes = plan.changes.map((change) => {
    if (change.kind === 'create') return change;
    const own = refused.filter(({ at }) => at.sheet === change.existing);
    return own.length === 0 ? change : { ...change, spec: refuseIn(change.spec, own, plan.styles) };
  });
  return { ...plan, changes, refused: [...(plan.refused ?? []), ...refused] };
}
