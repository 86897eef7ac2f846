import {
  fingerprintOf,
  formatFingerprints,
  parseFingerprints,
  shortMark,
  type Fingerprints,
} from '../fingerprint';
import { FINGERPRINT_FIELD, FINGERPRINT_HEADER, headsFingerprints } from '../hidden-columns';
import type { CellContent, SheetCell, SheetColumn } from '../sheet-spec';
import { formulaSense } from './formula-sense';

/**
 * คำตอบที่จำไว้: a change of a cell that the user has refused, remembered among the fingerprints of its row so that it is not
 * offered on every run. It holds as long as the cell and the plan both say what they said then.
 */
const SIGN = '!';
const BLANK_MARK = '-';

/** What stands in a cell, and what the plan would put there. */
export type OfferedChange = { readonly before: CellContent; readonly after: CellContent };

/** A formula by what it does: the words in one that only reckons tell nothing of it. */
function markOf(content: CellContent): string {
  if (content.kind === 'formula') return `f${shortMark(formulaSense(content.formula))}`;
  return fingerprintOf(content) ?? BLANK_MARK;
}

/** The entry among a row's fingerprints that remembers the refusal of this change of the field. */
export function refusalOf(field: string, { before, after }: OfferedChange): readonly [string, string] {
  return [`${SIGN}${field}`, `${markOf(before)}.${markOf(after)}`];
}

/** True where just this change has been refused. */
export function isRefused(fingerprints: Fingerprints, field: string, change: OfferedChange): boolean {
  const [entry, answer] = refusalOf(field, change);
  return fingerprints.get(entry) === answer;
}

function withEntries(cell: SheetCell, entries: Fingerprints): SheetCell {
  const { content } = cell;
  const standing = content.kind === 'text' ? content.text : '';
  const marks = formatFingerprints(new Map([...parseFingerprints(standing), ...entries]));
  // In the row of headings these words are how the column is found again.
  const text = headsFingerprints(standing) ? `${FINGERPRINT_HEADER} ${marks}` : marks;
  return { ...cell, content: { kind: 'text', text } };
}

/** The cells of a row with the refusals added to its hidden fingerprints. */
export function rememberRefusals(
  cells: readonly (SheetCell | null)[],
  columns: readonly SheetColumn[],
  refusals: Fingerprints,
): readonly (SheetCell | null)[] {
  if (refusals.size === 0) return cells;
  return cells.map((cell, index) =>
    cell !== null && columns[index]?.field === FINGERPRINT_FIELD ? withEntries(cell, refusals) : cell,
  );
}
