/**
 * The local host: answers the real office.js, over its HostBridge, on a workbook in memory. It stands for Excel in tests, in the
 * preview and on the command line; what it does not simulate it refuses with `NotImplemented`.
 */
import type { WorkbookModel } from '../workbook/workbook-model';
import { calculateIfNeeded } from './calculation';
import type { CellRange } from './cells/cell-range';
import { createFaults, type Fault, type FaultRequest } from './fault';
import { refusal } from './host-error';
import type { HostServices } from './host-services';
import { createSession, type HostSession, type SessionOptions } from './host-session';
import { rangeObject } from './objects/range';
import { cellsOrWholeSheet, findSheet } from './objects/range-argument';
import { selectCells } from './objects/sheet-activation';
import { nextTurn, receiveMessage, sendEvents, type Station } from './serve-message';
import { createTraffic, type Counters, type Exchange } from './traffic';
import type { HostBridge } from './wire/bridge';

export type LocalHostOptions = SessionOptions & {
  /** The most bytes a request or a response may have, 5 MB in Excel on the web; no limit when left out. */
  readonly payloadLimit?: number;
};

export type LocalHost = {
  readonly bridge: HostBridge;
  readonly model: WorkbookModel;
  readonly counters: Readonly<Counters>;
  /** The last exchanges, oldest first; clean-ups left out. */
  readonly log: readonly Exchange[];
  readonly fail: (fault: FaultRequest) => Fault;
  /** Types values into cells as the user would, and raises the events. */
  readonly userEdit: (sheetName: string, address: string, values: unknown) => Promise<void>;
  /** Selects cells as the user would, bringing their sheet to the front. */
  readonly userSelect: (sheetName: string, address: string) => Promise<void>;
  /** Resolves when everything received so far has been answered and its events have been sent. */
  readonly idle: () => Promise<void>;
};

function userCells(session: HostSession, sheetName: string, address: string): CellRange {
  const sheet = findSheet(session, sheetName);
  if (!sheet) throw refusal('ItemNotFound');
  return cellsOrWholeSheet(session, sheet, address);
}

/** Does to the cells what a user does; events say that it was no add-in. */
async function actAsUser(
  station: Station,
  sheetName: string,
  address: string,
  act: (range: CellRange) => void,
): Promise<void> {
  const { session } = station;
  session.origin = 'Unknown';
  try {
    act(userCells(session, sheetName, address));
  } finally {
    session.origin = 'ThisLocalAddin';
  }
  await calculateIfNeeded(session);
  await sendEvents(station);
}

/** Runs tasks one after the other, in the order of their coming. */
function createQueue(): Station['enqueue'] {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A task that fails is its caller's concern; the next one is run all the same.
    last = done.catch(() => undefined);
    return done;
  };
}

function createStation(session: HostSession, payloadLimit: number): Station {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      receiveMessage(station, text);
    },
    onMessageFromHost: null,
  };
  const station: Station = {
    session,
    faults: createFaults(),
    traffic: createTraffic(),
    bridge,
    payloadLimit,
    enqueue: createQueue(),
  };
  return station;
}

/** A host on the workbook. Requests are served one after the other, in the order of their arrival. */
export function createLocalHost(
  model: WorkbookModel,
  services: HostServices,
  options: LocalHostOptions = {},
): LocalHost {
  const session = createSession(model, services, options);
  const station = createStation(session, options.payloadLimit ?? Number.POSITIVE_INFINITY);
  const { bridge, faults, traffic, enqueue } = station;
  return {
    bridge,
    model,
    counters: traffic.counters,
    log: traffic.log,
    fail: faults.request,
    userEdit: (sheetName, address, values) =>
      enqueue(() =>
        actAsUser(station, sheetName, address, (range) => {
          rangeObject(session, range).write('values', values);
        }),
      ),
    userSelect: (sheetName, address) =>
      enqueue(() =>
        actAsUser(station, sheetName, address, (range) => {
          selectCells(session, range);
        }),
      ),
    idle: () => enqueue(nextTurn),
  };
}
