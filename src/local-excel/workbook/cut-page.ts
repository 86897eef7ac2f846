import { formatBlock, parseBlock } from './cell-address';
import { cutBlock, cutStretch, type CutAxis } from './cut-axis';
import type { PageLayoutModel } from './workbook-model';

/** `A1:L30` as far as it goes there; several areas are parted by commas. */
function cutAreas(areas: string, rows: CutAxis, columns: CutAxis): string | null {
  const cut = areas.split(',').flatMap((address) => {
    const block = parseBlock(address);
    const part = block === null ? null : cutBlock(rows, columns, block);
    return part === null ? [] : [formatBlock(part)];
  });
  return cut.length === 0 ? null : cut.join(',');
}

/** `$5:$6` where the first of those rows stands there. */
function cutTitleRows(titleRows: string, rows: CutAxis): string | null {
  const block = parseBlock(titleRows);
  const part = block === null ? null : cutStretch(rows, block.row, block.rows);
  if (part === null) return null;
  return `$${part.first + 1}:$${part.first + part.count}`;
}

/** Breaks come before the first row that goes there of those that follow; none comes before the first of all. */
function cutBreaks(axis: CutAxis, breaks: readonly number[]): number[] {
  const places = breaks.map((before) => axis.kept.findIndex((index) => index >= before));
  return [...new Set(places)].filter((place) => place > 0);
}

/** How the part of a worksheet prints. */
export function cutPage(layout: PageLayoutModel, rows: CutAxis, columns: CutAxis): PageLayoutModel {
  const { printArea, titleRows } = layout;
  return {
    ...layout,
    printArea: printArea === null ? null : cutAreas(printArea, rows, columns),
    titleRows: titleRows === null ? null : cutTitleRows(titleRows, rows),
    titleColumns: null,
    rowBreaks: cutBreaks(rows, layout.rowBreaks),
    columnBreaks: cutBreaks(columns, layout.columnBreaks),
  };
}
