import { assembleSheet, footerOf } from '../assemble-sheet';
import { bodyRow, headerRow, sheetColumns, type Column } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { blankCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS } from '../title-rows';
import { earlierEntries, entryKey, entryOf, type HistoryEntry, type Run } from './run-record';

const TITLE = 'ประวัติการทำงานของโปรแกรมช่วย ITA';
const NOTE = 'หนึ่งแถวต่อการสร้างชีตหนึ่งครั้ง ครั้งล่าสุดอยู่ล่างสุด แถวเดิมอยู่ตลอดไป ไม่บันทึกชื่อบุคคล';
const NOTHING = 'ยังไม่มีประวัติการทำงาน';

function cellOf({ cells }: HistoryEntry, field: string): PlannedCell {
  const content = cells.get(field);
  switch (content?.kind) {
    case 'number':
      return numberCell(content.value, 'count');
    case 'text':
      return textCell(content.text, 'text');
    default:
      return blankCell('text');
  }
}

function column(context: SheetContext, field: string, header: string, width: number): Column<HistoryEntry> {
  return { field, header: context.show(header), width, cell: (entry) => cellOf(entry, field) };
}

/** ITA_ประวัติการทำงาน: when what was written where; every run adds a row, and none ever goes. */
export function historySheet(context: SheetContext, run: Run): SheetSpec {
  const columns = [
    column(context, 'at', 'เวลา', 104),
    column(context, 'done', 'สิ่งที่ทำ', 126),
    column(context, 'sheets', 'ชีต', 330),
    column(context, 'cells', 'จำนวนเซลล์', 70),
    column(context, 'back', 'ย้อนกลับได้ถึง', 140),
  ];
  // The runs are those of the workbook, whatever agencies are in it.
  const aboutWorkbook = { ...context, otherAgencies: 0 };
  const headings = columns.map(({ field, header }) => ({ field, heading: header }));
  const earlier = earlierEntries(run.earlier, headings);
  const now = entryOf(run, (earlier.at(-1)?.number ?? 0) + 1, context.show);
  const entries = now === null ? earlier : [...earlier, now];
  const body =
    entries.length === 0
      ? [wideRow('|history|none', textCell(NOTHING, 'text'), columns.length)]
      : entries.map((entry) => bodyRow(entryKey(entry.number), columns, entry));
  return assembleSheet(
    {
      key: 'history',
      edition: '',
      name: context.names.history,
      tabColor: '#7F7F7F',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(aboutWorkbook, TITLE, NOTE, columns.length),
        headerRow(HEADER_KEY, columns),
        ...body,
      ],
      frozenRows: TITLE_ROWS + 1,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, TITLE),
      },
      names: [],
    },
    context.styles,
  );
}
