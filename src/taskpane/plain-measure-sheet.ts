/** ชีตมาตรการ as staff would type one, under the headings of the standard table. */
import type { FiscalYear } from '../domain/assessment/fiscal-year';
import type { Measure } from '../domain/assessment/measure';
import type { PlainSheet } from '../excel/index';

/** A measure as it is typed, before it stands anywhere. */
export type TypedMeasure = Omit<Measure, 'no' | 'at' | 'progress'>;

type Column = {
  readonly heading: string;
  readonly width: number;
  /** A column that is left out where no measure has anything for it. */
  readonly optional: boolean;
  readonly textOf: (measure: TypedMeasure) => string;
};

function headingOf({ heading, issue, indicators }: TypedMeasure): string {
  if (heading !== null) return heading;
  if (issue !== null) return `ประเด็นที่ ${issue}`;
  return indicators.map((number) => `ตัวชี้วัดที่ ${number}`).join('\n');
}

const COLUMNS: readonly Column[] = [
  { heading: 'ประเด็น/ตัวชี้วัด', width: 160, optional: false, textOf: headingOf },
  { heading: 'ข้อคำถาม ITA', width: 90, optional: false, textOf: ({ questions }) => questions.join('\n') },
  { heading: 'ผลการวิเคราะห์', width: 220, optional: false, textOf: ({ analysis }) => analysis ?? '' },
  { heading: 'มาตรการ/โครงการ/กิจกรรม', width: 220, optional: false, textOf: ({ measure }) => measure ?? '' },
  { heading: 'ขั้นตอนหรือวิธีการดำเนินการ', width: 260, optional: false, textOf: ({ steps }) => steps ?? '' },
  {
    heading: 'ช่วงระยะเวลาการดำเนินการ',
    width: 130,
    optional: false,
    textOf: ({ period }) => period?.text ?? '',
  },
  { heading: 'ผู้รับผิดชอบ', width: 130, optional: false, textOf: ({ owners }) => owners.join('\n') },
  { heading: 'สรุปผลการดำเนินการ', width: 220, optional: true, textOf: ({ result }) => result ?? '' },
  {
    heading: 'ผลลัพธ์หรือความสำเร็จของการดำเนินการ',
    width: 220,
    optional: true,
    textOf: ({ outcome }) => outcome ?? '',
  },
  { heading: 'ข้อเสนอแนะ', width: 160, optional: true, textOf: ({ recommendation }) => recommendation ?? '' },
];

/** The measures, one a row. */
export function measureSheetOf(
  measures: readonly TypedMeasure[],
  planYear: FiscalYear | null,
  agency: string | null,
): PlainSheet {
  const columns = COLUMNS.filter(
    ({ optional, textOf }) => !optional || measures.some((one) => textOf(one) !== ''),
  );
  const wide = (first: string) => columns.map((_, index) => (index === 0 ? first : ''));
  const year = planYear === null ? '' : ` ประจำปีงบประมาณ พ.ศ. ${planYear}`;
  const top = [wide(`มาตรการส่งเสริมคุณธรรมและความโปร่งใส${year}`), wide(agency ?? ''), wide('')];
  return {
    name: planYear === null ? 'มาตรการ' : `มาตรการ ${planYear}`,
    rows: [
      ...top,
      columns.map(({ heading }) => heading),
      ...measures.map((measure) => columns.map(({ textOf }) => textOf(measure))),
    ],
    headerRow: top.length,
    widths: columns.map(({ width }) => width),
    scoreColumn: null,
  };
}
