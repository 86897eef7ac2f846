/**
 * Borders of ranges. A line between two cells belongs to either of them: where both hold it, writing one side writes the other, and
 * reading looks at both.
 */
import { cellKey, cellOfKey } from '../../workbook/workbook-model';
import type {
  BlockModel,
  BorderModel,
  BorderSide,
  StyleModel,
  WorksheetModel,
} from '../../workbook/workbook-model';
import type { HostSession } from '../host-session';
import { existingCells, keysOf, type CellRange } from './cell-range';
import { changeStyle, setCellStyle, styleAt, styleIndex } from './cell-style';

export const RANGE_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type RangeSide = (typeof RANGE_SIDES)[number];

export const NO_BORDER: BorderModel = { style: 'None', color: '#000000', weight: 'Thin' };

/** The cells of a range whose own side makes up the side of the range. */
type SidePart = { readonly block: BlockModel; readonly side: BorderSide };

function sidePart(block: BlockModel, side: RangeSide): SidePart | null {
  const { row, column, rows, columns } = block;
  switch (side) {
    case 'EdgeTop':
      return { block: { ...block, rows: 1 }, side };
    case 'EdgeBottom':
      return { block: { ...block, row: row + rows - 1, rows: 1 }, side };
    case 'EdgeLeft':
      return { block: { ...block, columns: 1 }, side };
    case 'EdgeRight':
      return { block: { ...block, column: column + columns - 1, columns: 1 }, side };
    case 'InsideHorizontal':
      return rows > 1 ? { block: { ...block, rows: rows - 1 }, side: 'EdgeBottom' } : null;
    case 'InsideVertical':
      return columns > 1 ? { block: { ...block, columns: columns - 1 }, side: 'EdgeRight' } : null;
    case 'DiagonalDown':
    case 'DiagonalUp':
      return { block, side };
  }
}

type Neighbour = { readonly rows: number; readonly columns: number; readonly side: BorderSide };

const NEIGHBOURS: Readonly<Partial<Record<BorderSide, Neighbour>>> = {
  EdgeTop: { rows: -1, columns: 0, side: 'EdgeBottom' },
  EdgeBottom: { rows: 1, columns: 0, side: 'EdgeTop' },
  EdgeLeft: { rows: 0, columns: -1, side: 'EdgeRight' },
  EdgeRight: { rows: 0, columns: 1, side: 'EdgeLeft' },
};

/** The style with one side set; a border of style `None` is taken away. */
export function withBorder(style: StyleModel, side: BorderSide, border: BorderModel): StyleModel {
  const borders: StyleModel['borders'] = { ...style.borders, [side]: border };
  if (border.style === 'None') Reflect.deleteProperty(borders, side);
  return { ...style, borders };
}

/** Both cells keep the line, so that it is printed above and below a page break between them. */
function changeNeighbours(
  session: HostSession,
  sheet: WorksheetModel,
  { block, side }: SidePart,
  change: (border: BorderModel) => BorderModel,
): void {
  const neighbour = NEIGHBOURS[side];
  if (!neighbour) return;
  const { row, column } = block;
  const beside = { ...block, row: row + neighbour.rows, column: column + neighbour.columns };
  for (const [key, cell] of [...existingCells({ sheet, block: beside })]) {
    const style = styleAt(session, cell.style);
    const line = style.borders[neighbour.side];
    if (!line) continue;
    const changed = withBorder(style, neighbour.side, change(line));
    setCellStyle(sheet, key, session.services.internStyle(session.model, changed));
  }
}

/** Changes one side of the range. `change` gets the border as it is, `None` where there is none. */
export function changeBorder(
  session: HostSession,
  ranges: readonly CellRange[],
  side: RangeSide,
  change: (border: BorderModel) => BorderModel,
): void {
  for (const { sheet, block } of ranges) {
    const part = sidePart(block, side);
    if (!part) continue;
    changeStyle(session, [{ sheet, block: part.block }], (style) =>
      withBorder(style, part.side, change(style.borders[part.side] ?? NO_BORDER)),
    );
    changeNeighbours(session, sheet, part, change);
  }
}

function borderOf(session: HostSession, sheet: WorksheetModel, key: number, side: BorderSide): BorderModel {
  const own = styleAt(session, styleIndex(sheet, key)).borders[side];
  const neighbour = NEIGHBOURS[side];
  if (own || !neighbour) return own ?? NO_BORDER;
  const { row, column } = cellOfKey(key);
  const beside = sheet.cells.get(cellKey(row + neighbour.rows, column + neighbour.columns));
  return (beside && styleAt(session, beside.style).borders[neighbour.side]) ?? NO_BORDER;
}

/** What all cells along the side have in common, or null when they differ. */
export function readBorder(
  session: HostSession,
  ranges: readonly CellRange[],
  side: RangeSide,
  pick: (border: BorderModel) => string,
): string | null {
  const values = new Set<string>();
  for (const { sheet, block } of ranges) {
    const part = sidePart(block, side);
    if (!part) continue;
    for (const key of keysOf(part.block)) values.add(pick(borderOf(session, sheet, key, part.side)));
  }
  if (values.size === 0) return pick(NO_BORDER);
  const [value = null] = values;
  return values.size === 1 ? value : null;
}
