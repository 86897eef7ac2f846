import type { Finding } from '../findings/finding';
import { note } from './note';
import { readScoreCell } from './read-score-cell';
import type { RuleWords } from './rule-words';
import type { ScoreContext } from './score-context';
import type { LevelFact, ScoreFact } from './score-fact';
import type { ScoreRowLabel } from './score-row';
import { labelColumn, noteRowLabel, subjectOfRow } from './score-row-subject';
import type { ScoreSubject } from './score-subject';
import type { ColumnLayout, TableLayout } from './sheet-layout';
import { filledCells, placeOfCell, type SheetText } from './sheet-text';
import { matchKey } from './thai-text';

/** What one row of a list of scores states. */
export type ScoreRowReading = { readonly facts: readonly ScoreFact[]; readonly findings: readonly Finding[] };

const EIT_PARTS = ['EIT1', 'EIT2'] as const;
const SUMS: ReadonlySet<string> = new Set(['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'ผลรวม'].map(matchKey));

function columnsOf(table: TableLayout, field: 'score' | 'weighted'): readonly ColumnLayout[] {
  return table.columns.filter((column) => column.field === field);
}

/** A plain รวม is the total only under weighted points, which add up to it; scores do not. */
function subjectIn(
  table: TableLayout,
  label: ScoreRowLabel,
  context: ScoreContext | null,
): ScoreSubject | null {
  const isSum = SUMS.has(matchKey(label.words)) && columnsOf(table, 'weighted').length > 0;
  return isSum ? { kind: 'total' } : subjectOfRow(label, context);
}

function columnsToRead(table: TableLayout, subject: ScoreSubject): readonly ColumnLayout[] {
  const weighted = columnsOf(table, 'weighted');
  return subject.kind === 'total' && weighted.length > 0 ? weighted : columnsOf(table, 'score');
}

/** In a column that belongs to one subject the row's own label goes first; a total under an instrument is that instrument's. */
function subjectInColumn(own: ScoreSubject, { scope }: ColumnLayout): ScoreSubject {
  const column = scope?.subject ?? null;
  return own.kind === 'total' && column !== null ? column : own;
}

function partIn(
  { scope }: ColumnLayout,
  context: ScoreContext | null,
  subject: ScoreSubject,
): ScoreFact['part'] {
  if (subject.kind === 'instrument' || subject.kind === 'total') return null;
  const column = scope?.subject;
  const inColumn = EIT_PARTS.find((part) => column?.kind === 'instrument' && column.code === part);
  return inColumn ?? context?.part ?? null;
}

function noteUnknownSubject(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  label: ScoreRowLabel,
): Finding {
  const cells = filledCells(sheet, row).map(({ text }) => text);
  const found = label.words === '' ? cells.join(' ') : label.words;
  return note('R06', 'warning', placeOfCell(sheet, row, labelColumn(table)), { found });
}

/** The scores of a row, one for each score column, and what was odd about label and cells. */
export function readScoreRow(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  label: ScoreRowLabel,
  context: ScoreContext | null,
): ScoreRowReading {
  const own = subjectIn(table, label, context);
  if (own === null) return { facts: [], findings: [noteUnknownSubject(sheet, row, table, label)] };
  const cells = columnsToRead(table, own).map((column) => {
    const subject = subjectInColumn(own, column);
    const { value, findings } = readScoreCell(sheet, row, column.column, subject);
    const { fiscalYear = null, agency = null } = column.scope ?? {};
    const part = partIn(column, context, subject);
    const base = { subject, source: 'table' as const, part, text: label.questionText, fiscalYear, agency };
    return { facts: value === null ? [] : [{ ...base, stated: value }], findings };
  });
  return {
    facts: cells.flatMap(({ facts }) => facts),
    findings: [...noteRowLabel(sheet, row, table, label, own), ...cells.flatMap(({ findings }) => findings)],
  };
}

/** A level named in a cell of the row of the total; it belongs to the year and agency of the scores on its left. */
export function readLevelsBeside(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  label: ScoreRowLabel,
  words: RuleWords,
): readonly LevelFact[] {
  if (label.label?.subject.kind !== 'total') return [];
  const levels = filledCells(sheet, row).filter(({ text }) => words.levels.includes(text));
  return levels.map(({ column, text }) => {
    const left = columnsOf(table, 'score').filter((score) => score.column < column);
    const { fiscalYear = null, agency = null } = left.at(-1)?.scope ?? {};
    return { fiscalYear, agency, level: { text, at: placeOfCell(sheet, row, column) } };
  });
}
