/**
 * Loads the real office.js into this Node process and puts it on a local host. Only the host file is loaded, not the start-up of
 * a task pane: `Excel.run` works, `Office.onReady` is for a page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LocalHost } from './local-host';
import { DECLARED_SETS, isSetSupported, type RequirementSets } from './requirement-sets';

/** The readable build: its stack traces name functions. */
const HOST_FILE = 'excel-web-16.00.debug.js';
const PAGE = 'https://localhost/';

function readHostFile(): string {
  const require = createRequire(__filename);
  const folder = join(require.resolve('@microsoft/office-js/package.json'), '..', 'dist');
  return `${readFileSync(join(folder, HOST_FILE), 'utf8')}\n//# sourceURL=${HOST_FILE}`;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
}

/** What the host file expects of a page. */
function preparePage(): void {
  if (!('window' in globalThis)) define(globalThis, 'window', globalThis);
  if (!('navigator' in globalThis)) define(globalThis, 'navigator', { userAgent: 'node' });
  if (!('location' in globalThis)) {
    define(globalThis, 'location', { search: '', hash: '', href: PAGE, protocol: 'https:' });
  }
}

/** A part of the library by its name; the library has changed when it is missing. */
function part(owner: object, name: string): object {
  const value: unknown = Reflect.get(owner, name);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
    throw new Error(`This office.js has no ${name}: the local host fits version 1.1.110.`);
  }
  return value;
}

function takeBridge(host: LocalHost): void {
  const hostBridge = part(part(globalThis, 'OfficeExtension'), 'HostBridge');
  const init: unknown = Reflect.get(hostBridge, 'init');
  if (typeof init !== 'function') throw new Error('This office.js has no HostBridge.init.');
  init.call(hostBridge, host.bridge);
}

/** Declares the sets, and makes every member beyond them throw `ApiNotFound`, which the library leaves switched off. */
function declareSets(sets: RequirementSets): void {
  const requirements = {
    isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version),
  };
  const office = part(globalThis, 'Office');
  // The library's own `context` cannot be set, so that an object of ours stands before `Office`.
  if (!Reflect.set(office, 'context', { requirements })) {
    const context = { value: { requirements }, writable: true };
    define(globalThis, 'Office', Object.create(office, { context }));
  }
  Reflect.set(part(part(globalThis, 'OfficeExtension'), 'CommonUtility'), '_doApiNotSupportedCheck', true);
}

/**
 * Makes the globals `Office`, `Excel` and `OfficeExtension` talk to the host. Called again, it moves them to another host; the
 * library itself is loaded once, in this realm, so that its arrays and errors are instances of ours.
 */
export function loadOfficeInNode(host: LocalHost, sets: RequirementSets = DECLARED_SETS): void {
  preparePage();
  if (!('OfficeExtension' in globalThis)) (0, eval)(readHostFile());
  takeBridge(host);
  declareSets(sets);
}
