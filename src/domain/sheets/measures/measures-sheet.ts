import type { ExistingSheet } from '../workbook-plan';
import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { DropDown, SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS } from '../title-rows';
import { measureCell } from './measure-cells';
import {
  isFilledByStaff,
  MEASURE_COLUMNS,
  measureColumn,
  PRINTED_COLUMNS,
  type MeasureField,
} from './measure-columns';
import { measureLines, type MeasureLine } from './measure-lines';
import { masterRows } from './measures-of-workbook';
import { standingList, type StandingList } from './standing-list';

const NOTE =
  'ช่องสีเหลืองอ่อน = ให้เจ้าหน้าที่กรอก เพิ่มแถวต่อท้ายได้ มาตรการที่กรอกจะใช้ในแผ่นอื่นเมื่ออ่านสมุดงานใหม่ · พิมพ์เฉพาะส่วนแผน ผลการดำเนินการพิมพ์จากแผ่นติดตามและแผ่นรายงาน';
const FIRST_ROW = TITLE_ROWS + 1;
/** Points; room for two lines of typing. */
const LEAST_ROW_HEIGHT = 42;

function bodyRows(
  context: AgencyContext,
  lines: readonly MeasureLine[],
  list: StandingList | null,
): readonly PlannedRow[] {
  return lines.map((line, index) => ({
    key: line.key,
    cells: MEASURE_COLUMNS.map(({ field }) => measureCell(context, line, FIRST_ROW + index, field, list)),
    leastHeight: LEAST_ROW_HEIGHT,
  }));
}

/** Numbers of the year's issues and indicators to choose from. */
function dropDowns(context: AgencyContext, rows: number): readonly DropDown[] {
  const { issues, indicators } = context.subject.rulebook;
  const choices = (field: MeasureField, numbers: readonly number[]): readonly DropDown[] =>
    numbers.length === 0
      ? []
      : [
          {
            block: { row: FIRST_ROW, column: measureColumn(field), rows, columns: 1 },
            choices: numbers.map((number) => context.show(String(number))),
          },
        ];
  return [
    ...choices(
      'issue',
      issues.value.map(({ number }) => number),
    ),
    ...choices(
      'indicator',
      indicators.value.map(({ number }) => number),
    ),
  ];
}

function titleOf({ edition, planYear, show }: AgencyContext): string {
  const year = planYear === null ? `จากผลการประเมิน ITA ปี ${edition}` : `ปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`ทะเบียนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ${year}`);
}

/** ITA_มาตรการ: the master list of measures, where staff keep them; what is typed here is read like a sheet of their own. */
export function measuresSheet(context: AgencyContext, existing: readonly ExistingSheet[]): SheetSpec {
  const { subject, planYear, edition } = context;
  const list = standingList(edition, existing);
  const rows = masterRows({ rulebook: subject.rulebook, planYear }, existing);
  const lines = measureLines(context, list, rows);
  const title = titleOf(context);
  const headings = MEASURE_COLUMNS.map(({ header }) => ({ header: context.show(header) }));
  return assembleSheet(
    {
      key: 'measures',
      edition: context.edition,
      name: context.names.measures,
      tabColor: '#C55A11',
      columns: MEASURE_COLUMNS.map(({ field, width }) =>
        isFilledByStaff(field) ? { field, width, filled: true } : { field, width },
      ),
      rows: [
        ...titleRows(context, title, NOTE, PRINTED_COLUMNS),
        headerRow(HEADER_KEY, headings, 'compactHeader'),
        ...bodyRows(context, lines, list),
      ],
      frozenRows: FIRST_ROW,
      filter: { header: TITLE_ROWS, last: TITLE_ROWS + lines.length },
      highlights: [],
      dropDowns: dropDowns(context, lines.length),
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, title),
        columns: PRINTED_COLUMNS,
      },
      names: [],
    },
    context.styles,
  );
}
