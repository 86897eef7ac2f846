import { formatCell } from '../cell-address';
import { buildElement } from '../package/xml-build';
import { encodeCellText, encodeXmlText } from '../package/xml-text';
import { withFuturePrefixes } from '../reading/future-functions';
import type { CellModel } from '../workbook-model';
import type { SharedStringWriter } from './shared-string-writer';

/** What writing a cell needs to know about the file. */
export type CellContext = {
  readonly strings: SharedStringWriter;
  readonly styleNumber: (style: number) => number;
  /** The prefix of the sheet's elements, with its colon, or empty. */
  readonly prefix: string;
};

/**
 * A cell as its sheet's part keeps it. Text is stored as text whatever it looks like; a formula carries its last result.
 * `formulaXml` is the file's own formula element, to be kept when the formula has not changed.
 */
export function cellXml(
  row: number,
  column: number,
  cell: CellModel,
  formulaXml: string | null,
  context: CellContext,
): string {
  const { prefix } = context;
  const { type, text } = storedValue(cell, context.strings);
  const style = context.styleNumber(cell.style);
  const formula = cell.formula === null ? '' : (formulaXml ?? formulaElement(prefix, cell.formula));
  const value = text === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
  const attributes = { r: formatCell(row, column), s: style === 0 ? null : style, t: type };
  return buildElement(`${prefix}c`, attributes, formula + value);
}

function formulaElement(prefix: string, formula: string): string {
  const text = encodeXmlText(withFuturePrefixes(formula.replace(/^=/, '')));
  return `<${prefix}f>${text}</${prefix}f>`;
}

type StoredValue = { readonly type: string | null; readonly text: string | null };

function storedValue({ value, formula, error }: CellModel, strings: SharedStringWriter): StoredValue {
  if (value === null || (value === '' && formula === null)) return { type: null, text: null };
  if (typeof value === 'number') return { type: null, text: String(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (error) return { type: 'e', text: encodeXmlText(value) };
  if (formula !== null) return { type: 'str', text: encodeCellText(value) };
  return { type: 's', text: String(strings.numberOf(value)) };
}
