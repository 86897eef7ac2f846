import { assembleSheet, footerOf } from '../assemble-sheet';
import { bodyRow, headerRow, sheetColumns, type Column } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { wideRow, type PlannedRow } from '../planned-row';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import { gainSection } from './gain-chart';
import { lowColumns, type LowRow } from './low-columns';
import { lowTable } from './low-table';
import { nothingLow } from './nothing-low';
import { unlistedLowCell } from './unlisted-low';

/** How the sheet calls its own table. */
const LIST = 'ตารางนี้';

function bodyRows(context: AgencyContext, columns: readonly Column<LowRow>[]): readonly PlannedRow[] {
  const key = (end: string) => `${context.edition}|low|${end}`;
  const { entries } = lowTable(context);
  if (entries.length === 0) {
    const otherwise = nothingLow(context);
    return [
      wideRow(
        key('none'),
        unlistedLowCell(context, { where: LIST, otherwise, style: 'text' }),
        columns.length,
      ),
    ];
  }
  return entries.flatMap((entry) =>
    entry.texts.map((_, part) => {
      const { code, kind } = entry.line.item;
      const item = kind === 'question' ? code : `${kind}-${code}`;
      return bodyRow(key(part === 0 ? item : `${item}|${part + 1}`), columns, { entry, part });
    }),
  );
}

/** ITA_ข้อต่ำกว่า85: what is below the year's threshold by effect on the total, its measure, and room for the cause. */
export function lowQuestionsSheet(context: AgencyContext): SheetSpec {
  const columns = lowColumns(context);
  const { label } = lowBoundOf(context);
  const title = context.show(`ข้อที่ได้คะแนนต่ำกว่า ${label} คะแนน ปีงบประมาณ พ.ศ. ${context.edition}`);
  const note = unlistedLowCell(context, { where: LIST, otherwise: TYPED_LEGEND, style: 'note' });
  const body = bodyRows(context, columns);
  const { entries } = lowTable(context);
  const gains = gainSection(context, entries, TITLE_ROWS + 1 + body.length, columns.length);
  return assembleSheet(
    {
      key: 'lowQuestions',
      edition: context.edition,
      name: context.names.lowQuestions,
      tabColor: '#1F4E9E',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(context, title, note, columns.length),
        headerRow(HEADER_KEY, columns, 'compactHeader'),
        ...body,
        ...gains.rows,
      ],
      frozenRows: TITLE_ROWS + 1,
      filter:
        context.subject.low.length === 0 ? null : { header: TITLE_ROWS, last: TITLE_ROWS + body.length },
      highlights: [],
      dropDowns: [],
      charts: gains.charts,
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
