/**
 * A memo on its way from the clipboard: plain text as it comes, but for tables, whose cells a plain text tears into lines. The HTML is
 * only looked at; no part of it ever enters the pane's own page.
 */
import { readHtmlRows, type Pasted } from './pasted-grid';

const INNER_SPACE = /\s*\n\s*|\t/g;

/** The pasted text with a line for each paragraph and each row of a table, cells apart by tabs. */
export function textOfPaste({ html, text }: Pasted): string {
  const rows = readHtmlRows(html) ?? [];
  if (rows.length === 0) return text.replace(/\r\n?|\v/g, '\n');
  return rows.map((cells) => cells.map((cell) => cell.replace(INNER_SPACE, ' ')).join('\t')).join('\n');
}
