import type { Reading } from '../findings/finding';
import { detectBareLists } from './detect-bare-lists';
import { detectMeasureTables } from './detect-measure-tables';
import { detectNumberedLists, detectNumberedListsBeside } from './detect-numbered-lists';
import { detectJunk, detectRatingScales } from './detect-other-tables';
import { detectScoreLists, titlesAbove } from './detect-score-lists';
import { detectWideTables } from './detect-wide-tables';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { headListsBeside } from './head-lists-beside';
import type { RuleWords } from './rule-words';
import type { SheetLayout, TableKind, TableLayout } from './sheet-layout';
import type { SheetText } from './sheet-text';
import { splitPanels } from './split-panels';

type Detect = (sheet: SheetText, isFree: (row: number) => boolean, words: RuleWords) => DetectedTables;

/** The surest first: what one has taken the next does not see. What is left of tables in the end is junk. */
const DETECTORS: readonly Detect[] = [
  (sheet, _isFree, words) => detectMeasureTables(sheet, words),
  detectNumberedListsBeside,
  detectWideTables,
  detectScoreLists,
  detectRatingScales,
  detectNumberedLists,
  detectBareLists,
];

const LISTS: readonly TableKind[] = ['questions', 'indicators', 'instruments'];

/** A title over the whole sheet heads every list below it, wherever in its row it stands. */
function withTitles(sheet: SheetText, table: TableLayout): TableLayout {
  const top = Math.min(table.firstRow, ...table.headerRows);
  const isHeaded = !LISTS.includes(table.kind) || table.bannerRows.some((row) => row < top);
  if (isHeaded) return table;
  return { ...table, bannerRows: [...titlesAbove(sheet, top, () => true), ...table.bannerRows] };
}

/** What a block of the sheet holds, and a test of which of its rows are still free. */
type PanelFinds = {
  readonly panel: SheetText;
  readonly found: DetectedTables;
  readonly isFree: (row: number) => boolean;
};

function detectInPanel(panel: SheetText, words: RuleWords): PanelFinds {
  const taken = new Set<number>();
  const isFree = (row: number) => !taken.has(row);
  const found = DETECTORS.map((detect) => {
    const one = detect(panel, isFree, words);
    for (const row of one.takenRows) taken.add(row);
    return one;
  });
  return { panel, found: mergeDetected(found), isFree };
}

/** Guesses which tables a worksheet holds and what their columns mean. The guess is a plain layout that a person may correct. */
export function detectLayout(sheet: SheetText, words: RuleWords): Reading<SheetLayout> {
  const panels = splitPanels(sheet, words).map((panel) => detectInPanel(panel, words));
  const known = mergeDetected(panels.map(({ found }) => found));
  const titled = panels.length > 1 ? known.tables.map((table) => withTitles(sheet, table)) : known.tables;
  const { tables, headingRows } = headListsBeside(sheet, titled);
  const junk = mergeDetected(
    panels.map(({ panel, isFree }) => detectJunk(panel, (row) => isFree(row) && !headingRows.includes(row))),
  );
  const fromTheTop = [...tables, ...junk.tables].sort((a, b) => a.firstRow - b.firstRow);
  return {
    value: { sheet: sheet.sheet, tables: fromTheTop },
    findings: [...known.findings, ...junk.findings],
  };
}
