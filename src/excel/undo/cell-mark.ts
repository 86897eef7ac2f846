/** A cell as it would be written again, and a short mark of it by which a later change is noticed. */
import type { CellValue } from '../../domain/reading/grid';
import { shortMark } from '../../domain/sheets/fingerprint';
import { toCellText } from '../cell-text';
import { formulaShape } from './formula-shape';

/** What to write so that the cell holds what it held: a formula from `=` on, a text behind an apostrophe, empty for nothing. */
export type RawCell = string | number | boolean;

/** Excel gives the same for a text and for a formula that shows itself as text, which no formula does. */
export function rawCell(value: CellValue, formula: CellValue): RawCell {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'string' ? toCellText(value) : value;
}

/** Figures are compared in the fifteen digits that Excel keeps, texts without regard to how line ends are written. */
export function markOf(cell: RawCell): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `n${shortMark(String(Number(cell.toPrecision(15))))}`;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell.startsWith('=')) return `f${shortMark(formulaShape(cell))}`;
  return `t${shortMark(cell.replaceAll('\r\n', '\n'))}`;
}

/** Marks row by row, a row as one text: `tab12 n3c f99`. */
export function marksOf(rows: readonly (readonly RawCell[])[]): readonly string[] {
  return rows.map((row) => row.map(markOf).join(' ').trimEnd());
}

/** The mark at a place in rows that were kept as texts; empty for an empty cell and beyond them. */
export function markAt(marks: readonly (readonly string[])[], row: number, column: number): string {
  return marks[row]?.[column] ?? '';
}

export function parseMarks(rows: readonly string[]): readonly (readonly string[])[] {
  return rows.map((row) => row.split(' '));
}
