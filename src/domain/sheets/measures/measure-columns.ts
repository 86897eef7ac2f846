/**
 * คอลัมน์ของทะเบียนมาตรการ. Eighteen columns cannot be read on one page: the plan is printed, and what comes of it stands to the
 * right for the screen, since the reports of the two rounds print that.
 */
export const MEASURE_COLUMNS = [
  { field: 'no', width: 54, header: 'รหัสมาตรการ' },
  { field: 'measure', width: 104, header: 'มาตรการ/โครงการ/กิจกรรม' },
  { field: 'issue', width: 42, header: 'ประเด็น' },
  { field: 'indicator', width: 46, header: 'ตัวชี้วัด' },
  { field: 'questions', width: 58, header: 'ข้อคำถามที่เกี่ยวข้อง' },
  { field: 'steps', width: 108, header: 'ขั้นตอน' },
  { field: 'from', width: 62, header: 'วันเริ่ม' },
  { field: 'to', width: 62, header: 'วันสิ้นสุด' },
  { field: 'quarter', width: 48, header: 'ไตรมาส' },
  { field: 'owner', width: 68, header: 'ผู้รับผิดชอบหลัก' },
  { field: 'coOwners', width: 58, header: 'ผู้ร่วม' },
  { field: 'success', width: 60, header: 'ตัวชี้วัดความสำเร็จ' },
  { field: 'evidence', width: 110, header: 'หลักฐาน/URL' },
  { field: 'halfYear', width: 140, header: 'ผล 6 เดือน' },
  { field: 'percent', width: 44, header: '%' },
  { field: 'fullYear', width: 140, header: 'ผล 12 เดือน' },
  { field: 'outcome', width: 120, header: 'ผลลัพธ์' },
  { field: 'obstacle', width: 110, header: 'ปัญหา/อุปสรรค' },
] as const;

export type MeasureField = (typeof MEASURE_COLUMNS)[number]['field'];

/** Columns of the plan, the ones that are printed. */
export const PRINTED_COLUMNS = 12;

/** Columns that we fill and staff do not. */
const OWN_FIELDS: readonly MeasureField[] = ['no', 'quarter'];

export function isFilledByStaff(field: MeasureField): boolean {
  return !OWN_FIELDS.includes(field);
}

/** Zero-based place of a column. */
export function measureColumn(field: MeasureField): number {
  return MEASURE_COLUMNS.findIndex((column) => column.field === field);
}

/** Points. */
export function measureWidth(field: MeasureField): number {
  return MEASURE_COLUMNS.find((column) => column.field === field)?.width ?? 0;
}
