import { DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** Lends the page what every browser has and jsdom lacks: streams that unpack, and codecs of text. Those of Node are the real ones. */
export function lendStreams(): void {
  Object.assign(globalThis, { DecompressionStream, TextDecoder, TextEncoder });
}
