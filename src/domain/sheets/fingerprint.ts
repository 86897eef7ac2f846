import type { CellContent } from './sheet-spec';

/**
 * ลายนิ้วมือ: a short mark of what we last wrote into a cell, kept in a hidden column, to tell whether the user has changed
 * the cell since.
 */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const TEXT_CONSTANT = /"((?:[^"]|"")*)"/gu;

/** FNV-1a over UTF-16 units. */
function hash(text: string): string {
  let value = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  return (value >>> 0).toString(36);
}

/** The words of a formula. Its references may change without anyone rewording it: a sheet renamed, rows inserted above. */
function wordsOf(formula: string): string {
  return [...formula.matchAll(TEXT_CONSTANT)].map(([, words = '']) => words).join('\u0000');
}

/** Text is compared as it reads: line ends and space at its ends do not count. */
function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** The mark of a cell's content; null for an empty cell. */
export function fingerprintOf(content: CellContent): string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return plainText(content.text) === '' ? null : `t${hash(plainText(content.text))}`;
    case 'number':
      return `n${hash(String(content.value))}`;
    case 'formula':
      return `f${hash(wordsOf(content.formula))}`;
  }
}

export type Fingerprints = ReadonlyMap<string, string>;

/** The fingerprints of a row's cells by column field, as its hidden cell holds them: `analysis=t1x2y advice=f3z`. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  return [...fingerprints].map(([field, fingerprint]) => `${field}=${fingerprint}`).join(' ');
}

export function parseFingerprints(text: string): Fingerprints {
  const pairs = text.split(' ').map((pair) => pair.split('='));
  return new Map(pairs.flatMap(([field, mark]) => (field && mark ? [[field, mark] as const] : [])));
}

/** A short mark of any text, for keys of rows that have no code of their own. */
export function shortMark(text: string): string {
  return hash(text);
}
