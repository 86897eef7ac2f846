import type { HeaderBlock } from './detect-measure-header';
import { yearInHeader } from './header-scope';
import { type HeaderIndex, indexHeaders, matchHeader } from './match-header';
import { matchScoreLabel } from './match-score-label';
import type { RuleWords } from './rule-words';
import { SCORE_HEADERS } from './score-header-words';
import { nameOfSubject, type ScoreSubject } from './score-subject';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** หัวตาราง with the names of what is scored side by side, as group reports print one agency a row. */
const HEADERS: HeaderIndex = indexHeaders(SCORE_HEADERS);
const FEWEST_SUBJECTS = 3;
const LONGEST_HEADER = 100;
const ROWS_ABOVE = 2;
const BESIDE_SCORES: readonly ColumnField[] = ['agency', 'fiscalYear', 'level', 'no'];

type HeaderSubject = { readonly column: number; readonly header: string; readonly subject: ScoreSubject };

/** Cells 1, 2, 3 … in a row under ตัวชี้วัด number the indicators. */
function numberedIndicators(sheet: SheetText, row: number, words: RuleWords): readonly HeaderSubject[] {
  const cells = filledCells(sheet, row).filter((cell) => /^\d{1,2}$/.test(toArabicDigits(cell.text)));
  const isSequence = cells.every((cell, index) => Number(toArabicDigits(cell.text)) === index + 1);
  const above = indicesBetween(row - ROWS_ABOVE, row).flatMap((one) => filledCells(sheet, one));
  const saysIndicators = above.some((cell) => cell.text.includes('ตัวชี้วัด'));
  if (!isSequence || !saysIndicators || cells.length !== words.indicators.length) return [];
  return cells.map((cell, index) => ({
    column: cell.column,
    header: cell.text,
    subject: { kind: 'indicator', number: index + 1 },
  }));
}

function subjectsOfRow(sheet: SheetText, row: number, words: RuleWords): readonly HeaderSubject[] {
  const named = filledCells(sheet, row).flatMap(({ column, text }): readonly HeaderSubject[] => {
    const subject = text.length > LONGEST_HEADER ? undefined : matchScoreLabel(text, words)?.subject;
    return subject === undefined ? [] : [{ column, header: text, subject }];
  });
  const numbered = numberedIndicators(sheet, row, words);
  const free = numbered.filter((one) => !named.some((other) => other.column === one.column));
  return [...named, ...free].sort((a, b) => a.column - b.column);
}

/** What a column without a subject in the main row is, from that row or those above it. */
function columnBeside(
  sheet: SheetText,
  rows: readonly number[],
  column: number,
  words: RuleWords,
): readonly ColumnLayout[] {
  const headers = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== '');
  for (const header of headers.reverse()) {
    const field = matchHeader(header, HEADERS)?.field ?? null;
    if (field !== null && BESIDE_SCORES.includes(field)) return [{ column, field, header }];
    const subject = matchScoreLabel(header, words)?.subject;
    if (subject !== undefined) return [scoreColumn({ column, header, subject })];
  }
  const [header] = headers;
  return header === undefined ? [] : [{ column, field: 'ignored', header }];
}

function scoreColumn({ column, header, subject }: HeaderSubject): ColumnLayout {
  return {
    column,
    field: 'score',
    header,
    scope: { subject, fiscalYear: yearInHeader(header), agency: null },
  };
}

function isBlankOrHeader(sheet: SheetText, row: number, words: RuleWords): boolean {
  const cells = filledCells(sheet, row);
  return cells.every(
    ({ text }) =>
      matchHeader(text, HEADERS) !== null || matchScoreLabel(text, words) !== null || text.includes('ตัวชี้วัด'),
  );
}

/** A header at exactly this row, with the rows above that complete it; null where it names fewer than three things scored. */
export function readWideHeader(sheet: SheetText, row: number, words: RuleWords): HeaderBlock | null {
  const subjects = subjectsOfRow(sheet, row, words);
  if (new Set(subjects.map(({ subject }) => nameOfSubject(subject))).size < FEWEST_SUBJECTS) return null;
  const above = [row - 2, row - 1].filter(
    (one) => filledCells(sheet, one).length > 1 && isBlankOrHeader(sheet, one, words),
  );
  const rows = [...(above.includes(row - 1) ? above : []), row];
  const columns = indicesBetween(sheet.left, sheet.right).flatMap((column) => {
    const subject = subjects.find((one) => one.column === column);
    return subject === undefined ? columnBeside(sheet, rows, column, words) : [scoreColumn(subject)];
  });
  return { rows, columns };
}
