import type { HeaderBlock } from './detect-measure-header';
import { yearInHeader } from './header-scope';
import { type HeaderIndex, indexHeaders, matchHeader } from './match-header';
import { matchInstrument } from './match-instrument';
import { matchScoreLabel } from './match-score-label';
import type { RuleWords } from './rule-words';
import { SCORE_HEADERS } from './score-header-words';
import { nameOfSubject, type ScoreSubject } from './score-subject';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt, wordedCells } from './sheet-text';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** หัวตาราง with the names of what is scored side by side, as group reports print one agency a row. */
const HEADERS: HeaderIndex = indexHeaders(SCORE_HEADERS);
const FEWEST_SUBJECTS = 3;
const LONGEST_HEADER = 100;
const ROWS_ABOVE = 2;
const SUMS: ReadonlySet<string> = new Set(['รวม', 'ผลรวม', 'รวมทั้งสิ้น'].map(matchKey));
const BESIDE_SCORES: readonly ColumnField[] = ['agency', 'fiscalYear', 'level', 'no'];

type HeaderSubject = { readonly column: number; readonly header: string; readonly subject: ScoreSubject };

/** True where the words in or above a row say that its figures number indicators: ตัวชี้วัด, two instruments, or whom each row is of. */
function saysIndicators(sheet: SheetText, row: number): boolean {
  const above = indicesBetween(row - ROWS_ABOVE, row).flatMap((one) => wordedCells(sheet, one));
  if (above.some(({ text }) => text.includes('ตัวชี้วัด') || matchHeader(text, HEADERS)?.field === 'agency'))
    return true;
  return new Set(above.flatMap(({ text }) => matchInstrument(text) ?? [])).size > 1;
}

/** False for a row of figures: too few of its cells hold words, and nothing above says that figures are numbers of indicators. */
function mayNameSubjects(sheet: SheetText, row: number, words: RuleWords): boolean {
  if (wordedCells(sheet, row).length >= FEWEST_SUBJECTS) return true;
  return (
    filledCells(sheet, row).length >= words.indicators.length &&
    numberedIndicators(sheet, row, words).length > 0
  );
}

/** Cells 1, 2, 3 … in a row under ตัวชี้วัด number the indicators. */
function numberedIndicators(sheet: SheetText, row: number, words: RuleWords): readonly HeaderSubject[] {
  const cells = filledCells(sheet, row).filter((cell) => /^\d{1,2}$/.test(toArabicDigits(cell.text)));
  const isSequence = cells.every((cell, index) => Number(toArabicDigits(cell.text)) === index + 1);
  if (!isSequence || cells.length !== words.indicators.length || !saysIndicators(sheet, row)) return [];
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
  return filledCells(sheet, row).every(({ text }) => {
    const isNamed = matchHeader(text, HEADERS) !== null || matchScoreLabel(text, words) !== null;
    return isNamed || text.includes('ตัวชี้วัด') || SUMS.has(matchKey(text));
  });
}

/** A plain รวม, where it is the only one and no other column is the total, is the total of indicators or instruments. */
function withTotal(columns: readonly ColumnLayout[]): readonly ColumnLayout[] {
  const kinds = new Set(columns.map(({ scope }) => scope?.subject?.kind));
  const [sum, ...others] = columns.filter(
    ({ field, header }) => field === 'ignored' && SUMS.has(matchKey(header)),
  );
  const addsUp = !kinds.has('total') && (kinds.has('indicator') || kinds.has('instrument'));
  if (sum === undefined || others.length > 0 || !addsUp) return columns;
  const { column, header } = sum;
  return columns.map((one) =>
    one === sum ? scoreColumn({ column, header, subject: { kind: 'total' } }) : one,
  );
}

/** A header at exactly this row, with the rows above that complete it; null where it names fewer than three things scored. */
export function readWideHeader(sheet: SheetText, row: number, words: RuleWords): HeaderBlock | null {
  if (!mayNameSubjects(sheet, row, words)) return null;
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
  return { rows, columns: withTotal(columns) };
}
