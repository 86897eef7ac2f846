import type { Measure } from '../../assessment/measure';
import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { columnReference } from '../formula-text';
import { HEADER_KEY } from '../hidden-columns';
import { proposesSomething } from '../measure-texts';
import { textCell } from '../planned-cell';
import { gapRow, wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { DropDown, SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import type { ExistingSheet } from '../workbook-plan';
import { FOLLOW_UP_COLUMNS, followUpColumn, STATUSES } from './follow-up-columns';
import { followUpPrefix, roundName, roundWithDays, type FollowUpRound } from './follow-up-round';
import { followUpRows } from './follow-up-rows';
import { leadSentence } from './lead-sentence';
import { standingFollowUp } from './standing-follow-up';
import { statusTable, type MeasureRows, type StatusTable } from './status-table';

const HEADER_ROW = TITLE_ROWS + 1;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTH = FOLLOW_UP_COLUMNS.length;
const NO_MEASURES = 'ยังไม่มีมาตรการในสมุดงานนี้ โปรดกรอกมาตรการในแผ่นของท่านหรือในแผ่นทะเบียนมาตรการ แล้วอ่านสมุดงานใหม่';

function measureRows(
  context: AgencyContext,
  round: FollowUpRound,
  measures: readonly Measure[],
  existing: readonly ExistingSheet[],
): readonly PlannedRow[] {
  if (measures.length === 0) {
    const key = `${followUpPrefix(context.edition, round)}none`;
    return [wideRow(key, textCell(NO_MEASURES, 'text'), WIDTH)];
  }
  const standing = (one: FollowUpRound) => standingFollowUp(one, context.edition, measures, existing);
  return followUpRows(context, measures, {
    round,
    standing: standing(round),
    halfYear: round === 'fullYearReport' ? standing('halfYearReport') : null,
  });
}

/** As short as a line of the page's foot wants it, where the page's number stands too. */
function footerTitle({ planYear, show }: AgencyContext, round: FollowUpRound): string {
  const year = planYear === null ? '' : ` ปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`รายงานผลตามมาตรการ ${roundName(round)}${year}`);
}

/** What is reported, and below it for which round. */
function titleLines(context: AgencyContext, round: FollowUpRound): readonly string[] {
  const { planYear, show } = context;
  const year = planYear === null ? '' : `ปีงบประมาณ พ.ศ. ${planYear} `;
  const report = 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส';
  return [report, `${year}${roundWithDays(context, round)}`].map(show);
}

function statusesToChoose({ first, last }: MeasureRows): DropDown {
  const column = followUpColumn('status');
  return { block: { row: first, column, rows: last - first + 1, columns: 1 }, choices: STATUSES };
}

/** What follows from the measures: what the report opens with, and how they stand. */
function aboutMeasures(
  context: AgencyContext,
  round: FollowUpRound,
  measures: readonly Measure[],
  rows: MeasureRows,
): StatusTable & { readonly lead: PlannedRow } {
  if (measures.length === 0) return { lead: gapRow('#lead'), rows: [], charts: [] };
  const column = columnReference(followUpColumn('measure'), rows.first, rows.last);
  const { rows: status, charts } = statusTable(context, round, measures, rows, rows.last + 2);
  return {
    lead: wideRow('#lead', leadSentence(context, round, column), WIDTH),
    rows: [gapRow('#gap'), ...status],
    charts,
  };
}

function followUpSheet(
  context: AgencyContext,
  round: FollowUpRound,
  existing: readonly ExistingSheet[],
): SheetSpec {
  const measures = context.measures.filter(proposesSomething);
  const body = measureRows(context, round, measures, existing);
  const rows = { first: FIRST_ROW, last: FIRST_ROW + body.length - 1 };
  const about = aboutMeasures(context, round, measures, rows);
  const title = titleLines(context, round);
  return assembleSheet(
    {
      key: round,
      edition: context.edition,
      name: context.names[round],
      tabColor: '#548235',
      columns: sheetColumns(FOLLOW_UP_COLUMNS),
      rows: [
        ...titleRows(context, title.join('\n'), TYPED_LEGEND, WIDTH),
        about.lead,
        headerRow(HEADER_KEY, FOLLOW_UP_COLUMNS, 'compactHeader'),
        ...body,
        ...about.rows,
      ],
      // Title, lead and headings would fill a small screen and leave no room to scroll in.
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: measures.length === 0 ? [] : [statusesToChoose(rows)],
      charts: about.charts,
      print: {
        orientation: 'landscape',
        titleRows: [HEADER_ROW, HEADER_ROW],
        footer: footerOf(context.agencyName, footerTitle(context, round)),
      },
      names: [],
    },
    context.styles,
  );
}

/** ITA_ติดตาม6เดือน: each measure with what was done of it by the end of March, and how they stand by division. */
export function halfYearReportSheet(context: AgencyContext, existing: readonly ExistingSheet[]): SheetSpec {
  return followUpSheet(context, 'halfYearReport', existing);
}

/** ITA_รายงาน12เดือน: the same for the whole year, begun with what staff said at the end of March. */
export function fullYearReportSheet(context: AgencyContext, existing: readonly ExistingSheet[]): SheetSpec {
  return followUpSheet(context, 'fullYearReport', existing);
}
