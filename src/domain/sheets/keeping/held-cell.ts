import type { CellContent, SheetCell } from '../sheet-spec';

function isFigure({ kind }: CellContent): boolean {
  return kind === 'number' || kind === 'formula';
}

/** A cell that keeps what stands there against the plan. It has the planned look, but a figure never takes the text format of words. */
export function heldCell(content: CellContent, cell: SheetCell | null): SheetCell {
  const fits = cell !== null && (!isFigure(content) || isFigure(cell.content));
  return { content, style: fits ? cell.style : 'kept', role: 'typed' };
}
