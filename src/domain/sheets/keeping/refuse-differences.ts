import { keyCells } from '../hidden-columns';
import type { CellContent, SheetCell, SheetRow, SheetSpec } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import type { WorkbookPlan } from '../workbook-plan';
import { appendClosing } from './closing-section';
import type { CellDifference } from './differences';
import { heightOfCells } from './keep-row';

/** ไม่รับความต่าง: what stands in cells that the user does not want to be changed, by the column's field. */
type HeldCells = ReadonlyMap<string, CellContent>;

function isFigure({ kind }: CellContent): boolean {
  return kind === 'number' || kind === 'formula';
}

/** The planned look, but a figure never takes the text format of a cell for words. */
function heldCell(content: CellContent, cell: SheetCell | null): SheetCell {
  const fits = cell !== null && (!isFigure(content) || isFigure(cell.content));
  return { content, style: fits ? cell.style : 'kept', role: 'typed' };
}

function heldRow(
  row: SheetRow,
  held: HeldCells,
  columns: SheetSpec['columns'],
  styles: StyleSheet,
): SheetRow {
  const cells = row.cells.map((cell, index) => {
    const content = held.get(columns[index]?.field ?? '');
    return content === undefined ? cell : heldCell(content, cell);
  });
  return { ...row, cells, height: Math.max(row.height, heightOfCells(cells, columns, styles)) };
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
      const content = held.get(field);
      return content === undefined ? null : heldCell(content, null);
    });
  const height = heightOfCells(visible, columns, styles);
  return { key, height, cells: [...visible, ...keyCells(key, new Map())] };
}

function byRow(differences: readonly CellDifference[]): ReadonlyMap<string, HeldCells> {
  const rows = new Map<string, Map<string, CellContent>>();
  for (const { row, field, before } of differences) {
    const held = rows.get(row) ?? new Map<string, CellContent>();
    rows.set(row, held.set(field, before));
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
 * the table. Everything else is as planned.
 */
export function refuseDifferences(plan: WorkbookPlan, refused: readonly CellDifference[]): WorkbookPlan {
  const changes = plan.changes.map((change) => {
    if (change.kind === 'create') return change;
    const own = refused.filter(({ at }) => at.sheet === change.existing);
    return own.length === 0 ? change : { ...change, spec: refuseIn(change.spec, own, plan.styles) };
  });
  return { ...plan, changes };
}
