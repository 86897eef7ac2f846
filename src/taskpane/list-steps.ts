type Step = (index: number, last: number) => number;

const ENDS: Readonly<Record<string, Step>> = { Home: () => 0, End: (_, last) => last };

/** Where the keys that walk a list lead, from an index to another one. */
const LIST_STEPS: Readonly<Record<string, Step>> = {
  ...ENDS,
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
};

/** Tabs are a ring: after the last comes the first. */
const TAB_STEPS: Readonly<Record<string, Step>> = {
  ...ENDS,
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
};

/** The index that the key leads to, at most `last`; null for a key that does not walk. */
export function stepInList(key: string, index: number, last: number): number | null {
  return LIST_STEPS[key]?.(index, last) ?? null;
}

/** The same among tabs that lie side by side. */
export function stepAmongTabs(key: string, index: number, last: number): number | null {
  return TAB_STEPS[key]?.(index, last) ?? null;
}
