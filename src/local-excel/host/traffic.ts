/** What went over the bridge: counted, and the last messages kept for whoever wants to look. */

/** Clean-up requests, by which office.js gives ranges back after `Excel.run`, are counted apart: no add-in asked for them. */
export type Counters = {
  syncs: number;
  cleanUps: number;
  actions: number;
  /** UTF-8 bytes, clean-ups left out. */
  bytesReceived: number;
  bytesSent: number;
  largestRequest: number;
  largestResponse: number;
};

export type Exchange = { readonly request: string; readonly response: string };

const KEPT_EXCHANGES = 50;

export type Traffic = {
  readonly counters: Counters;
  readonly log: Exchange[];
};

export function createTraffic(): Traffic {
  const counters = {
    syncs: 0,
    cleanUps: 0,
    actions: 0,
    bytesReceived: 0,
    bytesSent: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
  return { counters, log: [] };
}

/** The bytes of the text in UTF-8, counted without encoding it; a surrogate pair is four bytes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += 1;
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 1;
  }
  return bytes;
}

export function countRequest({ counters }: Traffic, bytes: number, actions: number): void {
  counters.syncs += 1;
  counters.actions += actions;
  counters.bytesReceived += bytes;
  counters.largestRequest = Math.max(counters.largestRequest, bytes);
}

export function countResponse({ counters, log }: Traffic, exchange: Exchange): void {
  const bytes = byteLength(exchange.response);
  counters.bytesSent += bytes;
  counters.largestResponse = Math.max(counters.largestResponse, bytes);
  log.push(exchange);
  if (log.length > KEPT_EXCHANGES) log.shift();
}
