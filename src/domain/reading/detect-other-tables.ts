import { type DetectedTables, mergeDetected } from './detected-tables';
import { note } from './note';
import type { RuleWords } from './rule-words';
import type { LayoutReason, TableKind, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, placeOfRows, type SheetText } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** Tables that hold neither scores nor measures: the criteria of levels, explanations, debris of conversion. */
const RANGE =
  /^(?:[<>≥≤]\s*)?\d{1,3}(?:\.\d+)?\s*(?:(?:-|–|—|ถึง)\s*\d{1,3}(?:\.\d+)?)?\s*(?:คะแนน)?\s*(?:ขึ้นไป)?$/;
const LEVEL_HEADER = /คะแนน|ระดับ|เกณฑ์|ความหมาย|rating|score/i;
const LONGEST_HEADER = 60;
const FEWEST_LEVELS = 2;
/** ที่ | คะแนน | ระดับ | ความหมาย; an agency's row of scores that ends with its level is longer. */
const MOST_CELLS_OF_A_LEVEL = 5;
const CELLS_OF_A_TABLE = 3;
const SHOWN_CELLS = 3;

/** A row of criteria: a level beside the scores it stands for. */
function isLevelRow(sheet: SheetText, row: number, words: RuleWords): boolean {
  const texts = filledCells(sheet, row).map(({ text }) => toArabicDigits(text));
  if (texts.length > MOST_CELLS_OF_A_LEVEL) return false;
  return texts.some((text) => words.levels.includes(text)) && texts.some((text) => RANGE.test(text));
}

/** Free rows one right below the other that satisfy a test. */
function runsOf(rows: readonly number[], belongs: (row: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of rows.filter(belongs)) {
    const current = runs.at(-1);
    if (current?.at(-1) === row - 1) current.push(row);
    else runs.push([row]);
  }
  return runs;
}

function layOut(kind: TableKind, rows: readonly number[], reason: LayoutReason): TableLayout {
  return {
    kind,
    headerRows: [],
    bannerRows: [],
    skippedRows: [],
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    columns: [],
    confidence: 1,
    reasons: [reason],
  };
}

/** คะแนน | ระดับ right above the criteria. */
function headerAbove(sheet: SheetText, first: number): readonly number[] {
  const cells = filledCells(sheet, first - 1);
  const isHeader =
    cells.length > 1 && cells.every(({ text }) => LEVEL_HEADER.test(text) && text.length <= LONGEST_HEADER);
  return isHeader ? [first - 1] : [];
}

function ratingScale(sheet: SheetText, rows: readonly number[]): DetectedTables {
  const headerRows = headerAbove(sheet, Math.min(...rows));
  const table = { ...layOut('ratingScale', rows, 'levelCriteria'), headerRows };
  return { tables: [table], takenRows: [...headerRows, ...rows], findings: [] };
}

function junk(sheet: SheetText, rows: readonly number[]): DetectedTables {
  const cells = rows.flatMap((row) => filledCells(sheet, row));
  const table = layOut('junk', rows, 'nothingKnown');
  const place = placeOfRows(
    sheet,
    table.firstRow,
    table.lastRow,
    cells.map(({ column }) => column),
  );
  const found = cells.slice(0, SHOWN_CELLS).map(({ text }) => text);
  return { tables: [table], takenRows: rows, findings: [note('R10', 'notice', place, { found })] };
}

/** Criteria of levels among the free rows. */
export function detectRatingScales(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(isFree);
  const runs = runsOf(rows, (row) => isLevelRow(sheet, row, words)).filter(
    (run) => run.length >= FEWEST_LEVELS,
  );
  return mergeDetected(runs.map((run) => ratingScale(sheet, run)));
}

/** What still looks like a table when everything known has been found: three cells or more side by side. */
export function detectJunk(sheet: SheetText, isFree: (row: number) => boolean): DetectedTables {
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(isFree);
  const runs = runsOf(rows, (row) => filledCells(sheet, row).length > 1);
  const tables = runs.filter((run) => run.some((row) => filledCells(sheet, row).length >= CELLS_OF_A_TABLE));
  return mergeDetected(tables.map((run) => junk(sheet, run)));
}
