import { textCell, type PlannedCell } from './planned-cell';
import { wideRow, type PlannedRow } from './planned-row';
import type { SheetContext } from './sheet-context';

/** Rows that `titleRows` makes, so that tables below begin where formulas of other sheets expect them. */
export const TITLE_ROWS = 4;

export const TYPED_LEGEND = 'ช่องสีเหลืองอ่อน = ให้เจ้าหน้าที่กรอกหรือแก้ถ้อยคำได้ เมื่อสร้างแผ่นนี้ใหม่ข้อความที่กรอกจะยังอยู่';

function dateAndScope(context: SheetContext): string {
  const date = context.date === null ? '' : context.show(`ข้อมูล ณ วันที่ ${context.date}`);
  const others =
    context.otherAgencies === 0
      ? ''
      : context.show(`สมุดงานนี้มีผลคะแนน ${context.otherAgencies + 1} หน่วยงาน แผ่นนี้แสดงหน่วยงานแรก`);
  return [date, others].filter((part) => part !== '').join(' · ');
}

/** Title, agency, day of the data and a note, each over all visible columns. */
export function titleRows(
  context: SheetContext,
  title: string,
  note: string | PlannedCell,
  columns: number,
): readonly PlannedRow[] {
  return [
    wideRow('#title', textCell(title, 'title'), columns),
    wideRow('#agency', textCell(context.agencyName, 'subtitle'), columns),
    wideRow('#date', textCell(dateAndScope(context), 'note'), columns),
    wideRow('#note', typeof note === 'string' ? textCell(note, 'note') : note, columns),
  ];
}
