import type { WorkbookPlan } from '../../src/domain/sheets/workbook-plan';
import type { SheetKey } from '../../src/domain/sheets/sheet-keys';
import type { UserCells } from './analysis-builder';
import { apply } from './apply-plan';
import { startLocalExcelOn } from './local-excel-session';
import { sheetOf } from './spec-cells';

/** Column C of a user's sheet from row 1 on, as the analyses of tests place their scores. */
function columnOfScores(cells: UserCells): readonly (readonly (number | null)[])[] {
  const rows = Math.max(0, ...[...cells.keys()].map((address) => Number(address.slice(1))));
  return Array.from({ length: rows }, (_, row) => [null, null, cells.get(`C${row + 1}`) ?? null]);
}

/** The sheets of a plan in a workbook with these sheets of scores, and what their cells show. */
export async function openPlan(plan: WorkbookPlan, scores: Readonly<Record<string, UserCells>>) {
  const sheets = Object.entries(scores).map(([name, cells]) => [name, columnOfScores(cells)] as const);
  const session = await startLocalExcelOn(Object.fromEntries(sheets));
  const { formulaErrors } = await apply(plan);
  const placeOf = (key: SheetKey, rowKey: string, field: string) => {
    const { rows, columns, name } = sheetOf(plan, key);
    const row = rows.findIndex((one) => one.key === rowKey);
    const column = columns.findIndex((one) => one.field === field);
    if (row < 0 || column < 0) throw new RangeError(`no cell ${rowKey} ${field} on ${name}`);
    return { name, row, column };
  };
  return {
    formulaErrors,
    shown: (key: SheetKey, rowKey: string, field: string) => {
      const { name, row, column } = placeOf(key, rowKey, field);
      return session.cell(name, row, column)?.value ?? null;
    },
    type: async (key: SheetKey, rowKey: string, field: string, entry: string) => {
      const { name, row, column } = placeOf(key, rowKey, field);
      await session.host.userEdit(name, `${String.fromCharCode(65 + column)}${row + 1}`, entry);
    },
    correct: (sheet: string, address: string, entry: string) => session.host.userEdit(sheet, address, entry),
  };
}
