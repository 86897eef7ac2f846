/** The cells that are printed, and the rows and columns that are repeated on every page. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { formatBlock, isEntireColumn, isEntireRow, parseAddress } from '../address';
import { refusal } from '../host-error';
import type { HostSession } from '../host-session';
import type { HostObject } from '../object-definition';
import { changePageLayout } from './page-layout-change';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { requireAreas, requireCells } from './range-argument';

/** Whole rows, or `InvalidArgument`. */
export function setTitleRows(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const { block } = requireCells(session, sheet, value);
  if (!isEntireRow(block)) throw refusal('InvalidArgument');
  changePageLayout(sheet, { titleRows: formatBlock(block, true) });
}

/** Whole columns, or `InvalidArgument`. */
export function setTitleColumns(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const { block } = requireCells(session, sheet, value);
  if (!isEntireColumn(block)) throw refusal('InvalidArgument');
  changePageLayout(sheet, { titleColumns: formatBlock(block, true) });
}

export function setPrintArea(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const areas = requireAreas(session, sheet, value);
  changePageLayout(sheet, { printArea: areas.map(({ block }) => formatBlock(block, true)).join(',') });
}

/** The rows or columns of an address such as `$5:$6`. */
export function titleRange(
  session: HostSession,
  sheet: WorksheetModel,
  address: string | null,
): HostObject | null {
  const found = address === null ? null : parseAddress(address);
  return found && rangeObject(session, { sheet, block: found.block });
}

/** The printed cells, or null when all of the sheet is printed. */
export function printArea(session: HostSession, sheet: WorksheetModel): HostObject | null {
  const { printArea: area } = sheet.pageLayout;
  return area === null ? null : rangeAreasObject(session, requireAreas(session, sheet, area));
}
