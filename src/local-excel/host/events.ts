/**
 * Events that the workbook raises. A handler is registered for one worksheet or, on a collection, for the target `Workbook`,
 * which hears of every sheet. Each payload holds what the client's handlers read.
 */
import type { CellModel, WorksheetModel } from '../workbook/workbook-model';
import { cellKey } from '../workbook/workbook-model';
import { formatBlock } from './address';
import type { CellRange } from './cells/cell-range';
import { scalarOf, valueTypeOf } from './cells/read-contents';
import type { HostSession } from './host-session';

/** Numbers of the messages; `WorkbookSelection` is the one that needs no registration. */
const EVENT_TYPES = {
  WorkbookSelection: 2,
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** A message that the client did not ask for, as it travels to it. */
export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
};

const RICH_API_EVENT = 65536;
export const WORKBOOK_TARGET = 'Workbook';

function subscription(name: EventName, targetId: string): string {
  return `${name}:${targetId}`;
}

/** Events that sheets and the collection of sheets let handlers register for. */
export const SHEET_EVENTS: readonly EventName[] = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'Added',
  'SelectionChanged',
  'Deleted',
];

/** Counts a registration up or down. */
export function changeSubscription(
  session: HostSession,
  name: EventName,
  targetId: string,
  by: 1 | -1,
): void {
  const key = subscription(name, targetId);
  session.subscriptions.set(key, Math.max(0, (session.subscriptions.get(key) ?? 0) + by));
}

function hasSubscription(session: HostSession, name: EventName, targetId: string): boolean {
  return (session.subscriptions.get(subscription(name, targetId)) ?? 0) > 0;
}

/** Entries are written when the request has been served, so that they tell the calculated results. */
function push(session: HostSession, name: EventName, targetId: string, payload: () => object): void {
  const id = session.nextId();
  session.events.push(() => ({
    messageCategory: RICH_API_EVENT,
    messageType: EVENT_TYPES[name],
    targetId,
    message: JSON.stringify(payload()),
    id,
  }));
}

/** Takes the events that wait to be sent. */
export function takeEvents(session: HostSession): readonly EventEntry[] {
  return session.events.splice(0).map((entry) => entry());
}

function raise(session: HostSession, name: EventName, sheet: WorksheetModel, payload: () => object): void {
  if (!session.eventsEnabled) return;
  const targets = [sheet.id, WORKBOOK_TARGET].filter((target) => hasSubscription(session, name, target));
  if (targets.length === 0) return;
  for (const target of targets) {
    push(session, name, target, () => ({ worksheetId: sheet.id, ...payload() }));
  }
}

function changeDetails(range: CellRange, before: CellModel | undefined) {
  const { row, column, rows, columns } = range.block;
  if (rows * columns > 1) return {};
  const after = range.sheet.cells.get(cellKey(row, column));
  return {
    valueBefore: scalarOf(before),
    valueAfter: scalarOf(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** The content of cells has changed. `before` is what a single cell held; details are given for single cells only. */
export function raiseChanged(session: HostSession, range: CellRange, before: CellModel | undefined): void {
  const triggerSource = session.origin;
  raise(session, 'DataChanged', range.sheet, () => {
    const referenceId = `event-${session.nextId()}`;
    session.eventRanges.set(referenceId, range);
    return {
      address: formatBlock(range.block),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
      referenceId,
      shiftDirection: 'None',
      ...changeDetails(range, before),
    };
  });
}

export function raiseActivated(session: HostSession, sheet: WorksheetModel): void {
  raise(session, 'Activated', sheet, () => ({}));
}

export function raiseDeactivated(session: HostSession, sheet: WorksheetModel): void {
  raise(session, 'Deactivated', sheet, () => ({}));
}

export function raiseAdded(session: HostSession, sheet: WorksheetModel): void {
  raise(session, 'Added', sheet, () => ({ source: 'Local' }));
}

export function raiseDeleted(session: HostSession, sheet: WorksheetModel): void {
  raise(session, 'Deleted', sheet, () => ({ source: 'Local' }));
}

/** The selection has moved; the workbook's own event is sent without anyone having registered, as the client listens anyway. */
export function raiseSelectionChanged(session: HostSession, range: CellRange): void {
  raise(session, 'SelectionChanged', range.sheet, () => ({ address: formatBlock(range.block) }));
  if (session.eventsEnabled) push(session, 'WorkbookSelection', '', () => ({}));
}
