/**
 * The HostBridge: the pair of functions by which office.js talks to a native host. The library calls `sendMessageToHost` and puts
 * its own receiver into `onMessageFromHost`; both carry JSON text.
 */
import type { EventEntry } from '../events';
import type { HostError } from '../host-error';

export type HostBridge = {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by office.js when it takes the bridge. */
  onMessageFromHost: ((text: string) => void) | null;
};

const REPLY = 2;
const PUSH = 3;

/** The answer to the message of that id. */
export function formatReply(id: number, body: object): string {
  return JSON.stringify({ id, type: REPLY, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

/** The refusal of a whole message, of which nothing was executed. */
export function formatRefusal(id: number, { code, message }: HostError): string {
  const error = { Code: code, Message: message, Location: '' };
  return formatReply(id, { Results: [], TraceIds: [], Error: error });
}

/** Events, which the client did not ask for. */
export function formatPush(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: PUSH, message: { entries } });
}
