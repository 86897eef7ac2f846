import { roughScore } from './parse-score';
import type { RuleWords } from './rule-words';
import { nameOfSubject } from './score-subject';
import type { ColumnLayout } from './sheet-layout';
import { formatAt, type SheetText, valueAt } from './sheet-text';

/**
 * Points out of an instrument's weight (OIT 38.31 of 40) printed where its score would be. Group reports do so; read as a score
 * it would be a failing one.
 */
const WRITTEN = /ถ่วง|น้ำหนัก|\(\s*\d{2}\s*(?:%|คะแนน)?\s*\)/;
/** Half a hundredth from each of three roundings, and some for doubles. */
const CLOSE = 0.0501;
const FAR_BELOW = 0.6;

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function scoreAt(sheet: SheetText, row: number, column: number): number | null {
  return roughScore(valueAt(sheet, row, column), formatAt(sheet, row, column));
}

function scoresAt(sheet: SheetText, row: number, columns: readonly ColumnLayout[]): readonly number[] {
  return columns.map(({ column }) => scoreAt(sheet, row, column)).filter((score) => score !== null);
}

/** True where the instruments of every row add up to its total, as weighted points do and scores do not. */
function addUpToTotal(
  sheet: SheetText,
  rows: readonly number[],
  instruments: readonly ColumnLayout[],
  total: ColumnLayout | undefined,
): boolean {
  if (total === undefined || instruments.length === 0) return false;
  return rows.every((row) => {
    const stated = scoreAt(sheet, row, total.column);
    const sum = scoresAt(sheet, row, instruments).reduce((all, score) => all + score, 0);
    return stated !== null && Math.abs(sum - stated) <= CLOSE;
  });
}

function farBelowIndicators(
  sheet: SheetText,
  rows: readonly number[],
  column: ColumnLayout,
  indicators: readonly ColumnLayout[],
): boolean {
  let isCompared = false;
  for (const row of rows) {
    const own = scoreAt(sheet, row, column.column);
    const scores = scoresAt(sheet, row, indicators);
    if (own === null || scores.length === 0) continue;
    if (own >= mean(scores) * FAR_BELOW) return false;
    isCompared = true;
  }
  return isCompared;
}

/** The instrument columns of a wide table that hold weighted points. */
export function findWeightedColumns(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
  words: RuleWords,
): readonly ColumnLayout[] {
  const scores = columns.filter((column) => column.field === 'score');
  const instruments = scores.filter((column) => column.scope?.subject?.kind === 'instrument');
  const total = scores.find((column) => column.scope?.subject?.kind === 'total');
  if (addUpToTotal(sheet, rows, instruments, total)) return instruments;
  return instruments.filter((column) => {
    const subject = column.scope?.subject;
    const code = subject === undefined || subject === null ? '' : nameOfSubject(subject);
    const own = words.indicators
      .filter((indicator) => indicator.instrument === code)
      .map(({ number }) => number);
    const indicators = scores.filter(
      ({ scope }) => scope?.subject?.kind === 'indicator' && own.includes(scope.subject.number),
    );
    return WRITTEN.test(column.header) || farBelowIndicators(sheet, rows, column, indicators);
  });
}
