/**
 * กุญแจแถวของทะเบียนมาตรการ: a row carries a measure of the user's own sheet, is offered for a low item that has no measure, or
 * is a free one.
 */
const CARRIED = 'm-';
const OFFERED = 'for-';
const FREE = /^new-(\d+)$/;

/** What all keys of the rows of an edition begin with. */
export function measureKeyPrefix(edition: string): string {
  return `${edition}|measure|`;
}

/** What the keys of rows begin with that carry a measure of the user's own sheet. */
export function carriedKeyPrefix(edition: string): string {
  return `${measureKeyPrefix(edition)}${CARRIED}`;
}

/** `2568|measure|for-o12` for the item `o12`, `…|for-indicator-9` for an item that is no question. */
export function offeredKey(edition: string, item: string): string {
  return `${measureKeyPrefix(edition)}${OFFERED}${item}`;
}

export function freeKey(edition: string, number: number): string {
  return `${measureKeyPrefix(edition)}new-${number}`;
}

export type MeasureRowKey =
  | { readonly kind: 'carried'; readonly measure: string; readonly isContinued: boolean }
  | { readonly kind: 'offered'; readonly item: string }
  | { readonly kind: 'free'; readonly number: number };

/** What a row of the list is by its key; null for rows of other kinds, such as titles. */
export function parseMeasureKey(key: string): MeasureRowKey | null {
  const [, sheet, row = '', part] = key.split('|');
  if (sheet !== 'measure') return null;
  if (row.startsWith(CARRIED))
    return { kind: 'carried', measure: row.slice(CARRIED.length), isContinued: part !== undefined };
  if (row.startsWith(OFFERED)) return { kind: 'offered', item: row.slice(OFFERED.length) };
  const free = FREE.exec(row);
  return free === null ? null : { kind: 'free', number: Number(free[1]) };
}
