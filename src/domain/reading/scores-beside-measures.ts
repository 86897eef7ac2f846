import { statesScore } from './parse-score';
import type { ColumnField, ColumnLayout, TableLayout } from './sheet-layout';
import { formatAt, indicesBetween, type SheetText, textAt, valueAt } from './sheet-text';

/** คะแนนในตารางมาตรการ: a table that gives each question or indicator its score and, beside it, what is to be done. */
const LABELS: readonly ColumnField[] = ['question', 'indicator', 'instrument'];

/** What a column of measures is to a list of scores: the first question column holds the codes, the next the words. */
function fieldInList({ field, column }: ColumnLayout, columns: readonly ColumnLayout[]): ColumnField {
  if (field === 'score' || field === 'instrument') return field;
  if (field === 'indicator') return 'name';
  if (field !== 'question') return 'ignored';
  const first = columns.find((one) => one.field === 'question');
  return first?.column === column ? 'code' : 'text';
}

/** True where the column holds scores rather than words: ผลการประเมิน may head either. */
function holdsScores(
  sheet: SheetText,
  { firstRow, lastRow, headerRows }: TableLayout,
  column: number,
): boolean {
  const rows = indicesBetween(firstRow, lastRow).filter(
    (row) => !headerRows.includes(row) && textAt(sheet, row, column) !== '',
  );
  const scored = rows.filter((row) => statesScore(valueAt(sheet, row, column), formatAt(sheet, row, column)));
  return scored.length > 0 && scored.length * 2 >= rows.length;
}

/** The list of scores that a table of measures holds; null where it has no scores, or nothing to say of what they are. */
export function scoreListIn(sheet: SheetText, table: TableLayout): TableLayout | null {
  const { columns } = table;
  const isLabelled = columns.some(({ field }) => LABELS.includes(field));
  const isScored = columns.some(
    ({ field, column }) => field === 'score' && holdsScores(sheet, table, column),
  );
  if (!isLabelled || !isScored) return null;
  const asksQuestions = columns.some(({ field }) => field === 'question');
  return {
    ...table,
    kind: asksQuestions ? 'questions' : 'indicators',
    columns: columns.map((column) => ({ ...column, field: fieldInList(column, columns) })),
  };
}
