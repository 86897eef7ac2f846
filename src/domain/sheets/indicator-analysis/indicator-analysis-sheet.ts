import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { GROUP_KEY, HEADER_KEY } from '../hidden-columns';
import { textCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import { analysisColumns, analysisRows } from './analysis-rows';

const GROUP_ROW = TITLE_ROWS;
const HEADER_ROW = TITLE_ROWS + 1;

/** The upper level of the headings: the first column goes down both levels, the others are grouped. */
function groupRow(context: AgencyContext): PlannedRow {
  const about = context.show(`การวิเคราะห์ผลการประเมินในปีงบประมาณ พ.ศ. ${context.edition}`);
  const leading = 'การนำผลการวิเคราะห์ไปสู่การปรับปรุงหรือพัฒนาองค์กรหรือรักษาระดับ';
  return {
    key: GROUP_KEY,
    cells: ['ประเด็น/\nตัวชี้วัด', about, '', leading, '', '', '', ''].map((text) =>
      textCell(text, 'compactHeader'),
    ),
    spans: [
      { column: 1, columns: 2 },
      { column: 3, columns: 5 },
    ],
  };
}

function titleOf({ edition, planYear, show }: AgencyContext): string {
  const plan = planYear === null ? '' : ` ในปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`การนำผลการประเมิน ITA ปี ${edition} ไปสู่การพัฒนาองค์กร${plan}`);
}

/** ITA_วิเคราะห์ตัวชี้วัด: every indicator with its questions, what the scores say, and the measures that follow from it. */
export function indicatorAnalysisSheet(context: AgencyContext): SheetSpec {
  const columns = analysisColumns(context);
  const title = titleOf(context);
  return assembleSheet(
    {
      key: 'indicatorAnalysis',
      edition: context.edition,
      name: context.names.indicatorAnalysis,
      tabColor: '#C55A11',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(context, title, TYPED_LEGEND, columns.length),
        groupRow(context),
        headerRow(HEADER_KEY, columns, 'compactHeader'),
        ...analysisRows(context),
      ],
      tallMerges: [{ row: GROUP_ROW, column: 0, rows: 2, columns: 1 }],
      // Title and two levels of headings would fill a small screen and leave no room to scroll in.
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [GROUP_ROW, HEADER_ROW],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
