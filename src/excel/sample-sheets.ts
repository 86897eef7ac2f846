/**
 * ชีตตัวอย่าง: the sheets of a made-up agency, recognised by a custom property of the worksheet that says what was written there,
 * so that a sample a person has typed into, or a copy filled with their own scores, is told from one that may go.
 */
import type { CellValue } from '../domain/reading/grid';
import { shortMark } from '../domain/sheets/fingerprint';
import type { SampleSheet } from './workbook-gateway';

/** Property that makes a worksheet sample data. */
export const SAMPLE_PROPERTY = 'ita.sample';

type Cells = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
};

/** A mark of what the cells hold, wherever the block of used cells begins. */
export function markOfCells({ top, left, values }: Cells): string {
  const filled = values.flatMap((row, rowIndex) =>
    row.flatMap((value, column) =>
      value === '' ? [] : [`${top + rowIndex} ${left + column} ${String(value).replaceAll('\r\n', '\n')}`],
    ),
  );
  return shortMark(filled.join('\n'));
}

/** Asks for the property; readable after the next sync. */
export function loadSampleMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const mark = sheet.customProperties.getItemOrNullObject(SAMPLE_PROPERTY);
  mark.load('value');
  return mark;
}

/** The sample that the property makes of a sheet; null for a sheet without it. Cells that could not be read count as changed. */
export function readSample(
  sheet: string,
  mark: Excel.WorksheetCustomProperty,
  cells: Cells | null,
): SampleSheet | null {
  if (mark.isNullObject) return null;
  return { sheet, changed: cells === null || markOfCells(cells) !== mark.value };
}
