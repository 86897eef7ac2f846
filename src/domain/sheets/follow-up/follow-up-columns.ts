/** คอลัมน์ของแผ่นติดตาม: the six columns of the report form, and three more for following up. Points; a landscape page together. */
export const FOLLOW_UP_COLUMNS = [
  { field: 'measure', width: 104, header: 'มาตรการ/กิจกรรม', filled: true },
  { field: 'steps', width: 144, header: 'วิธีการดำเนินการ', filled: true },
  { field: 'owners', width: 68, header: 'ผู้รับผิดชอบ', filled: true },
  { field: 'period', width: 70, header: 'ระยะเวลาดำเนินการ', filled: true },
  { field: 'result', width: 110, header: 'สรุปผลการดำเนินการ', filled: true },
  { field: 'outcome', width: 94, header: 'ผลลัพธ์หรือ\nความสำเร็จของ\nการดำเนินการ', filled: true },
  { field: 'status', width: 62, header: 'สถานะ', filled: true },
  { field: 'evidence', width: 56, header: 'หลักฐาน', filled: true },
  { field: 'obstacle', width: 62, header: 'ปัญหาอุปสรรค', filled: true },
] as const;

export type FollowUpField = (typeof FOLLOW_UP_COLUMNS)[number]['field'];

/** Zero-based place of a column. */
export function followUpColumn(field: FollowUpField): number {
  return FOLLOW_UP_COLUMNS.findIndex((column) => column.field === field);
}

/** สถานะ of a measure, from the first to the last. */
export const STATUSES = ['ยังไม่เริ่ม', 'กำลังดำเนินการ', 'แล้วเสร็จ', 'ล่าช้า'] as const;
