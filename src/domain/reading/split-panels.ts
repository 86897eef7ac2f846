import { detectMeasureHeaders, type HeaderBlock } from './detect-measure-header';
import { detectScoreHeaders } from './detect-score-header';
import { readWideHeader } from './detect-wide-header';
import type { RuleWords } from './rule-words';
import type { ColumnField } from './sheet-layout';
import { cutOut, filledCells, indicesBetween, type SheetText } from './sheet-text';
import { matchKey } from './thai-text';

/** ตารางที่วางข้างกัน: blocks of a sheet with a blank column between them, each with a header of its own. */
type Panel = { readonly left: number; readonly right: number; readonly headers: readonly HeaderBlock[] };

/** Fields that one table may well have twice. */
const REPEATED: readonly ColumnField[] = ['ignored', 'period', 'score', 'weighted'];

/** Columns that are blank wherever a row holds more than one cell: titles and notes may run across them. */
function blankColumns(sheet: SheetText): readonly number[] {
  let blank = indicesBetween(sheet.left + 1, sheet.right - 1);
  for (let row = sheet.top; row <= sheet.bottom && blank.length > 0; row += 1) {
    const filled = new Set(filledCells(sheet, row).map(({ column }) => column));
    if (filled.size > 1) blank = blank.filter((column) => !filled.has(column));
  }
  return blank;
}

/** Without agency or year of its own, a row of names of scores goes on with the table on its left. */
function namesItsRows({ columns }: HeaderBlock): boolean {
  return columns.some(({ field }) => field === 'agency' || field === 'fiscalYear');
}

function headersIn(panel: SheetText, words: RuleWords): readonly HeaderBlock[] {
  const measures = detectMeasureHeaders(panel);
  const lists = detectScoreHeaders(panel, () => true, words);
  const wide = indicesBetween(panel.top, panel.bottom).flatMap((row) => {
    const header = readWideHeader(panel, row, words);
    return header !== null && namesItsRows(header) ? [header] : [];
  });
  return [...measures, ...lists, ...wide];
}

function panelBetween(sheet: SheetText, left: number, right: number, words: RuleWords): Panel {
  return { left, right, headers: headersIn(columnsOf(sheet, left, right), words) };
}

function columnsOf(sheet: SheetText, left: number, right: number): SheetText {
  return cutOut(sheet, [sheet.top, sheet.bottom], [left, right]);
}

/** What a header's columns say and mean: two tables beside each other have something in common, two halves of one have not. */
function meaningsOf({ columns }: HeaderBlock): readonly string[] {
  const telling = columns.filter(({ field }) => !REPEATED.includes(field));
  return telling.flatMap(({ field, header }) => [field, matchKey(header)]);
}

function saysSomethingIn(sheet: SheetText, { left, right }: Panel, rows: readonly number[]): boolean {
  return rows.some((row) => filledCells(sheet, row).some(({ column }) => column >= left && column <= right));
}

function rowsOf({ headers }: Panel): readonly number[] {
  return headers.flatMap(({ rows }) => rows);
}

/** True for two blocks that are one table: the one has no header but goes on in that of the other, or neither repeats the other. */
function goTogether(sheet: SheetText, a: Panel, b: Panel): boolean {
  if (a.headers.length === 0 && b.headers.length === 0) return true;
  if (a.headers.length === 0) return saysSomethingIn(sheet, a, rowsOf(b));
  if (b.headers.length === 0) return saysSomethingIn(sheet, b, rowsOf(a));
  return a.headers.some((one) =>
    b.headers.some((other) => {
      const isBeside = one.rows.some((row) => other.rows.includes(row));
      const said = new Set(meaningsOf(one));
      return isBeside && !meaningsOf(other).some((meaning) => said.has(meaning));
    }),
  );
}

/**
 * The blocks of a sheet that stand side by side, each as if it stood in the sheet alone; the sheet itself where there is but one.
 * A blank column does not part what has one header, such as columns merged two by two.
 */
export function splitPanels(sheet: SheetText, words: RuleWords): readonly SheetText[] {
  const cuts = blankColumns(sheet);
  if (cuts.length === 0) return [sheet];
  const lefts = [sheet.left, ...cuts.map((column) => column + 1)];
  const rights = [...cuts.map((column) => column - 1), sheet.right];
  const blocks = lefts.flatMap((left, index) => {
    const right = rights[index] ?? sheet.right;
    return left > right ? [] : [panelBetween(sheet, left, right, words)];
  });
  const panels: Panel[] = [];
  for (const block of blocks) {
    const before = panels.at(-1);
    if (before !== undefined && goTogether(sheet, before, block)) {
      panels.splice(-1, 1, panelBetween(sheet, before.left, block.right, words));
    } else panels.push(block);
  }
  return panels.length < 2 ? [sheet] : panels.map(({ left, right }) => columnsOf(sheet, left, right));
}
