import { columnOfLetters } from '../cell-address';
import { attributeReader, readAttributes, type XmlToken } from '../package/xml-scanner';

/** Where the rows and cells of a sheet stand in its part, so that single ones can be replaced. */
export type RowPlace = {
  readonly row: number;
  readonly start: number;
  /** End of the opening tag. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
  readonly cells: CellPlace[];
};

export type CellPlace = {
  readonly column: number;
  readonly start: number;
  readonly contentStart: number;
  end: number;
  /** The `f` element, when the cell has one. */
  formula: { readonly start: number; end: number } | null;
  /** The group of shared formulas it belongs to. */
  sharedGroup: string | null;
  /** Whether the group's formula stands in this very cell. */
  isMaster: boolean;
};

const addressOf = attributeReader('r');

/** Collects the places from the tokens inside `sheetData`. */
export class SheetDataIndex {
  readonly rows: RowPlace[] = [];
  /** Whether each row and cell says its own address; without, none may be put in or taken out. */
  complete = true;
  private row: RowPlace | null = null;
  private cell: CellPlace | null = null;

  /** Takes the next token inside `sheetData`. */
  visit(token: XmlToken): void {
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token);
  }

  private open(token: XmlToken): void {
    if (token.name === 'row') this.openRow(token);
    else if (token.name === 'c' && this.row) this.openCell(token, this.row);
    else if (token.name === 'f' && this.cell) this.openFormula(token, this.cell);
  }

  private openRow(token: XmlToken): void {
    const address = addressOf(token.attributes);
    if (address === undefined) this.complete = false;
    const { start, end, selfClosing } = token;
    const row = address === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(address) - 1;
    this.row = { row, start, contentStart: end, contentEnd: end, end, selfClosing, cells: [] };
    this.rows.push(this.row);
  }

  private openCell(token: XmlToken, row: RowPlace): void {
    const letters = /^[A-Za-z]+/.exec(addressOf(token.attributes) ?? '')?.[0];
    if (letters === undefined) this.complete = false;
    const column = letters === undefined ? (row.cells.at(-1)?.column ?? -1) + 1 : columnOfLetters(letters);
    const { start, end } = token;
    const place: CellPlace = {
      column,
      start,
      contentStart: end,
      end,
      formula: null,
      sharedGroup: null,
      isMaster: false,
    };
    row.cells.push(place);
    this.cell = token.selfClosing ? null : place;
  }

  private openFormula(token: XmlToken, cell: CellPlace): void {
    const attributes = readAttributes(token.attributes);
    cell.formula = { start: token.start, end: token.end };
    if (attributes.get('t') !== 'shared') return;
    cell.sharedGroup = attributes.get('si') ?? '';
    cell.isMaster = !token.selfClosing;
  }

  private close(token: XmlToken): void {
    if (token.name === 'row' && this.row) {
      this.row.contentEnd = token.start;
      this.row.end = token.end;
    }
    if (token.name === 'f' && this.cell?.formula) this.cell.formula.end = token.end;
    if (token.name !== 'c' || !this.cell) return;
    this.cell.end = token.end;
    this.cell = null;
  }
}
