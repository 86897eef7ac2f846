/**
 * How a generated sheet looks and works, apart from what its cells hold: kept with the worksheet, so that a later run which
 * rewrites it can be taken back, styles, drop-downs, charts and page set-up included.
 */
import { HEADER_KEY } from '../../domain/sheets/hidden-columns';
import type { SheetCell, SheetColumn, SheetRow, SheetSpec } from '../../domain/sheets/sheet-spec';
import type { CellStyle, StyleName, StyleSheet } from '../../domain/sheets/styles';
import { resolveStyles } from '../../domain/sheets/styles';
import { rawContent } from '../content-writes';
import { markOf } from './cell-mark';

/** A column with the mark of its heading, by which it is found again when the user has inserted one. */
export type LookColumn = {
  readonly field: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly heading: string;
};

/** A row with the styles of its cells as letters of the look's list of styles, `.` for none: `AAB.C`. */
export type LookRow = {
  readonly key: string;
  readonly height: number;
  readonly breakBefore: boolean;
  readonly styles: string;
};

/** Everything of a generated sheet that is not in its cells. */
export type SheetParts = Pick<
  SheetSpec,
  'merges' | 'frozenRows' | 'filter' | 'highlights' | 'dropDowns' | 'charts' | 'print' | 'names'
>;

export type SheetLook = {
  readonly columns: readonly LookColumn[];
  readonly rows: readonly LookRow[];
  readonly styles: readonly { readonly name: StyleName; readonly style: CellStyle }[];
  readonly parts: SheetParts;
};

const NO_STYLE = '.';
const FIRST_LETTER = 65;

/** The letter for a style by its place in the look's list. */
export function styleLetter(index: number): string {
  return index < 0 ? NO_STYLE : String.fromCharCode(FIRST_LETTER + index);
}

function headingsOf(spec: SheetSpec): readonly string[] {
  const header = spec.rows.find(({ key }) => key === HEADER_KEY);
  return spec.columns.map((_, column) => {
    const content = header?.cells[column]?.content;
    return content === undefined ? '' : markOf(rawContent(content));
  });
}

function columnOf(column: SheetColumn, heading: string): LookColumn {
  const { field, width, hidden = false } = column;
  return { field, width, hidden, heading };
}

function rowOf(row: SheetRow, names: readonly StyleName[]): LookRow {
  const letters = row.cells.map((cell) => styleLetter(cell === null ? -1 : names.indexOf(cell.style)));
  const { key, height, pageBreakBefore = false } = row;
  return { key, height, breakBefore: pageBreakBefore, styles: letters.join('') };
}

/** The look of a sheet that is about to be written. */
export function lookOf(spec: SheetSpec, styles: StyleSheet): SheetLook {
  const used = new Set(spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? [])));
  const names = [...used];
  const headings = headingsOf(spec);
  const { merges, frozenRows, filter, highlights, dropDowns, charts, print } = spec;
  return {
    columns: spec.columns.map((column, index) => columnOf(column, headings[index] ?? '')),
    rows: spec.rows.map((row) => rowOf(row, names)),
    styles: names.map((name) => ({ name, style: styles[name] })),
    parts: { merges, frozenRows, filter, highlights, dropDowns, charts, print, names: spec.names },
  };
}

const PLAIN_WIDTH = 64;
const PLAIN_HEIGHT = 20;
const NO_PARTS: SheetParts = {
  merges: [],
  frozenRows: 0,
  filter: null,
  highlights: [],
  dropDowns: [],
  charts: [],
  print: { orientation: 'portrait', titleRows: null, footer: { left: '', center: '', right: '' } },
  names: [],
};

/** The look of a row that nobody has styled. */
export const PLAIN_ROW: LookRow = { key: '', height: PLAIN_HEIGHT, breakBefore: false, styles: '' };
export const PLAIN_COLUMN: LookColumn = { field: '', width: PLAIN_WIDTH, hidden: false, heading: '' };

/** A sheet of that many rows and columns whose look is not known. */
export function plainLook(rows: number, columns: number): SheetLook {
  return {
    columns: Array.from({ length: columns }, () => PLAIN_COLUMN),
    rows: Array.from({ length: rows }, () => PLAIN_ROW),
    styles: [],
    parts: NO_PARTS,
  };
}

/** The styles of a look; those it does not use come from the defaults. */
export function stylesOfLook({ styles }: SheetLook): StyleSheet {
  const kept = Object.fromEntries(styles.map(({ name, style }) => [name, style]));
  return { ...resolveStyles({ digits: 'arabic', fontName: 'TH SarabunPSK' }), ...kept };
}

function blankCell(letter: string, { styles }: SheetLook): SheetCell | null {
  const kept = styles[letter.charCodeAt(0) - FIRST_LETTER];
  return kept === undefined ? null : { content: { kind: 'blank' }, style: kept.name, role: 'typed' };
}

/** The look as a sheet of empty cells, to be applied like any other. */
export function specOfLook(look: SheetLook, sheet: Pick<SheetSpec, 'key' | 'edition' | 'name'>): SheetSpec {
  const { columns, rows, parts } = look;
  return {
    ...sheet,
    ...parts,
    tabColor: '',
    columns,
    rows: rows.map(({ key, height, breakBefore, styles }) => ({
      key,
      height,
      pageBreakBefore: breakBefore,
      cells: columns.map((_, column) => blankCell(styles.charAt(column), look)),
    })),
  };
}
