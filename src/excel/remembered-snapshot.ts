/** What the users' sheets said when ours were last made: kept in the workbook's settings, so that it travels with them. */
import type { AgencySnapshot, WorkbookSnapshot } from '../domain/sheets/snapshot/workbook-snapshot';
import type { Guard } from './undo/json-guards';
import { isFigure, isListOf, isObjectOf, isOrNull, isText } from './undo/json-guards';

/** Setting with the snapshot. */
export const SNAPSHOT_SETTING = 'ita.snapshot';

/** A snapshot with the run that it was taken in. */
export type RememberedSnapshot = WorkbookSnapshot & {
  /** When, as the caller of the run put it; null where it said nothing. */
  readonly at: string | null;
  /** The journal's number of the run; null for a run that is not entered there. */
  readonly run: number | null;
};

const isSnapshot: Guard<RememberedSnapshot> = isObjectOf<RememberedSnapshot>({
  at: isOrNull(isText),
  run: isOrNull(isFigure),
  agencies: isListOf(isObjectOf<AgencySnapshot>({ agency: isText, scores: isText })),
  others: isListOf(isText),
  measures: isListOf(isText),
});

/** Asks for the setting; readable after the next sync. */
export function loadSnapshot(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SNAPSHOT_SETTING);
  setting.load('value');
  return setting;
}

/** The snapshot that the workbook keeps; null where it keeps none, or one of another version. */
export function readSnapshot(setting: Excel.Setting): RememberedSnapshot | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return isSnapshot(value) ? value : null;
}

/** Queues that this snapshot takes the place of the one that the workbook kept. */
export function queueSnapshot(context: Excel.RequestContext, snapshot: RememberedSnapshot): void {
  context.workbook.settings.add(SNAPSHOT_SETTING, snapshot);
}

/** Queues that the workbook no longer keeps a snapshot. */
export function queueForgetting(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(SNAPSHOT_SETTING).delete();
}
