import { blankCell, textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';
import { SETTINGS_COLUMNS } from './settings-columns';
import type { SourceList } from './source-list';

const CAPTION = 'ที่มาของหลักเกณฑ์ (เลขตรงกับคอลัมน์ “ที่มา”)';

/** The sources in full, each over the columns beside its number. Addresses of pages keep their Arabic digits. */
export function sourceRows({ edition, show }: SheetContext, { sources }: SourceList): readonly PlannedRow[] {
  const wide = { column: 1, columns: SETTINGS_COLUMNS.length - 1 };
  // Excel draws the edges of merged cells from the cells below them.
  const covered = Array.from({ length: wide.columns - 1 }, () => blankCell('compactText'));
  return [
    { ...wideRow('#sources', textCell(CAPTION, 'section'), SETTINGS_COLUMNS.length), part: 'whole' },
    ...sources.map((source, index) => ({
      key: `${edition}|source|${index + 1}`,
      cells: [
        textCell(show(String(index + 1)), 'compactCenter'),
        textCell(source, 'compactText'),
        ...covered,
      ],
      spans: [wide],
    })),
  ];
}
