import type { SheetKey } from '../../src/domain/sheets/sheet-keys';
import type { CellContent, SheetCell, SheetSpec } from '../../src/domain/sheets/sheet-spec';
import type { WorkbookPlan } from '../../src/domain/sheets/workbook-plan';

/** The planned sheet of a kind. */
export function sheetOf(plan: WorkbookPlan, key: SheetKey): SheetSpec {
  const change = plan.changes.find(({ spec }) => spec.key === key);
  if (change === undefined) throw new RangeError(`the plan has no sheet ${key}`);
  return change.spec;
}

export function cellOf(spec: SheetSpec, rowKey: string, field: string): SheetCell | null {
  const column = spec.columns.findIndex((one) => one.field === field);
  const row = spec.rows.find((one) => one.key === rowKey);
  if (row === undefined || column < 0) throw new RangeError(`no cell ${rowKey} ${field} in ${spec.name}`);
  return row.cells[column] ?? null;
}

/** What a cell holds as one value: its text, number or formula; null for an empty one. */
export function valueOf(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
    default:
      return null;
  }
}

export function contentAt(spec: SheetSpec, rowKey: string, field: string): string | number | null {
  return valueOf(cellOf(spec, rowKey, field)?.content);
}

export function rowKeys(spec: SheetSpec): readonly string[] {
  return spec.rows.map((row) => row.key);
}

export function formulasOf(spec: SheetSpec): readonly string[] {
  return spec.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.content.kind === 'formula' ? [cell.content.formula] : [])),
  );
}
