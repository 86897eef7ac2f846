/** Answers one message after the other: runs its request, counts it, sends the reply and then the events it has raised. */
import { takeEvents } from './events';
import type { Faults } from './fault';
import { HostError, refusal } from './host-error';
import type { HostSession } from './host-session';
import { byteLength, countRequest, countResponse, type Traffic } from './traffic';
import { formatPush, formatRefusal, formatReply, type HostBridge } from './wire/bridge';
import { processRequest } from './wire/process-request';
import { isCleanUp, parseHostMessage, type HostMessage } from './wire/request';

/** The request flag by which a client says that it waits while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** What serving a workbook takes. */
export type Station = {
  readonly session: HostSession;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly bridge: HostBridge;
  readonly payloadLimit: number;
  /** Runs the task when everything before it is done. */
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
};

/** The next turn of the event loop, when the client has taken what it was sent. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Sends the events that wait. */
export async function sendEvents({ session, bridge }: Station): Promise<void> {
  const entries = takeEvents(session);
  if (entries.length === 0) return;
  await nextTurn();
  bridge.onMessageFromHost?.(formatPush(entries));
}

async function answerSync(station: Station, message: HostMessage, text: string): Promise<string> {
  const { session, faults, traffic, payloadLimit } = station;
  const bytes = byteLength(text);
  countRequest(traffic, bytes, message.body.actions.length);
  if (bytes > payloadLimit) throw refusal('RequestPayloadSizeLimitExceeded');
  faults.beforeSync();
  const body = await processRequest(session, message.body, faults.beforeAction);
  const reply = formatReply(message.id, body);
  if (byteLength(reply) > payloadLimit) throw refusal('ResponsePayloadSizeLimitExceeded');
  return reply;
}

async function answerCleanUp(station: Station, message: HostMessage): Promise<string> {
  station.traffic.counters.cleanUps += 1;
  return formatReply(message.id, await processRequest(station.session, message.body, () => undefined));
}

/** A fault of the host itself reaches the client too, as the failure of its request. */
function refusalOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `The local host itself failed. ${message}`, null);
}

async function serve(station: Station, text: string, message: HostMessage): Promise<void> {
  const isCleaning = isCleanUp(message.body);
  const answer = isCleaning ? answerCleanUp(station, message) : answerSync(station, message, text);
  const response = await answer.catch((error: unknown) => formatRefusal(message.id, refusalOf(error)));
  if (!isCleaning) countResponse(station.traffic, { request: text, response });
  station.bridge.onMessageFromHost?.(response);
  await sendEvents(station);
}

/**
 * Takes a message in. While a cell is being edited a client that does not wait is refused at once, and clean-ups, which no
 * add-in asked for, are served all the same.
 */
export function receiveMessage(station: Station, text: string): void {
  const { faults, bridge, enqueue } = station;
  const message = parseHostMessage(text);
  const start = () => void enqueue(() => serve(station, text, message));
  if (!faults.isCellEdited() || isCleanUp(message.body)) {
    start();
    return;
  }
  if ((message.flags & DELAY_FOR_CELL_EDIT) !== 0) {
    faults.whenCellIsLeft(start);
    return;
  }
  bridge.onMessageFromHost?.(formatRefusal(message.id, refusal('InvalidOperationInCellEditMode')));
}
