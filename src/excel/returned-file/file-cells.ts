/** The cells of a worksheet in a file: what they hold, and what they show. */
import { parseBlockAddress } from '../../domain/assessment/cell-place';
import type { CellValue } from '../../domain/reading/grid';
import { attributeOf, elementsIn, type WorkbookParts } from './workbook-parts';
import { builtInFormat, shownDay } from './shown-day';

/** What all worksheets of a file share. */
export type SharedParts = {
  readonly strings: readonly string[];
  /** Number format code by the number of a cell's style; null for a plain one. */
  readonly formats: readonly (string | null)[];
};

export type FileCells = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
};

const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** The text of a string, of all its runs, without phonetic readings. */
function textOf(element: Element): string {
  return elementsIn(element, 't')
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent)
    .join('')
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function formatsIn(styles: Element | null): SharedParts['formats'] {
  const codes = new Map(
    elementsIn(styles, 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode'),
    ]),
  );
  const [cellStyles] = elementsIn(styles, 'cellXfs');
  return elementsIn(cellStyles ?? null, 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId'));
    return codes.get(id) ?? builtInFormat(id);
  });
}

/** The strings and formats that the main part links to. */
export async function readSharedParts(parts: WorkbookParts, main: string): Promise<SharedParts> {
  const links = await parts.links(main);
  const targetOf = (kind: string) => links.find((link) => link.kind === kind)?.target ?? '';
  const [strings, styles] = await Promise.all([
    parts.xml(targetOf('sharedStrings')),
    parts.xml(targetOf('styles')),
  ]);
  return { strings: elementsIn(strings, 'si').map(textOf), formats: formatsIn(styles) };
}

function valueOf(cell: Element, { strings }: SharedParts): CellValue {
  const raw = elementsIn(cell, 'v')[0]?.textContent ?? '';
  switch (attributeOf(cell, 't')) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return elementsIn(cell, 'is').map(textOf).join('');
    case 'str':
    case 'e':
      return raw;
    case 'b':
      return raw === '1';
    default:
      return raw === '' ? '' : Number(raw);
  }
}

function shownOf(cell: Element, value: CellValue, { formats }: SharedParts): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = formats[Number(attributeOf(cell, 's'))] ?? null;
  return (format === null ? null : shownDay(value, format)) ?? String(value);
}

type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
};

function placedCells(sheet: Element, shared: SharedParts): readonly PlacedCell[] {
  return elementsIn(sheet, 'c').flatMap((cell) => {
    const place = parseBlockAddress(attributeOf(cell, 'r'));
    const value = valueOf(cell, shared);
    if (place === null || value === '') return [];
    return [{ row: place.top, column: place.left, value, text: shownOf(cell, value, shared) }];
  });
}

/** Rows are filled up to the width of the sheet, so that an emptied cell is seen; no sheet of ours is wider than this. */
const FILLED_COLUMNS = 256;

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}

/** Rows of a block; one without a cell is empty, or a single word typed far away would make the block too large to hold. */
function rowsOf<Content>(
  placed: readonly PlacedCell[],
  { top, left, height, width }: Readonly<Record<'top' | 'left' | 'height' | 'width', number>>,
  contentOf: (cell: PlacedCell) => Content,
  empty: Content,
): readonly (readonly Content[])[] {
  const rows = Array.from({ length: height }, (): Content[] => []);
  for (const cell of placed) {
    const row = rows[cell.row - top] ?? [];
    const column = cell.column - left;
    const end = Math.max(column + 1, Math.min(width, FILLED_COLUMNS));
    while (row.length < end) row.push(empty);
    row.splice(column, 1, contentOf(cell));
  }
  return rows;
}

/** The block of cells that hold anything, from its first row and column on; rows far out may be longer than others. */
export function readFileCells(sheet: Element, shared: SharedParts): FileCells {
  const cells = placedCells(sheet, shared);
  if (cells.length === 0) return { top: 0, left: 0, values: [], texts: [] };
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [smallest(rows), smallest(columns)];
  const block = { top, left, height: largest(rows) - top + 1, width: largest(columns) - left + 1 };
  return {
    top,
    left,
    values: rowsOf<CellValue>(cells, block, ({ value }) => value, ''),
    texts: rowsOf(cells, block, ({ text }) => text, ''),
  };
}
