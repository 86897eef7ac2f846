import { keyCells } from '../hidden-columns';
import { textCell } from '../planned-cell';
import type { SheetRow, SheetSpec } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import { heightOfCells } from './keep-row';

/** ส่วนท้ายแผ่น: the rows below the table that it no longer has, under a title of their own. */
export const CLOSING_TITLE = 'รายการเดิมที่ไม่เข้าเงื่อนไขแล้ว';
const CLOSING_KEY = '#closing';

function titleRow(columns: SheetSpec['columns'], styles: StyleSheet): SheetRow {
  const { cell } = textCell(CLOSING_TITLE, 'section');
  const visible = columns.filter((column) => !column.hidden).map((_, index) => (index === 0 ? cell : null));
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const height = heightOfCells([cell], [{ field: '', width }], styles);
  return { key: CLOSING_KEY, height, cells: [...visible, ...keyCells(CLOSING_KEY, new Map())] };
}

/** The sheet with these rows at its end; the title comes with the first of them. */
export function appendClosing(spec: SheetSpec, rows: readonly SheetRow[], styles: StyleSheet): SheetSpec {
  if (rows.length === 0) return spec;
  if (spec.rows.some(({ key }) => key === CLOSING_KEY)) return { ...spec, rows: [...spec.rows, ...rows] };
  const merge = {
    row: spec.rows.length,
    column: 0,
    rows: 1,
    columns: spec.columns.filter((column) => !column.hidden).length,
  };
  return {
    ...spec,
    rows: [...spec.rows, titleRow(spec.columns, styles), ...rows],
    merges: [...spec.merges, merge],
  };
}
