/** Counts in English: `1 cell`, `3 cells`. Thai words have no plural. */
export function counted(count: string, one: string, many = `${one}s`): string {
  return `${count} ${count === '1' ? one : many}`;
}
