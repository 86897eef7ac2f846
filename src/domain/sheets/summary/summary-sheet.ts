import { assembleSheet, footerOf } from '../assemble-sheet';
import { unlistedLowCell } from '../low-questions/unlisted-low';
import { gapRow } from '../planned-row';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows } from '../title-rows';
import { calculationTable } from './calculation-table';
import { chartTables, summaryCharts } from './chart-tables';
import { criteriaTable } from './criteria-table';
import { indicatorTable } from './indicator-table';
import { instrumentTable } from './instrument-table';
import { lowCountTable } from './low-count-table';
import { scoreBox } from './score-box';
import { SUMMARY_WIDTHS, summaryLayout } from './summary-layout';

const NOTE = 'ตัวเลขเป็นสูตร เมื่อแก้คะแนนในแผ่นของท่าน แผ่นนี้จะเปลี่ยนตาม ดูวิธีคำนวณในตารางที่ 6';

const DRAFT_RULES = 'หลักเกณฑ์ของปีนี้ยังไม่ประกาศ ตัวเลขคิดตามเกณฑ์ของปีก่อน โปรดยืนยัน';

/** ITA_สรุปผล: total, level and three tables on page one, charts on page two, the computation and the criteria on page three. */
export function summarySheet(context: AgencyContext): SheetSpec {
  const layout = summaryLayout(context);
  const note = unlistedLowCell(context, {
    where: `แผ่นข้อต่ำกว่า ${lowBoundOf(context).label}`,
    otherwise: context.show(context.subject.rulebook.draft ? DRAFT_RULES : NOTE),
    style: 'note',
  });
  const charts = chartTables(context, layout);
  const title = context.show(`สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${context.edition}`);
  return assembleSheet(
    {
      key: 'summary',
      edition: context.edition,
      name: context.names.summary,
      tabColor: '#1F4E9E',
      columns: SUMMARY_WIDTHS,
      rows: [
        ...titleRows(context, title, note, SUMMARY_WIDTHS.length),
        ...scoreBox(context, layout),
        ...instrumentTable(context, layout),
        gapRow('#gap1'),
        ...indicatorTable(context, layout),
        gapRow('#gap2'),
        ...lowCountTable(context, layout),
        gapRow('#gap3'),
        ...charts.column,
        gapRow('#gap4'),
        ...charts.radar,
        gapRow('#gap5'),
        ...calculationTable(context, layout),
        gapRow('#gap6'),
        ...criteriaTable(context),
      ],
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: summaryCharts(context, layout),
      print: { orientation: 'portrait', titleRows: null, footer: footerOf(context.agencyName, title) },
      names: [],
    },
    context.styles,
  );
}
