import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { GROUP_KEY, HEADER_KEY } from '../hidden-columns';
import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import { issueColumns, issueRows } from './issue-rows';
import { limitationRows } from './limitation-rows';

const GROUP_ROW = TITLE_ROWS;
const HEADER_ROW = TITLE_ROWS + 1;

/** The upper level of the headings: the first column goes down both levels, the others are grouped. */
function groupRow(): PlannedRow {
  const groups = ['ประเด็น', 'การวิเคราะห์ข้อมูล', '', 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ', '', '', ''];
  return {
    key: GROUP_KEY,
    cells: groups.map((text) => textCell(text, 'compactHeader')),
    spans: [
      { column: 1, columns: 2 },
      { column: 3, columns: 4 },
    ],
  };
}

function titleOf({ edition, planYear, subject, show }: AgencyContext): string {
  const count = subject.rulebook.issues.value.length;
  const issues = count === 0 ? 'ประเด็น' : ` ${count} ประเด็น`;
  const plan = planYear === null ? '' : ` และมาตรการในปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${edition} ตาม${issues}${plan}`);
}

function noIssues({ edition, show }: AgencyContext): string {
  return show(`หลักเกณฑ์ปีงบประมาณ พ.ศ. ${edition} ไม่มีการจัดข้อคำถามตามประเด็น โปรดใช้ตารางวิเคราะห์รายตัวชี้วัดแทน`);
}

/** ITA_วิเคราะห์7ประเด็น: the year's issues in their order, what the scores of each say, the measures, and what limits them. */
export function issueAnalysisSheet(context: AgencyContext): SheetSpec {
  const columns = issueColumns(context);
  const title = titleOf(context);
  const isEmpty = context.subject.rulebook.issues.value.length === 0;
  const body = isEmpty
    ? [wideRow(`${context.edition}|issue|none`, textCell(noIssues(context), 'text'), columns.length)]
    : [...issueRows(context, columns), ...limitationRows(context, columns.length)];
  return assembleSheet(
    {
      key: 'issueAnalysis',
      edition: context.edition,
      name: context.names.issueAnalysis,
      tabColor: '#C55A11',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(context, title, isEmpty ? '' : TYPED_LEGEND, columns.length),
        groupRow(),
        headerRow(HEADER_KEY, columns, 'compactHeader'),
        ...body,
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
