import { matchHeader, indexHeaders, type HeaderIndex } from './match-header';
import type { RuleWords } from './rule-words';
import type { LevelFact } from './score-fact';
import { SCORE_HEADERS } from './score-header-words';
import type { ColumnLayout } from './sheet-layout';
import { filledCells, placeOfCell, type SheetText, textAt } from './sheet-text';

/** ระดับ as a row under columns of scores, where agencies or years stand side by side. */
const HEADERS: HeaderIndex = indexHeaders(SCORE_HEADERS);

/** The levels of a row that is labelled so, each with whom and when its column is about; none for any other row. */
export function readLevelRow(
  sheet: SheetText,
  row: number,
  columns: readonly ColumnLayout[],
  words: RuleWords,
): readonly LevelFact[] {
  const label = filledCells(sheet, row)[0]?.text ?? '';
  if (matchHeader(label, HEADERS)?.field !== 'level') return [];
  const scores = columns.filter(({ field }) => field === 'score');
  return scores.flatMap(({ column, scope }): readonly LevelFact[] => {
    const text = textAt(sheet, row, column);
    if (!words.levels.includes(text)) return [];
    const { fiscalYear = null, agency = null } = scope ?? {};
    return [{ fiscalYear, agency, level: { text, at: placeOfCell(sheet, row, column) } }];
  });
}
