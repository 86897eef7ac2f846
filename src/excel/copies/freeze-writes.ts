/** ค่าแทนสูตร: writing what formulas last gave in their place, cell by cell, so that nothing else of the sheet is touched. */
import type { CellValue } from '../../domain/reading/grid';
import { groupBlocks } from '../block-groups';
import { toCellText } from '../cell-text';
import type { SheetWrite } from '../sheet-write';
import { writeToBlock } from '../sheet-write';

/** What a block of a worksheet holds, its first cell at a zero-based place. */
export type ReadCells = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** Where a formula gave an error. */
  readonly isError: (row: number, column: number) => boolean;
  /** Cells of the text format, which keep what is written as it is. */
  readonly isTextCell: (row: number, column: number) => boolean;
};

/** UTF-8 takes at most three bytes for a UTF-16 unit; quotes, comma and escapes come on top. */
const BYTES_AROUND = 8;

function formulaAt({ formulas, values }: ReadCells, row: number, column: number): string | null {
  const formula = formulas[row]?.[column];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
  return isFormula ? formula : null;
}

/** An error is written as Excel spells it, which reads it as that error again. */
function contentAt(cells: ReadCells, row: number, column: number): CellValue {
  const value = cells.values[row]?.[column] ?? '';
  const isPlain = cells.isError(row, column) || cells.isTextCell(row, column);
  return typeof value === 'string' && !isPlain ? toCellText(value) : value;
}

/** The writes that put values in the place of the formulas for which `isFrozen` says so; none where the sheet has none. */
export function writeFrozen(cells: ReadCells, isFrozen: (formula: string) => boolean): readonly SheetWrite[] {
  const { values, top, left } = cells;
  const width = values[0]?.length ?? 0;
  const blocks = groupBlocks(values.length, width, (row, column) => {
    const formula = formulaAt(cells, row, column);
    return formula !== null && isFrozen(formula) ? 'frozen' : null;
  });
  return blocks.map(({ block }) => {
    const content = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column) =>
        contentAt(cells, block.row + row, block.column + column),
      ),
    );
    const bytes = content.flat().reduce<number>((sum, one) => sum + 3 * String(one).length + BYTES_AROUND, 0);
    const place = { ...block, row: top + block.row, column: left + block.column };
    return writeToBlock(
      place,
      1,
      (range) => {
        range.values = content;
      },
      bytes,
    );
  });
}
