/** คอลัมน์ของผลตรวจสอบ: the columns of our sheet of findings, by which it is written and read again. */
export const FINDINGS_COLUMNS = [
  { field: 'no', width: 34, header: 'ที่' },
  { field: 'severity', width: 66, header: 'ระดับ' },
  { field: 'code', width: 44, header: 'รหัส' },
  { field: 'sheet', width: 84, header: 'ชีต' },
  { field: 'cell', width: 56, header: 'เซลล์' },
  { field: 'found', width: 186, header: 'ข้อความที่พบ' },
  { field: 'advice', width: 114, header: 'คำแนะนำ' },
  { field: 'link', width: 60, header: 'ไปที่เซลล์' },
  { field: 'status', width: 62, header: 'สถานะ', filled: true },
  { field: 'reason', width: 64, header: 'เหตุผล', filled: true },
] as const;

export type FindingsField = (typeof FINDINGS_COLUMNS)[number]['field'];

/** สถานะ of a finding that nobody has dealt with yet. */
export const OPEN_STATUS = 'ยังไม่แก้';
/** สถานะ of a finding that a person leaves as it is. */
export const ACKNOWLEDGED_STATUS = 'รับทราบ';
/** What a person may choose as the สถานะ. One that says แก้แล้ว and is found again all the same is open. */
export const STATUSES = [OPEN_STATUS, 'แก้แล้ว', ACKNOWLEDGED_STATUS] as const;

/** Zero-based place of a column. */
export function findingsColumnIndex(field: FindingsField): number {
  return FINDINGS_COLUMNS.findIndex((column) => column.field === field);
}
