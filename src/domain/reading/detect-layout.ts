import type { Finding, Reading } from '../findings/finding';
import { detectBareLists } from './detect-bare-lists';
import { detectMeasureTables } from './detect-measure-tables';
import { detectJunk, detectRatingScales } from './detect-other-tables';
import { detectScoreLists } from './detect-score-lists';
import { detectWideTables } from './detect-wide-tables';
import type { DetectedTables } from './detected-tables';
import type { RuleWords } from './rule-words';
import type { SheetLayout, TableLayout } from './sheet-layout';
import type { SheetText } from './sheet-text';

type Detect = (sheet: SheetText, isFree: (row: number) => boolean, words: RuleWords) => DetectedTables;

/** The surest first: what one has taken the next does not see. */
const DETECTORS: readonly Detect[] = [
  (sheet, _isFree, words) => detectMeasureTables(sheet, words),
  detectWideTables,
  detectScoreLists,
  detectRatingScales,
  detectBareLists,
  detectJunk,
];

/** Guesses which tables a worksheet holds and what their columns mean. The guess is a plain layout that a person may correct. */
export function detectLayout(sheet: SheetText, words: RuleWords): Reading<SheetLayout> {
  const taken = new Set<number>();
  const tables: TableLayout[] = [];
  const findings: Finding[] = [];
  for (const detect of DETECTORS) {
    const found = detect(sheet, (row) => !taken.has(row), words);
    for (const row of found.takenRows) taken.add(row);
    tables.push(...found.tables);
    findings.push(...found.findings);
  }
  tables.sort((a, b) => a.firstRow - b.firstRow);
  return { value: { sheet: sheet.sheet, tables }, findings };
}
