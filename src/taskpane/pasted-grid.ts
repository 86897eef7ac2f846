/**
 * A table on its way from the clipboard: HTML of a web page, a document or Excel, or plain text of a PDF viewer. The HTML is only
 * looked at, by a parser that runs no script and fetches nothing; no part of it ever enters the pane's own page.
 */
import type { Grid } from '../domain/index';

export type Pasted = { readonly html: string; readonly text: string };

/** The table as a grid, or why there is none. */
export type PastedGrid = { readonly grid: Grid } | { readonly problem: 'noTable' | 'tooLarge' };

type Rows = readonly (readonly string[])[];

/** As many as are read of a worksheet. */
const MOST_CELLS = 200_000;
/** What a browser allows a cell to span. */
const MOST_COLUMNS_SPANNED = 1000;
const BLOCKS =
  'P,DIV,LI,UL,OL,DL,DT,DD,TR,TABLE,SECTION,ARTICLE,HEADER,FOOTER,BLOCKQUOTE,PRE,H1,H2,H3,H4,H5,H6';
const BLOCK_NAMES: ReadonlySet<string> = new Set(BLOCKS.split(','));
const UNSEEN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (!(node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.DOCUMENT_NODE)) return '';
  if (UNSEEN.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(rawText).join('');
  return BLOCK_NAMES.has(node.nodeName) ? `\n${inside}\n` : inside;
}

/** The words of a cell as a browser shows them, one line for each of its paragraphs. */
function textOf(node: Node): string {
  const lines = rawText(node)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A cell that says 0 reaches to the end of the table. */
function heightOf(cell: HTMLTableCellElement, rowsLeft: number): number {
  return cell.rowSpan === 0 ? rowsLeft : Math.min(cell.rowSpan, rowsLeft);
}

function widthOf(cell: HTMLTableCellElement): number {
  return Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS_SPANNED);
}

/** Cells that a table covers by what it says of spans, which a page may have wrong by any measure. */
function cellsCovered(table: HTMLTableElement): number {
  const rows = [...table.rows];
  const areas = rows.flatMap((row, index) =>
    [...row.cells].map((cell) => widthOf(cell) * heightOf(cell, rows.length - index)),
  );
  return areas.reduce((sum, area) => sum + area, 0);
}

/** Where each cell of a table stands. A cell over several rows or columns has its words in the first, as a merged cell of Excel. */
function rowsOfTable(table: HTMLTableElement): Rows {
  const rows: string[][] = [...table.rows].map(() => []);
  const taken = rows.map(() => new Set<number>());
  for (const [index, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[index]?.has(column) === true) column += 1;
      const width = widthOf(cell);
      for (let down = index; down < index + heightOf(cell, rows.length - index); down += 1) {
        for (let right = column; right < column + width; right += 1) taken[down]?.add(right);
      }
      const cells = rows[index];
      if (cells !== undefined) cells[column] = textOf(cell);
      column += width;
    }
  }
  return rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

/** Tables that hold no other: those around them only arrange the page. */
function innerTables(page: Document): readonly HTMLTableElement[] {
  return [...page.querySelectorAll('table')].filter((table) => table.querySelector('table') === null);
}

/** Lines of words above, between and below the tables stay, for they name the year and the agency. */
function rowsOfPage(node: Node, tables: readonly Node[]): Rows {
  const table = tables.find((one) => one === node);
  if (table instanceof HTMLTableElement) return [...rowsOfTable(table), []];
  if (UNSEEN.has(node.nodeName)) return [];
  if (!tables.some((one) => node.contains(one))) {
    return textOf(node)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line]);
  }
  return [...node.childNodes].flatMap((child) => [...rowsOfPage(child, tables)]);
}

const STYLE_SHEETS = /<style[\s\S]*?<\/style\s*>/gi;
const TAGS = /<[a-z][^<>]*>/gi;
const STYLE_ATTRIBUTES = /\sstyle\s*=/gi;

/** Without what the pane's content policy would complain of, although a parsed page is never drawn. */
function withoutStyles(html: string): string {
  const plain = html.replace(STYLE_SHEETS, '');
  return plain.replace(TAGS, (tag) => tag.replace(STYLE_ATTRIBUTES, ' data-style='));
}

/** Paragraphs and rows of a page that holds a table; none where it holds no table, null where its tables cover more than is read. */
export function readHtmlRows(html: string): Rows | null {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const tables = innerTables(page);
  if (tables.reduce((sum, table) => sum + cellsCovered(table), 0) > MOST_CELLS) return null;
  return tables.length === 0 ? [] : rowsOfPage(page.body, tables);
}

const CODE_TEXT_SCORE =
  /^([a-z๐0]\s?[0-9๐-๙]{1,2}|[0-9๐-๙]{1,2})[.)]?\s+(\S.*?)\s+([0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]{1,2})?)$/i;
const GAP = / {2,}/;

/** A line of a PDF has no tabs: wide gaps part its columns, or it is a code, words and a score. */
function cellsOfLine(line: string): readonly string[] {
  const trimmed = line.trim();
  if (GAP.test(trimmed)) return trimmed.split(GAP);
  const [, code, words, score] = CODE_TEXT_SCORE.exec(trimmed) ?? [];
  return code === undefined || words === undefined || score === undefined ? [trimmed] : [code, words, score];
}

/** A cell, quoted where it holds line breaks, and what ends it. */
const CELL = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/g;

function unquote(cell: string): string {
  const isQuoted =
    cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') && /[\t\n"]/.test(cell.slice(1, -1));
  return (isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();
}

function rowsOfTabs(text: string): Rows {
  const rows: string[][] = [[]];
  for (const [, cell = '', end = ''] of text.matchAll(CELL)) {
    rows.at(-1)?.push(unquote(cell));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

function rowsOfText(text: string): Rows {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return plain.includes('\t') ? rowsOfTabs(plain) : plain.split('\n').map(cellsOfLine);
}

/** The pasted table as the sheet it would make. HTML goes before plain text where it holds a table. */
export function readPaste({ html, text }: Pasted, sheet: string): PastedGrid {
  const fromHtml = readHtmlRows(html);
  if (fromHtml === null) return { problem: 'tooLarge' };
  const rows = fromHtml.length > 0 ? fromHtml : rowsOfText(text);
  if (rows.every((row) => row.every((cell) => cell === ''))) return { problem: 'noTable' };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > MOST_CELLS) return { problem: 'tooLarge' };
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { grid: { sheet, visible: true, top: 0, left: 0, values, numberFormats } };
}
