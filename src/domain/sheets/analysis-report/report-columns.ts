/** Points; together the width of a landscape page. */
export const REPORT_WIDTHS = {
  measure: 120,
  steps: 190,
  owners: 80,
  period: 70,
  result: 190,
  recommendation: 120,
} as const;

export type ReportField = keyof typeof REPORT_WIDTHS;

function column(field: ReportField, header: string) {
  return { field, filled: true, width: REPORT_WIDTHS[field], header };
}

/**
 * คอลัมน์ของรายงานวิเคราะห์: the six columns of the table of measures. The parts of the report above that table stand in the same
 * columns.
 */
export const REPORT_COLUMNS = [
  column('measure', 'มาตรการ/แนวทาง'),
  column('steps', 'วิธีการดำเนินการ'),
  column('owners', 'ผู้รับผิดชอบ'),
  column('period', 'ระยะเวลาดำเนินการ'),
  column('result', 'ผลการดำเนินการ'),
  column('recommendation', 'ข้อเสนอแนะ'),
];
export const REPORT_FIELDS: readonly ReportField[] = REPORT_COLUMNS.map(({ field }) => field);
