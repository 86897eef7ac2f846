/** One workbook as it is being served: what the host must remember between two requests. */
import type { WorkbookModel, WorksheetModel } from '../workbook/workbook-model';
import type { CellRange } from './cells/cell-range';
import type { EventEntry } from './events';
import type { HostObject } from './object-definition';
import type { HostServices } from './host-services';

/** Who is changing the workbook, as the events say it. */
export type Origin = 'ThisLocalAddin' | 'Unknown';

export type HostSession = {
  readonly model: WorkbookModel;
  readonly services: HostServices;
  /** `workbook.name`. */
  readonly workbookName: string;
  /** Whether `worksheet.shapes` has the charts. */
  readonly listsChartsAsShapes: boolean;
  /** Members that this Excel refuses although the host has them, such as `Shape.altTextTitle`. */
  readonly refusedMembers: ReadonlySet<string>;
  /** Ranges that the client keeps across requests, by the reference id it was given. */
  readonly references: Map<string, HostObject>;
  /** What the ranges of past change events stand for. */
  readonly eventRanges: Map<string, CellRange>;
  /** Number of registrations by event and target. */
  readonly subscriptions: Map<string, number>;
  /** Events of the request being served, sent when it is answered. */
  readonly events: (() => EventEntry)[];
  /** Keys of formula cells written since the last calculation; they are calculated even when calculation is manual. */
  readonly enteredFormulas: Map<WorksheetModel, Set<number>>;
  calculationNeeded: boolean;
  /** The add-in has asked for a calculation, which is done in manual mode too. */
  calculationRequested: boolean;
  /** Results are not wanted before the end of the request being served. */
  calculationSuspended: boolean;
  /** Set by `runtime.enableEvents`. */
  eventsEnabled: boolean;
  origin: Origin;
  /** The year that a date typed without one belongs to. */
  readonly currentYear: () => number;
  readonly nextId: () => string;
};

export type SessionOptions = {
  readonly workbookName?: string;
  readonly currentYear?: () => number;
  /** Whether `worksheet.shapes` has the charts too, which Excels may differ in; true when left out. */
  readonly listsChartsAsShapes?: boolean;
  /** Members to refuse, as some Excels do with what others let an add-in do. */
  readonly refusedMembers?: readonly string[];
};

/** A session on a workbook. Ids are unique across sessions, since the client keeps event handlers by target id. */
export function createSession(
  model: WorkbookModel,
  services: HostServices,
  options: SessionOptions = {},
): HostSession {
  const prefix = Math.floor(Math.random() * 0xffffffff)
    .toString(16)
    .padStart(8, '0')
    .toUpperCase();
  let sequence = 0;
  return {
    model,
    services,
    workbookName: options.workbookName ?? 'Book1.xlsx',
    listsChartsAsShapes: options.listsChartsAsShapes ?? true,
    refusedMembers: new Set(options.refusedMembers),
    references: new Map(),
    eventRanges: new Map(),
    subscriptions: new Map(),
    events: [],
    enteredFormulas: new Map(),
    calculationNeeded: false,
    calculationRequested: false,
    calculationSuspended: false,
    eventsEnabled: true,
    origin: 'ThisLocalAddin',
    currentYear: options.currentYear ?? (() => new Date().getFullYear()),
    nextId: () => `${prefix}-${(++sequence).toString(16).toUpperCase().padStart(12, '0')}`,
  };
}
