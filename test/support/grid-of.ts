import type { CellValue, Grid } from '../../src/domain/reading/grid';
import { gatherRuleWords } from '../../src/domain/reading/rule-words';
import { readSheetText, type SheetText } from '../../src/domain/reading/sheet-text';
import { knownFiscalYears, selectRulebook } from '../../src/domain/rules/select-rulebook';

export type GridOptions = {
  readonly sheet?: string;
  readonly visible?: boolean;
  /** Zero-based row and column of the block's first cell. */
  readonly top?: number;
  readonly left?: number;
  /** Zero-based rows and columns of the sheet that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number formats by zero-based row and column inside the block, `2,4`. */
  readonly formats?: Readonly<Record<string, string>>;
};

/** A worksheet from its rows; short rows are filled up with empty cells. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    sheet: options.sheet ?? 'Sheet1',
    visible: options.visible ?? true,
    top: options.top ?? 0,
    left: options.left ?? 0,
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    values: rows.map((row) => columns.map((column) => row[column] ?? '')),
    numberFormats: rows.map((_, row) =>
      columns.map((column) => options.formats?.[`${row},${column}`] ?? 'General'),
    ),
  };
}

/** The same as the reader sees it. */
export function sheetOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): SheetText {
  return readSheetText(gridOf(rows, options));
}

/** Names of indicators, instruments and levels of every year with rules. */
export const RULE_WORDS = gatherRuleWords(knownFiscalYears().flatMap((year) => selectRulebook(year) ?? []));
