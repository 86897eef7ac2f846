import { columnOfLetters } from '../cell-address';
import { isTrue } from '../package/xml-element';
import { attributeReader, readAttributes, type XmlToken } from '../package/xml-scanner';
import { decodeCellText } from '../package/xml-text';
import { cellKey, type CellModel, type WorksheetModel } from '../workbook-model';
import { withoutFuturePrefixes } from './future-functions';
import { shiftFormula } from './shared-formula';

const addressOf = attributeReader('r');
const styleOf = attributeReader('s');
const typeOf = attributeReader('t');
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

type SharedFormula = { readonly formula: string; readonly row: number; readonly column: number };

type OpenCell = {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  value: string | null;
  text: string;
  formula: string | null;
  formulaAttributes: ReadonlyMap<string, string>;
};

/** The cells of one sheet, read token by token; a row or cell without an address follows the one before it. */
export class SheetCellsReader {
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private leaf = '';
  private inPhonetic = false;

  constructor(
    private readonly worksheet: WorksheetModel,
    private readonly strings: readonly string[],
  ) {}

  /** Takes the next token inside `sheetData`. */
  visit(token: XmlToken): void {
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token);
    else this.text(token.text);
  }

  private open(token: XmlToken): void {
    if (token.name === 'row') this.openRow(readAttributes(token.attributes));
    if (token.name === 'c') this.openCell(token.attributes);
    if (token.name === 'f' && this.cell) {
      this.cell.formula = '';
      this.cell.formulaAttributes = readAttributes(token.attributes);
    }
    if (token.name === 'rPh') this.inPhonetic = !token.selfClosing;
    this.leaf = token.selfClosing ? '' : token.name;
    if (token.name === 'c' && token.selfClosing) this.keepCell();
  }

  private openRow(attributes: ReadonlyMap<string, string>): void {
    this.row = Number(attributes.get('r') ?? this.row + 2) - 1;
    this.column = -1;
    readRow(this.worksheet, this.row, attributes);
  }

  private openCell(attributes: string): void {
    this.cell = openCell(this.row, this.column, attributes);
    this.column = this.cell.column;
  }

  private close(token: XmlToken): void {
    if (token.name === 'c') this.keepCell();
    if (token.name === 'rPh') this.inPhonetic = false;
    this.leaf = '';
  }

  private text(text: string): void {
    if (!this.cell) return;
    if (this.leaf === 'v') this.cell.value = (this.cell.value ?? '') + text;
    if (this.leaf === 'f') this.cell.formula = (this.cell.formula ?? '') + text;
    if (this.leaf === 't' && !this.inPhonetic) this.cell.text += text;
  }

  private keepCell(): void {
    if (!this.cell) return;
    const model = cellModel(this.cell, this.strings, formulaOf(this.cell, this.shared));
    const blank = model.value === null && model.formula === null && model.style === 0;
    if (!blank) this.worksheet.cells.set(cellKey(this.cell.row, this.cell.column), model);
    this.cell = null;
  }
}

function readRow(worksheet: WorksheetModel, row: number, attributes: ReadonlyMap<string, string>): void {
  const height = Number(attributes.get('ht'));
  if (attributes.has('ht') && Number.isFinite(height)) worksheet.rowHeights.set(row, height);
  if (isTrue(attributes.get('hidden') ?? '')) worksheet.hiddenRows.add(row);
  const style = Number(attributes.get('s') ?? 0);
  if (style > 0 && isTrue(attributes.get('customFormat') ?? '')) worksheet.rowStyles.set(row, style);
}

function openCell(row: number, previous: number, attributes: string): OpenCell {
  const letters = /^[A-Za-z]+/.exec(addressOf(attributes) ?? '')?.[0];
  return {
    row,
    column: letters === undefined ? previous + 1 : columnOfLetters(letters),
    style: Number(styleOf(attributes) ?? 0),
    type: typeOf(attributes) ?? 'n',
    value: null,
    text: '',
    formula: null,
    formulaAttributes: NO_ATTRIBUTES,
  };
}

function formulaOf(cell: OpenCell, shared: Map<string, SharedFormula>): string | null {
  if (cell.formula === null) return null;
  const group = cell.formulaAttributes.get('si') ?? '';
  const isShared = cell.formulaAttributes.get('t') === 'shared';
  if (cell.formula !== '') {
    const formula = withoutFuturePrefixes(cell.formula);
    if (isShared) shared.set(group, { formula, row: cell.row, column: cell.column });
    return `=${formula}`;
  }
  const master = isShared ? shared.get(group) : undefined;
  if (!master) return null;
  return `=${shiftFormula(master.formula, cell.row - master.row, cell.column - master.column)}`;
}

function cellModel(cell: OpenCell, strings: readonly string[], formula: string | null): CellModel {
  const { style, type, value } = cell;
  if (type === 'inlineStr') return { value: decodeCellText(cell.text), formula, error: false, style };
  if (value === null) return { value: null, formula, error: false, style };
  if (type === 's') return { value: strings[Number(value)] ?? '', formula, error: false, style };
  if (type === 'str') return { value: decodeCellText(value), formula, error: false, style };
  if (type === 'b') return { value: isTrue(value), formula, error: false, style };
  if (type === 'e') return { value, formula, error: true, style };
  const number = type === 'd' ? serialOfDate(value) : Number(value);
  return { value: Number.isFinite(number) ? number : value, formula, error: false, style };
}

/** Days since the end of 1899, of a date in ISO form. */
function serialOfDate(date: string): number {
  const dated = date.includes('T') && !/Z|[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date;
  return Date.parse(dated) / 86_400_000 + 25_569;
}
