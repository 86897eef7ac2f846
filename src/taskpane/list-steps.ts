/** Where the keys that walk a list lead, from an index to another one. */
const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The index that the key leads to, at most `last`; null for a key that does not walk. */
export function stepInList(key: string, index: number, last: number): number | null {
  return STEPS[key]?.(index, last) ?? null;
}
