/** Where something stands in the workbook: a sheet and an A1 address in it (`C5` or `A5:H7`), without the sheet's name. */
export type CellPlace = { readonly sheet: string; readonly address: string };

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 address of a cell from its zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 address of a block from its zero-based corners; one cell gives `C5`, not `C5:C5`. */
export function blockAddress(top: number, left: number, bottom: number, right: number): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** The sheet's name as formulas want it: always quoted, inner quotes doubled. Excel takes the quotes for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'คะแนน'!C5`, as reports and messages show a place. */
export function formatPlace(place: CellPlace): string {
  return `${quoteSheetName(place.sheet)}!${place.address}`;
}

/** A block by its zero-based corners, each included. */
export type BlockCorners = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

const BLOCK = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/;

function columnIndex(name: string): number {
  let index = 0;
  for (let place = 0; place < name.length; place += 1) index = index * 26 + name.charCodeAt(place) - 64;
  return index - 1;
}

/** The corners of an A1 address such as `C5` or `A5:H7`; null for any other text. */
export function parseBlockAddress(address: string): BlockCorners | null {
  const found = BLOCK.exec(address);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}
