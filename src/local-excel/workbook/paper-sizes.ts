/** Paper sizes by the number that files keep and the name that office.js says. */
const PAPER_NAMES: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
};

/** The name of a paper; one that office.js has no name for is called by its number. */
export function paperName(number: number): string {
  return PAPER_NAMES[number] ?? String(number);
}

/** The number of a paper that `paperName` named, or null for a name nobody knows. */
export function paperNumber(name: string): number | null {
  const found = Object.entries(PAPER_NAMES).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  if (found) return Number(found[0]);
  return /^\d+$/.test(name) ? Number(name) : null;
}
