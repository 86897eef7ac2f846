import { parseBlock, parseBlocks } from '../cell-address';
import { childOf, childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from '../package/xml-element';
import { pointsOfBaseWidth, pointsOfWidth, STANDARD_HEIGHT } from '../sheet-size';
import type { WorksheetModel } from '../workbook-model';
import { readPageLayout } from './page-layout-reading';
import type { ColorResolver } from './theme-colors';
import { readValidation } from './validation-reading';

/** Everything a sheet's own part says beside its cells, conditional rules and links to other parts. */
export function readSheetFeatures(worksheet: WorksheetModel, sheet: XmlElement, color: ColorResolver): void {
  const tab = descendantOf(sheet, 'sheetPr', 'tabColor');
  const filter = parseBlock(childOf(sheet, 'autoFilter')?.attributes.get('ref') ?? '');
  const view = descendantOf(sheet, 'sheetViews', 'sheetView');
  worksheet.tabColor = tab ? color(tab, '') : '';
  worksheet.autoFilter = filter;
  worksheet.showGridlines = flagOf(view, 'showGridLines', true);
  worksheet.freeze = readFreeze(childOf(view, 'pane'));
  worksheet.protected = flagOf(childOf(sheet, 'sheetProtection'), 'sheet');
  worksheet.merges = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap((merge) =>
    parseBlocks(merge.attributes.get('ref') ?? ''),
  );
  worksheet.pageLayout = readPageLayout(sheet);
  worksheet.validations = childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation').map(readValidation);
  readSizes(worksheet, sheet);
}

function readFreeze(pane: XmlElement | null): WorksheetModel['freeze'] {
  const state = pane?.attributes.get('state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  return { rows: numberOf(pane, 'ySplit', 0), columns: numberOf(pane, 'xSplit', 0) };
}

function readSizes(worksheet: WorksheetModel, sheet: XmlElement): void {
  const format = childOf(sheet, 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth', 0);
  worksheet.standardHeight = numberOf(format, 'defaultRowHeight', STANDARD_HEIGHT);
  worksheet.standardWidth =
    width > 0 ? pointsOfWidth(width) : pointsOfBaseWidth(numberOf(format, 'baseColWidth', 8));
  for (const columns of childrenOf(childOf(sheet, 'cols'), 'col')) readColumns(worksheet, columns);
}

/** Formats of the whole rest of a sheet are one entry up to the last column; what lies beyond is kept in the file. */
const COLUMNS_READ = 256;

function readColumns(worksheet: WorksheetModel, columns: XmlElement): void {
  const first = numberOf(columns, 'min', 1) - 1;
  const last = Math.min(numberOf(columns, 'max', first + 1) - 1, first + COLUMNS_READ);
  const width = numberOf(columns, 'width', 0);
  const style = numberOf(columns, 'style', 0);
  const hidden = flagOf(columns, 'hidden');
  for (let column = first; column <= last; column += 1) {
    if (width > 0) worksheet.columnWidths.set(column, pointsOfWidth(width));
    if (style > 0) worksheet.columnStyles.set(column, style);
    if (hidden) worksheet.hiddenColumns.add(column);
  }
}
