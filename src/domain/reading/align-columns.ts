import { fitsField } from './column-content';
import type { RuleWords } from './rule-words';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { type SheetText, textAt } from './sheet-text';

/** Headers set against the data that stands under them: shifted by a column, or with columns that have no header. */
export type AlignedColumns = {
  readonly columns: readonly ColumnLayout[];
  readonly isShifted: boolean;
  /** Columns with data and without a header that were joined to the column on their left. */
  readonly unlabelled: readonly number[];
};

const MERGES_ACROSS: readonly ColumnField[] = ['period'];

function fit(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
  shift: number,
  words: RuleWords,
): number {
  const hits = columns.flatMap(({ column, field }) =>
    rows.filter((row) => fitsField(textAt(sheet, row, column + shift), field, words)),
  );
  return hits.length;
}

function hasData(sheet: SheetText, rows: readonly number[], column: number): boolean {
  return rows.some((row) => textAt(sheet, row, column) !== '');
}

/** The first column left without a header by the shift: IIT, EIT, OIT down the side, or something unknown. */
function columnLeftOver(
  sheet: SheetText,
  rows: readonly number[],
  column: number,
  words: RuleWords,
): ColumnLayout {
  const filled = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== '');
  const areInstruments = filled.every((text) => fitsField(text, 'instrument', words));
  return { column, field: areInstruments ? 'instrument' : 'ignored', header: '' };
}

function joinUnlabelled(
  sheet: SheetText,
  rows: readonly number[],
  labelled: readonly ColumnLayout[],
): AlignedColumns {
  const known = new Set(labelled.map((column) => column.column));
  const first = Math.min(...known);
  const columns: ColumnLayout[] = [];
  const unlabelled: number[] = [];
  for (let column = first; column <= sheet.right; column += 1) {
    const label = labelled.find((one) => one.column === column);
    const left = columns.at(-1);
    if (label !== undefined) columns.push(label);
    else if (left !== undefined && hasData(sheet, rows, column)) {
      columns.push({ column, field: left.field, header: '' });
      if (!MERGES_ACROSS.includes(left.field)) unlabelled.push(column);
    }
  }
  return { columns, isShifted: false, unlabelled };
}

/**
 * What each column of the data rows means. A header is taken to be shifted by one column only where the data says so in more
 * cells than without the shift; a column without a header belongs to the one on its left.
 */
export function alignColumns(
  sheet: SheetText,
  rows: readonly number[],
  labelled: readonly ColumnLayout[],
  words: RuleWords,
): AlignedColumns {
  const lastLabel = Math.max(...labelled.map((column) => column.column));
  const reachesPast = hasData(sheet, rows, lastLabel + 1);
  const isShifted =
    reachesPast && fit(sheet, rows, labelled, 1, words) > fit(sheet, rows, labelled, 0, words);
  if (!isShifted) return joinUnlabelled(sheet, rows, labelled);
  const firstLabel = Math.min(...labelled.map((column) => column.column));
  const moved = labelled.map((column) => ({ ...column, column: column.column + 1 }));
  const aligned = joinUnlabelled(sheet, rows, moved);
  return {
    ...aligned,
    columns: [columnLeftOver(sheet, rows, firstLabel, words), ...aligned.columns],
    isShifted,
  };
}
