/** ตารางมาตรการสำหรับทดสอบ: a plan or report of a made-up body, with the columns that its rows fill. */
const HEADERS = {
  indicator: 'ตัวชี้วัด',
  issue: 'ประเด็น',
  question: 'ข้อคำถาม ITA',
  analysis: 'ผลการวิเคราะห์',
  measure: 'มาตรการ/กิจกรรม',
  steps: 'ขั้นตอนหรือวิธีการดำเนินการ',
  period: 'ระยะเวลาดำเนินการ',
  owner: 'ผู้รับผิดชอบ',
  result: 'ผลการดำเนินการ',
  outcome: 'ผลลัพธ์หรือความสำเร็จของการดำเนินการ',
  recommendation: 'ข้อเสนอแนะ',
} as const;

type Column = keyof typeof HEADERS;
export type MeasureRow = { readonly [column in Column]?: string };

const COLUMNS: readonly Column[] = [
  'indicator',
  'issue',
  'question',
  'analysis',
  'measure',
  'steps',
  'period',
  'owner',
  'result',
  'outcome',
  'recommendation',
];

/** What stands above the table: the body, the year of the scores and the year of the plan. */
export const TITLES = [
  'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
  'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569',
] as const;

function filledColumns(rows: readonly MeasureRow[]): readonly Column[] {
  return COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined));
}

/** The sheet: its titles, one header row, and the measures; a field left out is a blank cell. */
export function measureSheet(
  rows: readonly MeasureRow[],
  titles: readonly string[] = TITLES,
): readonly (readonly string[])[] {
  const columns = filledColumns(rows);
  return [
    ...titles.map((title) => [title]),
    columns.map((column) => HEADERS[column]),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ];
}
