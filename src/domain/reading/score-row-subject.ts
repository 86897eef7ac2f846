import type { Finding } from '../findings/finding';
import { note } from './note';
import { noteZeroCode } from './note-zero-code';
import { codeInContext, type ScoreContext } from './score-context';
import type { ScoreRowLabel } from './score-row';
import type { ScoreSubject } from './score-subject';
import type { ColumnField, TableLayout } from './sheet-layout';
import { placeOfCell, type SheetText } from './sheet-text';

const LABEL_FIELDS = ['code', 'text', 'name', 'instrument'] as const;

/** The column that names what a row scores: its codes where it has them. */
export function labelColumn(table: TableLayout): number {
  const columnOf = (field: ColumnField) => table.columns.find((one) => one.field === field)?.column;
  const labels = LABEL_FIELDS.flatMap((field) => columnOf(field) ?? []);
  return labels[0] ?? table.columns[0]?.column ?? 0;
}

/** What a row scores: as labelled, or the numbered question of the instrument it stands under. Null where neither tells. */
export function subjectOfRow(label: ScoreRowLabel, context: ScoreContext | null): ScoreSubject | null {
  if (label.label !== null) return label.label.subject;
  const code = label.bareNumber === null ? null : codeInContext(label.bareNumber, context);
  return code === null ? null : { kind: 'question', code };
}

/** What was odd about the way a row names its subject: a zero for o, a missing letter, a wrong indicator number. */
export function noteRowLabel(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  label: ScoreRowLabel,
  subject: ScoreSubject,
): readonly Finding[] {
  const at = placeOfCell(sheet, row, labelColumn(table));
  const found = label.words;
  if (subject.kind === 'question') {
    const mention = label.label?.mention ?? null;
    if (mention === null) return [note('I03', 'warning', at, { found, code: subject.code })];
    return mention.form === 'zero' ? [noteZeroCode(at, mention.written, subject.code)] : [];
  }
  const isContradicted = subject.kind === 'indicator' && typeof label.label?.contradicted === 'number';
  return isContradicted ? [note('I04', 'warning', at, { found, number: subject.number })] : [];
}
