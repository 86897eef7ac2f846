import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { assembleSheet, footerOf } from '../assemble-sheet';
import { sheetColumns } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { textCell, typedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TYPED_LEGEND } from '../title-rows';
import type { ExistingSheet } from '../workbook-plan';
import { criteriaRows } from './criteria-rows';
import { instrumentSection } from './instrument-section';
import { measureRows } from './measure-rows';
import { overallRows } from './overall-rows';
import { principleRows } from './principle-rows';
import { sectionRow } from './prose-rows';
import { REPORT_COLUMNS } from './report-columns';

/** Month and year in which the report is made, which only staff can tell. */
const MADE_IN: PlannedRow = {
  key: '#made',
  cells: [textCell('เดือน ปี ที่จัดทำ', 'label'), typedCell()],
};

function reportRows(
  context: AgencyContext,
  title: string,
  existing: readonly ExistingSheet[],
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [
    ...titleRows(context, title, TYPED_LEGEND, REPORT_COLUMNS.length),
    MADE_IN,
    ...principleRows(context),
    ...criteriaRows(context),
    ...overallRows(context),
    { ...sectionRow('results', context.show('5. ผลการประเมินรายเครื่องมือ')), part: 'whole' },
  ];
  for (const code of WHOLE_INSTRUMENTS) rows.push(...instrumentSection(context, code, rows.length));
  return [...rows, ...measureRows(context, existing)];
}

/** ITA_รายงานวิเคราะห์: the rules of the year, the scores, what they say by instrument, and the measures with what came of them. */
export function analysisReportSheet(context: AgencyContext, existing: readonly ExistingSheet[]): SheetSpec {
  const title = context.show(`รายงานการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${context.edition}`);
  const rows = reportRows(context, title, existing);
  const header = rows.findIndex(({ key }) => key === HEADER_KEY);
  return assembleSheet(
    {
      key: 'analysisReport',
      edition: context.edition,
      name: context.names.analysisReport,
      tabColor: '#548235',
      columns: sheetColumns(REPORT_COLUMNS),
      rows,
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        // The headings of the last table: they print from its second page on.
        titleRows: [header, header],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
