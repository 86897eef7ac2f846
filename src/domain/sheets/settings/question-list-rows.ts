import { blankCell, textCell, typedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';
import { LIST_COLUMNS, SETTINGS_COLUMNS } from './settings-columns';
import { LIST_HEADER_KEY, listedKey } from './settings-keys';
import { TYPED_ROW_HEIGHT } from './settings-rows';

/** รายการข้อคำถามที่วาง: rows for the list of questions of a new year, as many as it takes and a few to go on. */
const FEWEST_ROWS = 12;
const ROWS_TO_GO_ON = 6;

const CAPTION = 'รายการข้อคำถามของปีนี้ตามคู่มือ (วางที่นี่)';
const NOTE =
  'วางรหัสข้อ หัวข้อ ตัวชี้วัด และตัวชี้วัดย่อยในสี่คอลัมน์แรก แถวที่เว้นตัวชี้วัดไว้ใช้ตามแถวบน ' +
  'รายการที่มีข้อ 1 ใช้แทนข้อทั้งหมดของเครื่องมือนั้น รายการที่ไม่มีข้อ 1 ใช้เพิ่มจากข้อเดิม';

function isListed(field: string): boolean {
  return LIST_COLUMNS.some((column) => column.field === field);
}

/** Whatever a wider list brings along stays where it was pasted. */
function listRow(key: string): PlannedRow {
  const cells = SETTINGS_COLUMNS.map(({ field }) =>
    isListed(field) ? typedCell() : blankCell('note', 'typed'),
  );
  return { key, cells, leastHeight: TYPED_ROW_HEIGHT };
}

/** The caption, the headings and the rows to paste into; `taken` is the place of the last row that is filled. */
export function questionListRows({ edition, show }: SheetContext, taken: number): readonly PlannedRow[] {
  const count = Math.max(FEWEST_ROWS, taken === 0 ? 0 : taken + ROWS_TO_GO_ON);
  const headings = LIST_COLUMNS.map(({ header }) => textCell(header, 'compactHeader'));
  return [
    { ...wideRow('#list', textCell(CAPTION, 'section'), SETTINGS_COLUMNS.length), part: 'whole' },
    wideRow('#list-note', textCell(show(NOTE), 'note'), SETTINGS_COLUMNS.length),
    { key: LIST_HEADER_KEY, cells: headings },
    ...Array.from({ length: count }, (_, index) => listRow(listedKey(edition, index + 1))),
  ];
}
