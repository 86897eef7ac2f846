import type { CellPlace } from '../assessment/cell-place';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { Period } from '../assessment/measure';
import type { Finding, Reading } from '../findings/finding';
import type { MeasureRows } from './measure-rows';
import { note } from './note';
import { parsePeriod } from './parse-period';
import type { ColumnField } from './sheet-layout';
import { indicesBetween, placeOfCell, placeOfRows, type SheetText, textAt } from './sheet-text';
import { splitOwners } from './split-owners';

/** Where a measure's rows state a field: its cell in the first row, or the first cell where the table has no such column. */
export function placeOfField(sheet: SheetText, rows: MeasureRows, field: ColumnField): CellPlace {
  const column = rows.table.columns.find((one) => one.field === field)?.column;
  return placeOfCell(sheet, rows.firstRow, column ?? rows.table.columns[0]?.column ?? 0);
}

/** The period of a measure; `planYear` settles quarters and months without a year. */
export function readPeriod(
  sheet: SheetText,
  rows: MeasureRows,
  planYear: FiscalYear | null,
): Reading<Period | null> {
  const text = rows.texts.get('period') ?? '';
  if (text === '') return { value: null, findings: [] };
  const period = parsePeriod(text, planYear);
  const columns = rows.table.columns.filter(({ field }) => field === 'period');
  const unlabelled = columns.filter(({ header }) => header === '');
  const split = indicesBetween(rows.firstRow, rows.lastRow).find((row) =>
    unlabelled.some(({ column }) => textAt(sheet, row, column) !== ''),
  );
  const findings: Finding[] = [];
  if (split !== undefined) {
    const place = placeOfRows(
      sheet,
      split,
      split,
      columns.map(({ column }) => column),
    );
    findings.push(note('T08', 'notice', place, { period: period.text }));
  }
  if (period.from === null && period.to === null) {
    findings.push(
      note('R12', 'notice', placeOfField(sheet, rows, 'period'), { field: 'period', found: period.text }),
    );
  }
  return { value: period, findings };
}

/** The owners of a measure, each once. */
export function readOwners(sheet: SheetText, rows: MeasureRows): Reading<readonly string[]> {
  const { owners, doubt } = splitOwners(rows.texts.get('owner') ?? '');
  const found = rows.texts.get('owner') ?? '';
  const at = placeOfField(sheet, rows, 'owner');
  return {
    value: owners,
    findings: doubt === null ? [] : [note('R12', 'notice', at, { field: doubt, found, taken: owners })],
  };
}
