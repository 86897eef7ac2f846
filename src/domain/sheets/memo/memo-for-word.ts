import { contextOf, planWorkbook, type SheetOptions } from '../plan-workbook';
import type { AgencyContext, SheetSource } from '../sheet-context';
import { bySheetKey } from '../sheet-keys';
import type { SheetSpec } from '../sheet-spec';
import { resolveStyles } from '../styles';
import type { ExistingSheet } from '../workbook-plan';
import { followUpMemo, FOLLOW_UP_MEMO } from './follow-up-memo';
import type { MemoKey } from './memo-block';
import { memoAsHtml, type WrittenWords } from './memo-html';
import { resultMemo } from './result-memo';

/** What staff have in a cell; null where it holds what we wrote. */
function writtenIn(spec: SheetSpec | undefined, rowKey: string, field: string): string | null {
  const column = spec?.columns.findIndex((one) => one.field === field) ?? -1;
  const cell = spec?.rows.find(({ key }) => key === rowKey)?.cells[column];
  if (cell?.role !== 'typed') return null;
  if (cell.content.kind === 'number') return String(cell.content.value);
  return cell.content.kind === 'text' ? cell.content.text : '';
}

function contextFor(source: SheetSource, options: Omit<SheetOptions, 'sheets'>): AgencyContext | null {
  const { agencies, measures, planYear } = source;
  const [subject] = agencies;
  if (subject === undefined) return null;
  const edition = String(subject.rulebook.fiscalYear);
  const names = bySheetKey((key) => key);
  return {
    ...contextOf(source, edition, options, resolveStyles(options), names),
    subject,
    agencies,
    measures,
    planYear,
  };
}

/**
 * The memo as rich text for a word processor, with what staff wrote on its sheet and the reviewers that they named; null where
 * the workbook has no agency whose year has rules.
 */
export function memoForWord(
  key: MemoKey,
  analysis: SheetSource,
  existing: readonly ExistingSheet[],
  options: Omit<SheetOptions, 'sheets'>,
): string | null {
  const context = contextFor(analysis, options);
  if (context === null) return null;
  const { changes } = planWorkbook(analysis, existing, { ...options, sheets: [key] });
  const specOf = (wanted: MemoKey | 'opinions') => changes.find(({ spec }) => spec.key === wanted)?.spec;
  const [memo, opinions] = [specOf(key), specOf('opinions')];
  const written: WrittenWords = {
    inMemo: (row, field) => writtenIn(memo, `${context.edition}|${row}`, field),
    ofReviewer: (level, field) => writtenIn(opinions, `${context.edition}|opinion|${level}|1`, field),
  };
  const round = written.inMemo(`${FOLLOW_UP_MEMO}|number`, 'aside');
  const blocks = key === 'memo' ? resultMemo(context) : followUpMemo(context, round);
  return memoAsHtml(blocks, written);
}
