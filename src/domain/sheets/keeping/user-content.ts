import { fingerprintOf } from '../fingerprint';
import type { CellContent, SheetCell } from '../sheet-spec';

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

/** A cell of ours with the user's content in it. Numbers and formulas leave the text format of cells to fill. */
export function keepContent(content: CellContent, cell: SheetCell | null): SheetCell {
  const isText = content.kind === 'text' || content.kind === 'blank';
  const style = cell?.role === 'draft' ? cell.style : isText && cell !== null ? 'typed' : 'kept';
  return { content, style, role: 'typed' };
}
