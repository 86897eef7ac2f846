import { cellAddress, type CellPlace, columnName } from '../../assessment/cell-place';
import type { Measure } from '../../assessment/measure';
import type { Passage } from '../../reading/passage';
import type { ColumnField } from '../../reading/sheet-layout';
import type { DocumentContext } from '../check-context';
import { passagesBySheet } from '../sheet-passages';

/** มาตรการกับช่องของมันในตาราง: a measure beside the cells that state it, row by row. */
export type MeasureCells = { readonly measure: Measure; readonly cells: readonly Passage[] };

/** The measures of one worksheet of the users' own, from the top. */
export type SheetOfMeasures = { readonly sheet: string; readonly measures: readonly MeasureCells[] };

type Block = { readonly top: number; readonly bottom: number; readonly left: string; readonly right: string };

/** Columns compare as words once they are equally long. */
const WIDEST_COLUMN = 3;
const ADDRESS = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** Every check of measures looks at the same cells, so they are gathered once. */
const KNOWN = new WeakMap<DocumentContext, readonly SheetOfMeasures[]>();

function blockOf({ address }: CellPlace): Block {
  const [, left = '', top = '', right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  return {
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    left: left.padStart(WIDEST_COLUMN),
    right: right.padStart(WIDEST_COLUMN),
  };
}

function isWithin({ row, column }: Passage, { top, bottom, left, right }: Block): boolean {
  if (row < top || row > bottom) return false;
  const name = columnName(column).padStart(WIDEST_COLUMN);
  return name >= left && name <= right;
}

function rowsOf(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const rows = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.part.kind !== 'cell' || passage.part.table !== 'measures') continue;
    const row = rows.get(passage.row);
    if (row === undefined) rows.set(passage.row, [passage]);
    else row.push(passage);
  }
  return rows;
}

function cellsOf(measure: Measure, rows: ReadonlyMap<number, readonly Passage[]>): MeasureCells {
  const block = blockOf(measure.at);
  const cells: Passage[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    cells.push(...(rows.get(row) ?? []).filter((passage) => isWithin(passage, block)));
  }
  return { measure, cells };
}

function gather(context: DocumentContext): readonly SheetOfMeasures[] {
  return [...passagesBySheet(context)].flatMap(([sheet, passages]) => {
    const own = context.measures.filter(({ at }) => at.sheet === sheet);
    if (own.length === 0) return [];
    const rows = rowsOf(passages);
    return [{ sheet, measures: own.map((measure) => cellsOf(measure, rows)) }];
  });
}

/** The worksheets of the users' own that hold measures, in order. Lists of measures that we made are not among them. */
export function sheetsOfMeasures(context: DocumentContext): readonly SheetOfMeasures[] {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const sheets = gather(context);
  KNOWN.set(context, sheets);
  return sheets;
}

/** Each cell of a table of measures with the measure that it states. */
export function measuresByCell(context: DocumentContext): ReadonlyMap<Passage, Measure> {
  const rows = sheetsOfMeasures(context).flatMap(({ measures }) => measures);
  return new Map(rows.flatMap(({ measure, cells }) => cells.map((cell) => [cell, measure] as const)));
}

/** True for a row that proposes something; one that only analyses is no measure yet. */
export function isProposed({ measure: { measure, steps } }: MeasureCells): boolean {
  return measure !== null || steps !== null;
}

/** The cells of a measure under columns of one meaning, from the top. */
export function cellsUnder({ cells }: MeasureCells, field: ColumnField): readonly Passage[] {
  return cells.filter(({ part }) => part.kind === 'cell' && part.field === field);
}

/**
 * Where a measure states a field, or would: its first cell there, else the blank one in the column that the nearest measure above
 * has it in; the first cell of the measure where the sheet has no such column.
 */
export function placeUnder(sheet: SheetOfMeasures, measure: MeasureCells, field: ColumnField): CellPlace {
  const [own] = cellsUnder(measure, field);
  if (own !== undefined) return own.at;
  const { top } = blockOf(measure.measure.at);
  const others = sheet.measures.flatMap((one) => cellsUnder(one, field));
  const nearest = others.filter(({ row }) => row < top).at(-1) ?? others[0];
  if (nearest !== undefined) return { sheet: sheet.sheet, address: cellAddress(top, nearest.column) };
  return (
    measure.cells[0]?.at ?? { sheet: sheet.sheet, address: measure.measure.at.address.replace(/:.*$/, '') }
  );
}
