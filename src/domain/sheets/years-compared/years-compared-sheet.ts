import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TYPED_LEGEND } from '../title-rows';
import { chartRows, comparisonChart } from './comparison-chart';
import { comparisonLayout, type ComparisonLayout } from './comparison-layout';
import { agencyNameOf } from './compared-years';
import { comparisonColumns, comparisonRows, respondentRows, type ComparisonRow } from './comparison-rows';
import type { Column } from '../column';

const TITLE = 'เปรียบเทียบผลการประเมิน ITA รายปี';
const ONE_YEAR = 'สมุดงานนี้มีคะแนนของหน่วยงานเพียงปีเดียว จึงยังไม่มีปีให้เปรียบเทียบ';
const ABOUT_RESPONDENTS =
  'คะแนน IIT และ EIT เป็นค่าเฉลี่ยของผู้ตอบ ถ้ามีผู้ตอบ 40 คน คนเดียวทำให้คะแนนเปลี่ยนได้ถึง 2.5 คะแนน ' +
  'การเปลี่ยนแปลงที่เท่ากับผู้ตอบไม่ถึง 1 คนจึงบอกไม่ได้ว่าดีขึ้นหรือแย่ลง โปรดกรอกจำนวนผู้ตอบของแต่ละปี';

function caption(context: AgencyContext, key: string, words: string, columns: number): PlannedRow {
  return wideRow(`#${key}`, textCell(context.show(words), 'section'), columns);
}

/** What of the questions is not compared, in one sentence. */
function questionsNote(context: AgencyContext, { compared }: ComparisonLayout): string {
  if (compared === null) return 'ไม่เทียบรายข้อ เพราะมีคะแนนรายข้อไม่ถึงสองปี';
  if (compared.alone.length === 0) return 'เทียบได้ทุกข้อที่มีคะแนน';
  const alone = compared.alone.join(' ');
  return context.show(`ไม่เทียบ เพราะข้อคำถามเปลี่ยนหรือยังไม่ยืนยันว่าถามเรื่องเดียวกัน: ${alone}`);
}

/** Agencies beside this one: its own other years are on the sheet. */
function otherAgencies({ agencies, subject }: AgencyContext): number {
  const names = new Set([subject, ...agencies].map(agencyNameOf));
  return names.size - 1;
}

function bodyRows(
  context: AgencyContext,
  layout: ComparisonLayout,
  columns: readonly Column<ComparisonRow>[],
): readonly PlannedRow[] {
  const width = columns.length;
  if (layout.years.length < 2) return [wideRow('|years|none', textCell(ONE_YEAR, 'text'), width)];
  const { instruments, indicators, questions, first } = layout;
  return [
    ...comparisonRows(columns, instruments, first.instruments),
    caption(context, 'indicators', 'รายตัวชี้วัด', width),
    ...comparisonRows(columns, indicators, first.indicators),
    {
      ...caption(context, 'questions', 'รายข้อคำถาม เฉพาะข้อที่ถามเรื่องเดียวกัน', width),
      part: questions.length === 0 ? 'whole' : 'long',
    },
    ...comparisonRows(columns, questions, first.questions),
    wideRow('#questions-note', textCell(questionsNote(context, layout), 'note'), width),
    { ...caption(context, 'respondents', 'จำนวนผู้ตอบแบบวัด (คน)', width), part: 'whole' },
    ...respondentRows(layout),
    ...chartRows(context, layout, width),
  ];
}

/** ITA_เปรียบเทียบปี: up to five years of the agency side by side, live, and how much of a change is more than chance. */
export function yearsComparedSheet(context: AgencyContext): SheetSpec {
  const layout = comparisonLayout(context);
  const columns = comparisonColumns(context, layout);
  const isCompared = layout.years.length >= 2;
  const note = isCompared ? context.show(ABOUT_RESPONDENTS) : TYPED_LEGEND;
  return assembleSheet(
    {
      key: 'yearsCompared',
      edition: '',
      name: context.names.yearsCompared,
      tabColor: '#1F4E9E',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows({ ...context, otherAgencies: otherAgencies(context) }, TITLE, note, columns.length),
        headerRow(HEADER_KEY, columns, 'compactHeader'),
        ...bodyRows(context, layout, columns),
      ],
      frozenRows: layout.header + 1,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: isCompared ? comparisonChart(context, layout) : [],
      print: {
        orientation: 'landscape',
        titleRows: [layout.header, layout.header],
        footer: footerOf(context.agencyName, TITLE),
      },
      names: [],
    },
    context.styles,
  );
}
