import { JSDOM } from 'jsdom';

/** Gives Node the parser of XML that every browser has. */
export function bringXmlParser(): void {
  Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
}
