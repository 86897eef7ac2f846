import { fingerprintOf } from '../fingerprint';
import type { CellContent, SheetCell } from '../sheet-spec';
import type { StyleName } from '../styles';

/** Whose content a cell of an existing sheet holds. */
export type Owner = 'user' | 'ours' | 'nobody';

/** By the fingerprint of what we last wrote there; a cell that we filled and the user cleared is the user's. */
export function ownerOf(content: CellContent, fingerprint: string | undefined): Owner {
  const mark = fingerprintOf(content);
  if (mark === null) return fingerprint === undefined ? 'nobody' : 'user';
  return mark === fingerprint ? 'ours' : 'user';
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  return fingerprintOf(a) === fingerprintOf(b) && a.kind === b.kind;
}

const COMPACT_STYLES: readonly StyleName[] = ['compactText', 'compactCenter'];

/** A cell that was made for the user's words, or for a number of the user's, keeps its look. */
function styleOfKept(content: CellContent, cell: SheetCell | null): StyleName {
  const isText = content.kind === 'text' || content.kind === 'blank';
  if (cell === null) return 'kept';
  const isForNumbers = cell.style === 'typedCount' || cell.style === 'typedDate';
  if (cell.role === 'draft' || isForNumbers || (cell.role === 'typed' && isText)) return cell.style;
  if (!isText) return 'kept';
  return COMPACT_STYLES.includes(cell.style) ? 'compactTyped' : 'typed';
}

/** A cell of ours with the user's content in it. Numbers and formulas leave the text format of cells to fill. */
export function keepContent(content: CellContent, cell: SheetCell | null): SheetCell {
  return { content, style: styleOfKept(content, cell), role: 'typed' };
}
