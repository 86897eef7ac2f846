import { textCell, typedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';

/** ข้อจำกัด: what kept the agency from doing better, which only staff know; numbered lines to fill at the end of the form. */
const CAPTION = 'ข้อจำกัด';
const LINES = 5;
/** Zero-based column where a line is filled in; users may fill the table there too, so that nothing is lost with the row. */
const FIRST_TYPED = 2;

export function limitationRows({ edition, show }: SheetContext, columns: number): readonly PlannedRow[] {
  const lines = Array.from({ length: LINES }, (_, index) => ({
    key: `${edition}|issue|limitation|${index + 1}`,
    cells: [textCell(show(`${CAPTION}ที่ ${index + 1}`), 'text'), null, typedCell()],
    spans: [
      { column: 0, columns: FIRST_TYPED },
      { column: FIRST_TYPED, columns: columns - FIRST_TYPED },
    ],
  }));
  return [{ ...wideRow('#limitations', textCell(CAPTION, 'section'), columns), part: 'whole' }, ...lines];
}
