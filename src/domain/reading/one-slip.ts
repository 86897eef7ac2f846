/**
 * True for two words that one slip of the keyboard tells apart: a letter wrong, one too many, or one left out. Equal words are
 * not apart.
 */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind += 1;
  return Math.max(a.length, b.length) - before - behind <= 1;
}
