/** The look of a generated sheet: cell styles, sizes of rows and columns, merged titles. */
import type { Block, SheetSpec } from '../domain/sheets/sheet-spec';
import type { CellStyle, StyleSheet } from '../domain/sheets/styles';
import { groupBlocks, groupRuns } from './block-groups';
import type { SheetWrite } from './sheet-write';
import { writeToBlock } from './sheet-write';

const OUTER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Inner edges only where the block has them: Excel need not take them on a single row or column. */
function edgesOf({ rows, columns }: Block) {
  const inner = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  return [...OUTER_EDGES, ...inner];
}

function drawBorders(range: Excel.Range, block: Block, style: 'Continuous' | 'None'): void {
  for (const edge of edgesOf(block)) range.format.borders.getItem(edge).style = style;
}

/** Removes what an earlier run drew, since a style without borders or fill does not set them. */
export function clearLook(block: Block): SheetWrite {
  return writeToBlock(block, 14, (range) => {
    drawBorders(range, block, 'None');
    range.format.fill.clear();
  });
}

function writeStyle(block: Block, style: CellStyle): SheetWrite {
  return writeToBlock(block, 22, (range) => {
    const { format } = range;
    format.font.name = style.fontName;
    format.font.size = style.fontSize;
    format.font.bold = style.bold;
    format.font.color = style.fontColor;
    if (style.fill !== null) format.fill.color = style.fill;
    format.horizontalAlignment = style.horizontal;
    format.verticalAlignment = style.vertical;
    format.wrapText = style.wrap;
    if (style.border === 'thin') drawBorders(range, block, 'Continuous');
  });
}

/** Styles that differ by their number format alone look the same; number formats are written with the contents. */
function lookOf(style: CellStyle): string {
  return JSON.stringify({ ...style, numberFormat: null });
}

function writeStyles(spec: SheetSpec, styles: StyleSheet): readonly SheetWrite[] {
  const byLook = new Map<string, CellStyle>();
  const blocks = groupBlocks(spec.rows.length, spec.columns.length, (row, column) => {
    const cell = spec.rows[row]?.cells[column];
    if (cell === null || cell === undefined) return null;
    const style = styles[cell.style];
    const look = lookOf(style);
    byLook.set(look, style);
    return look;
  });
  return blocks.flatMap(({ key, block }) => {
    const style = byLook.get(key);
    return style === undefined ? [] : [writeStyle(block, style)];
  });
}

function writeSizes(spec: SheetSpec): readonly SheetWrite[] {
  const columns = groupRuns(spec.columns, ({ width, hidden }) => `${width} ${hidden ?? false}`);
  const rows = groupRuns(spec.rows, ({ height }) => String(height));
  return [
    ...columns.map(({ start, count, item }) =>
      writeToBlock({ row: 0, column: start, rows: 1, columns: count }, 3, (range) => {
        range.format.columnWidth = item.width;
        range.columnHidden = item.hidden ?? false;
      }),
    ),
    ...rows.map(({ start, count, item }) =>
      writeToBlock({ row: start, column: 0, rows: count, columns: 1 }, 2, (range) => {
        range.format.rowHeight = item.height;
      }),
    ),
  ];
}

/** Styles in as few rectangles as they make, then sizes, then merged blocks. */
export function writeLook(spec: SheetSpec, styles: StyleSheet): readonly SheetWrite[] {
  const merges = spec.merges.map((block) =>
    writeToBlock(block, 1, (range) => {
      range.merge(false);
    }),
  );
  return [...writeStyles(spec, styles), ...writeSizes(spec), ...merges];
}
