/** What of a run can be taken back without losing anything, decided before anything is written. */
import { parseBlockAddress, type CellPlace } from '../../domain/assessment/cell-place';
import type { JournalledRun, KeptPlace } from '../workbook-gateway';
import { formatMade, parseTag } from '../own-sheet';
import type { IsKept } from './changed-cells';
import { changedInCreated, changedInRewritten, placesOf } from './changed-cells';
import type { CreatedSheet, FixedCell, RewrittenSheet, RunRecord } from './run-record';
import { isSameAsAfter } from './sheet-image';
import type { Removals } from './sheet-readers';
import { withoutReaders } from './sheet-readers';
import type { SheetNow } from './sheets-now';
import { decideFixes } from './undo-fixes';
import type { Removal, Restoring } from './undo-step';
import { keepWhole } from './undo-step';

export type UndoDecision = {
  readonly removals: readonly Removal[];
  readonly restorings: readonly Restoring[];
  /** Mended cells of the users' sheets that go back. */
  readonly fixes: readonly FixedCell[];
  readonly kept: readonly KeptPlace[];
};

/** What there is to decide about. */
export type UndoSituation = {
  readonly run: number;
  readonly record: RunRecord;
  readonly state: JournalledRun['state'];
  /** Cells that are not kept although somebody has changed them. */
  readonly takeBack: readonly CellPlace[];
  readonly sheets: readonly SheetNow[];
};

/** Which changed cells of a sheet are kept: all but those named. */
function isKeptIn({ name }: SheetNow, takeBack: readonly CellPlace[]): IsKept {
  const blocks = takeBack
    .filter(({ sheet }) => sheet === name)
    .flatMap(({ address }) => parseBlockAddress(address) ?? []);
  return ({ row, column }) =>
    !blocks.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
}

/** Made by a run that was cut short before it could say so. */
function isLeftBlank({ made, tag, image, ownCharts, hasOtherCharts }: SheetNow): boolean {
  const isEmpty = image !== null && image.cells.length === 0 && ownCharts.length === 0 && !hasOtherCharts;
  return made === null && tag === null && isEmpty;
}

function decideCreated(
  record: CreatedSheet,
  made: string,
  { sheets, state, takeBack }: UndoSituation,
): Removal | KeptPlace | null {
  const [now, ...copies] = sheets.filter((sheet) => sheet.made === made);
  if (now === undefined) {
    const blank = sheets.find((sheet) => sheet.name === record.sheet && isLeftBlank(sheet));
    return blank === undefined || state === 'complete' ? null : { record, now: blank };
  }
  if (copies.length > 0) return keepWhole(record.sheet, 'twice');
  if (now.image === null) return keepWhole(now.name, 'unreadable');
  const changed = changedInCreated(now.image, record.marks, isKeptIn(now, takeBack));
  if (changed.length === 0 && !now.hasOtherCharts) return { record, now };
  return keepWhole(now.name, 'changed', placesOf(now.name, changed));
}

/** The worksheet with that tag, the one with the name of then where the user has made copies. */
function findTagged({ tag, sheet }: RewrittenSheet, sheets: readonly SheetNow[]): readonly SheetNow[] {
  const tagged = sheets.filter((one) => one.tag === tag);
  const named = tagged.filter((one) => one.name === sheet);
  return named.length > 0 ? named : tagged;
}

function decideRewritten(
  record: RewrittenSheet,
  { sheets, state, takeBack }: UndoSituation,
): Restoring | KeptPlace {
  const [now, ...copies] = findTagged(record, sheets);
  if (now === undefined) return keepWhole(record.sheet, 'gone');
  if (copies.length > 0) return keepWhole(record.sheet, 'twice');
  // A key that is not known is of a newer edition of the add-in, whose sheets are left alone.
  if (now.image === null || parseTag(record.tag) === null) return keepWhole(now.name, 'unreadable');
  const { cells, inPlace, othersAreBack } = changedInRewritten(now.image, record, isKeptIn(now, takeBack));
  if (inPlace) return { record, now, left: cells, isBack: state === 'partlyUndone' && othersAreBack };
  return keepWhole(now.name, 'moved', placesOf(now.name, cells));
}

function isKept(one: Removal | Restoring | KeptPlace): one is KeptPlace {
  return 'reason' in one;
}

/** Excel keeps one sheet in sight. */
function keepOneVisible(removals: readonly Removal[], sheets: readonly SheetNow[]): Removals {
  const isGoing = (sheet: SheetNow) => removals.some(({ now }) => now === sheet);
  const staysVisible = sheets.some((sheet) => sheet.visibility === 'Visible' && !isGoing(sheet));
  const last = removals.find(({ now }) => now.visibility === 'Visible');
  if (staysVisible || last === undefined) return { removals, kept: [] };
  return {
    removals: removals.filter((one) => one !== last),
    kept: [keepWhole(last.now.name, 'lastVisible')],
  };
}

/** A run repeated on unchanged scores writes what stood there; only when cut short does it leave anything else. */
function isChanged({ before, look }: RewrittenSheet): boolean {
  return look !== 'same' || !isSameAsAfter(before);
}

/** Sheets that the run made and sheets that it changed, against the workbook as it is. */
export function decideUndo(situation: UndoSituation): UndoDecision {
  const { run, record, state, sheets } = situation;
  const made = record.created.map((one, place) => decideCreated(one, formatMade(run, place), situation));
  const changed = record.rewritten.filter((one) => state !== 'complete' || isChanged(one));
  const written = changed.map((one) => decideRewritten(one, situation));
  const wanted = made.flatMap((one) => (one === null || isKept(one) ? [] : [one]));
  const restorings = written.flatMap((one) => (isKept(one) ? [] : [one]));
  const fixes = decideFixes(record.fixes ?? [], {
    sheets,
    isKeptIn: (now) => isKeptIn(now, situation.takeBack),
    isComplete: state !== 'begun',
  });
  const seen = keepOneVisible(wanted, sheets);
  const read = withoutReaders(seen.removals, restorings, sheets);
  const kept = [...made, ...written].flatMap((one) => (one !== null && isKept(one) ? [one] : []));
  const left = restorings
    .filter((one) => one.left.length > 0)
    .map(({ now, left: cells }): KeptPlace => {
      return { sheet: now.name, reason: 'changed', wholeSheet: false, places: placesOf(now.name, cells) };
    });
  return {
    removals: read.removals,
    restorings: restorings.filter(({ isBack }) => !isBack),
    fixes: fixes.cells,
    kept: [...kept, ...left, ...fixes.kept, ...seen.kept, ...read.kept],
  };
}
