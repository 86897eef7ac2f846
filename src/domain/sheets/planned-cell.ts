import type { CellRole, SheetCell } from './sheet-spec';
import { clipText } from './sheet-name';
import type { StyleName } from './styles';

const LONGEST_TEXT = 32767;

/** A cell of a sheet under construction, with the text that a reader will see in it, so that its row can be made tall enough. */
export type PlannedCell = { readonly cell: SheetCell; readonly shows: string };

/** No text at all is a blank cell. Excel takes 32,767 characters in a cell. */
export function textCell(text: string, style: StyleName, role: CellRole = 'constant'): PlannedCell {
  if (text === '') return blankCell(style, role);
  const fitting = text.length > LONGEST_TEXT ? clipText(text, LONGEST_TEXT) : text;
  return { cell: { content: { kind: 'text', text: fitting }, style, role }, shows: fitting };
}

export function numberCell(value: number, style: StyleName, role: CellRole = 'constant'): PlannedCell {
  return { cell: { content: { kind: 'number', value }, style, role }, shows: '' };
}

/** `shows` is the longest text the formula may give; figures, which are never wrapped, need none. */
export function formulaCell(
  formula: string,
  style: StyleName,
  shows = '',
  role: CellRole = 'computed',
): PlannedCell {
  return { cell: { content: { kind: 'formula', formula }, style, role }, shows };
}

export function blankCell(style: StyleName, role: CellRole = 'constant'): PlannedCell {
  return { cell: { content: { kind: 'blank' }, style, role }, shows: '' };
}

/** ช่องสีเหลืองอ่อน: a cell that is for the user to fill. */
export function typedCell(): PlannedCell {
  return blankCell('typed', 'typed');
}

/** What the user's own measure sheet says, or a cell to fill where it says nothing. */
export function carriedCell(text: string | null): PlannedCell {
  return text === null || text.trim() === '' ? typedCell() : textCell(text, 'text', 'carried');
}
