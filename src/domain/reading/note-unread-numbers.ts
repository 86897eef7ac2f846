import type { Finding } from '../findings/finding';
import { note } from './note';
import type { SheetLayout } from './sheet-layout';
import { outsideTables } from './sheet-lines';
import { filledCells, indicesBetween, placeOfCell, type SheetText, valueAt } from './sheet-text';

/** R06: numbers beside words outside all tables, of which nothing says that they are scores. */
export function noteUnreadNumbers(
  sheet: SheetText,
  layout: SheetLayout,
  isRead: (row: number, column: number) => boolean,
): readonly Finding[] {
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(outsideTables(layout));
  return rows.flatMap((row) => {
    const cells = filledCells(sheet, row);
    const [label] = cells;
    const number = cells.find(
      ({ column }) => typeof valueAt(sheet, row, column) === 'number' && !isRead(row, column),
    );
    if (label === undefined || number === undefined || label === number) return [];
    return [
      note('R06', 'notice', placeOfCell(sheet, row, number.column), {
        found: `${label.text} ${number.text}`,
      }),
    ];
  });
}
