import { type DetectedTables, mergeDetected } from './detected-tables';
import { matchScoreLabel } from './match-score-label';
import { roughScore } from './parse-score';
import type { RuleWords } from './rule-words';
import type { ColumnLayout, TableLayout } from './sheet-layout';
import {
  formatAt,
  indicesBetween,
  type SheetText,
  type TextCell,
  textAt,
  valueAt,
  wordedCells,
} from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** Questions by their numbers alone, 1 to n down a column under IIT, EIT or OIT, scores beside them: no codes and no header. */
type NumberedRun = { readonly column: number; readonly heading: number; readonly rows: readonly number[] };

const NUMBER = /^(?:ข้อ(?:ที่)?\s*)?([1-9]\d?)\s*[.)]?$/;
const LONGEST_NUMBER = 10;
const LARGEST_NUMBER = 99;
const FEWEST_QUESTIONS = 3;
const CONFIDENCE = 0.7;
const NO_SCOPE = { subject: null, fiscalYear: null, agency: null };

function numberAt(sheet: SheetText, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return Number.isInteger(value) && value <= LARGEST_NUMBER ? value : null;
  const text = textAt(sheet, row, column);
  const found = text.length > LONGEST_NUMBER ? undefined : NUMBER.exec(toArabicDigits(text))?.[1];
  return found === undefined ? null : Number(found);
}

/** The row of the first number right below a heading, or below a blank cell under it; null for none. */
function firstBelow(sheet: SheetText, { row, column }: TextCell): number | null {
  const isBlank = textAt(sheet, row + 1, column) === '';
  const first = isBlank ? row + 2 : row + 1;
  return numberAt(sheet, first, column) === 1 ? first : null;
}

function runUnder(
  sheet: SheetText,
  heading: TextCell,
  isFree: (row: number) => boolean,
  words: RuleWords,
): NumberedRun | null {
  const first = firstBelow(sheet, heading);
  if (first === null || matchScoreLabel(heading.text, words)?.subject.kind !== 'instrument') return null;
  const { row, column } = heading;
  const below = indicesBetween(first, sheet.bottom);
  const end = below.findIndex((one, index) => !isFree(one) || numberAt(sheet, one, column) !== index + 1);
  const rows = end < 0 ? below : below.slice(0, end);
  return rows.length < FEWEST_QUESTIONS ? null : { column, heading: row, rows };
}

function stateScores(sheet: SheetText, rows: readonly number[], column: number): boolean {
  const scores = rows.flatMap(
    (row) => roughScore(valueAt(sheet, row, column), formatAt(sheet, row, column)) ?? [],
  );
  return scores.length * 2 >= rows.length && scores.every((score) => score >= 0 && score <= 100);
}

function layOut(sheet: SheetText, { column, heading, rows }: NumberedRun, right: number): TableLayout | null {
  const score = indicesBetween(column + 1, right).find((one) => stateScores(sheet, rows, one));
  if (score === undefined) return null;
  const between = indicesBetween(column + 1, score - 1).map((one): ColumnLayout => ({
    column: one,
    field: 'text',
    header: '',
  }));
  return {
    kind: 'questions',
    headerRows: [],
    bannerRows: [heading],
    skippedRows: [],
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    columns: [
      { column, field: 'code', header: '' },
      ...between,
      { column: score, field: 'score', header: '', scope: NO_SCOPE },
    ],
    confidence: CONFIDENCE,
    reasons: ['numbersWithScores'],
  };
}

function shareRows(a: NumberedRun, b: NumberedRun): boolean {
  return a !== b && a.rows[0] === b.rows[0];
}

function findRuns(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): readonly NumberedRun[] {
  const free = indicesBetween(sheet.top, sheet.bottom).filter(isFree);
  return free.flatMap((row) =>
    wordedCells(sheet, row).flatMap((cell) => runUnder(sheet, cell, isFree, words) ?? []),
  );
}

function layOutAll(sheet: SheetText, runs: readonly NumberedRun[]): DetectedTables {
  const found = runs.flatMap((run): readonly DetectedTables[] => {
    const beside = runs.filter((other) => shareRows(run, other) && other.column > run.column);
    const right = Math.min(sheet.right, ...beside.map(({ column }) => column - 1));
    const table = layOut(sheet, run, right);
    return table === null ? [] : [{ tables: [table], takenRows: [...run.rows], findings: [] }];
  });
  return mergeDetected(found);
}

/** Lists of questions by number under the name of their instrument. */
export function detectNumberedLists(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  return layOutAll(sheet, findRuns(sheet, isFree, words));
}

/** Those of them that stand side by side: IIT, EIT and OIT in one row, which would else pass for the header of one table. */
export function detectNumberedListsBeside(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const runs = findRuns(sheet, isFree, words);
  return layOutAll(
    sheet,
    runs.filter((run) => runs.some((other) => shareRows(run, other))),
  );
}
