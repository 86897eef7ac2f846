/**
 * คอลัมน์ของแผ่นตั้งค่า: what the year's rules say, and beside it what the agency puts in its place. The same columns carry a
 * list of questions that staff paste at the end of the sheet.
 */
export const SETTINGS_COLUMNS = [
  { field: 'code', width: 40, header: 'รหัส' },
  { field: 'name', width: 188, header: 'รายการ' },
  { field: 'typedName', width: 94, header: 'ชื่อที่หน่วยงานใช้แทน', filled: true },
  { field: 'value', width: 80, header: 'ค่าตาม\nหลักเกณฑ์' },
  { field: 'typedValue', width: 82, header: 'ค่าที่หน่วยงานใช้แทน', filled: true },
  { field: 'status', width: 88, header: 'สถานะ' },
  { field: 'certainty', width: 94, header: 'ความแน่นอน' },
  { field: 'checked', width: 70, header: 'ตรวจล่าสุด' },
  { field: 'source', width: 34, header: 'ที่มา' },
] as const;

export type SettingsField = (typeof SETTINGS_COLUMNS)[number]['field'];

/** Zero-based place of a column. */
export function settingsColumn(field: SettingsField): number {
  return SETTINGS_COLUMNS.findIndex((column) => column.field === field);
}

/** Fields that a pasted list of questions goes into, from the left, with their headings there. */
export const LIST_COLUMNS = [
  { field: 'code', header: 'ข้อ' },
  { field: 'name', header: 'หัวข้อ' },
  { field: 'typedName', header: 'ตัวชี้วัด' },
  { field: 'value', header: 'ตัวชี้วัดย่อย\n(ถ้ามี)' },
] as const satisfies readonly { readonly field: SettingsField; readonly header: string }[];
