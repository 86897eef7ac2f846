import { formatPlace } from '../assessment/cell-place';
import type { Finding, FindingCode } from '../findings/finding';

/** ข้อสังเกตที่ซ้ำกัน: notes of the reader on how it took a cell, and the check that tells the same of that cell and what to do about it. */
type Pair = {
  readonly note: FindingCode;
  /** Only notes for this reason; null for any. */
  readonly because: string | null;
  readonly check: FindingCode;
};

const PAIRS: readonly Pair[] = [
  { note: 'R12', because: 'runTogether', check: 'O03' },
  { note: 'R12', because: 'notOwners', check: 'O04' },
  { note: 'S09', because: null, check: 'S03' },
  { note: 'R01', because: 'hidden', check: 'PD2' },
];

/** The cells a note speaks of: its own, or all of those that it gathers. */
function placesOf({ code, at, facts }: Finding): readonly string[] {
  if (at === null) return [];
  const cells = facts['cells'];
  const addresses = code === 'S09' || cells === undefined || typeof cells !== 'object' ? [at.address] : cells;
  return addresses.map((address) => formatPlace({ sheet: at.sheet, address }));
}

/** The notes without those whose every cell a check tells already. */
export function withoutToldTwice(notes: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    checked.flatMap(({ code, at }) => (at === null ? [] : [`${code} ${formatPlace(at)}`])),
  );
  return notes.filter((note) => {
    const pair = PAIRS.find(
      (one) => one.note === note.code && (one.because === null || one.because === note.facts['because']),
    );
    const places = placesOf(note);
    return (
      pair === undefined ||
      places.length === 0 ||
      !places.every((place) => told.has(`${pair.check} ${place}`))
    );
  });
}
