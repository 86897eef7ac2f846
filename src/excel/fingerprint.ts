/** A short text that changes when the workbook's content does, so that a plan is not applied to something else than was shown. */
import type { WorkbookScan } from '../domain/reading/workbook-scan';
import type { ExistingSheet } from '../domain/sheets/workbook-plan';

const FNV_PRIME = 0x01000193;

function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), FNV_PRIME);
  }
  return state >>> 0;
}

/** FNV-1a over everything that was read, from two seeds: 64 bits as 16 hexadecimal digits. */
export function fingerprintOf(scan: WorkbookScan, existing: readonly ExistingSheet[]): string {
  const text = JSON.stringify([scan, existing]);
  return [0x811c9dc5, 0x5bd1e995].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}
