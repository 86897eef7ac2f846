/** A plan as the journal records it: what it makes, and what it is going to write over. */
import type { SheetSpec } from '../../domain/sheets/sheet-spec';
import type { StyleSheet } from '../../domain/sheets/styles';
import { rawContent } from '../content-writes';
import { formatTag } from '../own-sheet';
import type { SheetTarget } from '../sheet-target';
import type { RunLabel } from '../workbook-gateway';
import { alignLook } from './align-look';
import { markAt, markOf, marksOf, parseMarks } from './cell-mark';
import type { RawCell } from './cell-mark';
import type { Journal } from './journal';
import type { NewRun, RunSummary } from './plan-run';
import { planRun } from './plan-run';
import type { CreatedSheet, RewrittenSheet, RunRecord } from './run-record';
import type { SheetImage } from './sheet-image';
import { keepImage } from './sheet-image';
import { formatLook } from './kept-look';
import { lookOf } from './sheet-look';

function rawCells(spec: SheetSpec): readonly (readonly RawCell[])[] {
  return spec.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : rawContent(cell.content))));
}

function writtenIn({ spec, sheet }: SheetTarget): CreatedSheet {
  return { sheet, marks: marksOf(rawCells(spec)), names: spec.names.map(({ name }) => name) };
}

type Rewriting = { readonly record: RewrittenSheet; readonly cells: number };

function countOverwritten({ cells }: SheetImage, marks: readonly string[]): number {
  const after = parseMarks(marks);
  return cells.flatMap((line, row) =>
    line.filter((cell, column) => cell !== '' && markOf(cell) !== markAt(after, row, column)),
  ).length;
}

function lookBefore(
  { before, spec }: SheetTarget,
  image: SheetImage,
  styles: StyleSheet,
): RewrittenSheet['look'] {
  const look = before?.look ?? null;
  if (look === null) return null;
  const aligned = alignLook(look, image);
  return formatLook(aligned) === formatLook(lookOf(spec, styles)) ? 'same' : aligned;
}

/** Null where the cells before are not known. */
function rewritingOf(target: SheetTarget, styles: StyleSheet): Rewriting | null {
  const image = target.before?.image ?? null;
  if (image === null) return null;
  const written = writtenIn(target);
  return {
    record: {
      ...written,
      tag: formatTag(target.spec),
      before: keepImage(image, rawCells(target.spec)),
      look: lookBefore(target, image, styles),
    },
    cells: countOverwritten(image, written.marks),
  };
}

/** The entry of a run that brings these sheets to their specs; null where it could not be taken back. */
export function planSheetRun(
  journal: Journal,
  targets: readonly SheetTarget[],
  styles: StyleSheet,
  { at, kind = 'sheets' }: RunLabel,
): NewRun | null {
  const created = targets.filter(({ before }) => before === null).map(writtenIn);
  const rewritings = targets
    .filter(({ before }) => before !== null)
    .map((target) => rewritingOf(target, styles));
  const known = rewritings.filter((one) => one !== null);
  if (known.length < rewritings.length) return null;
  const rewritten = known.map(({ record }) => record);
  const record: RunRecord = { created, rewritten, rules: null };
  const summary: RunSummary = {
    created: created.map(({ sheet }) => sheet),
    rewritten: rewritten.map(({ sheet }) => sheet),
    cells: known.reduce((sum, { cells }) => sum + cells, 0),
    rulesAdded: 0,
    rulesRemoved: 0,
  };
  return planRun(journal, record, summary, { at, kind });
}
