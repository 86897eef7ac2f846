import { bodyRow, headerRow, type TableColumn } from '../column';
import { cellReference, onSheet } from '../formula-text';
import { HEADER_KEY } from '../hidden-columns';
import { lowItemWords } from '../low-questions/low-item-words';
import { nothingLow } from '../low-questions/nothing-low';
import { LOW_COLUMNS, lowTable, type LowEntry } from '../low-questions/low-table';
import { mirrorCell } from '../mirror-cell';
import { textCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { briefSection, briefSentence } from './brief-columns';

const MOST_ITEMS = 5;

function textOf(context: AgencyContext, { line }: LowEntry): string {
  const { text, indicator } = lowItemWords(context, line);
  return [text, indicator].filter((part) => part !== '').join(' · ');
}

function lowestColumns(context: AgencyContext): readonly TableColumn<LowEntry>[] {
  const at = (entry: LowEntry, column: keyof typeof LOW_COLUMNS) =>
    onSheet(context.names.lowQuestions, cellReference(entry.row, LOW_COLUMNS[column]));
  return [
    { header: 'ข้อ', cell: ({ line }) => textCell(lowItemWords(context, line).code, 'compactCenter') },
    { header: 'เรื่อง', cell: (entry) => textCell(textOf(context, entry), 'compactText') },
    { header: 'คะแนนที่ได้', cell: (entry) => mirrorCell(at(entry, 'score'), 'compactScore') },
    {
      header: context.show('ผลต่อคะแนนรวม\nถ้าเต็ม 100'),
      cell: (entry) => mirrorCell(at(entry, 'gain'), 'compactScore'),
    },
  ];
}

/** ห้ารายการที่มีผลต่อคะแนนรวมมากที่สุด of those below the threshold, with the figures of the sheet of low questions. */
export function lowestRows(context: AgencyContext): readonly PlannedRow[] {
  const columns = lowestColumns(context);
  const entries = lowTable(context).entries.slice(0, MOST_ITEMS);
  const rows =
    entries.length === 0
      ? [briefSentence(context, 'low', nothingLow(context))]
      : entries.map((entry) => {
          const { kind, code } = entry.line.item;
          return bodyRow(`${context.edition}|brief|low|${kind}|${code}`, columns, entry);
        });
  return [
    briefSection(context, 'low', 'รายการที่ต่ำกว่าเกณฑ์และมีผลต่อคะแนนรวมมากที่สุด'),
    headerRow(HEADER_KEY, columns, 'compactHeader'),
    ...rows,
  ];
}
