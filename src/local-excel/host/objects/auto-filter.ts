/** `worksheet.autoFilter`: the filter buttons over a block of cells. Hiding rows by criteria is not simulated. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { notImplemented, refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent } from '../wire-value';
import { rangeObject } from './range';
import { requireCells } from './range-argument';

function applyFilter(
  session: HostSession,
  sheet: WorksheetModel,
  [cells, column, criteria]: readonly unknown[],
) {
  if (!isAbsent(column) || !isAbsent(criteria)) throw notImplemented('AutoFilter.apply with criteria');
  sheet.autoFilter = { ...requireCells(session, sheet, cells).block };
  sheet.changes.autoFilter = true;
}

function removeFilter(sheet: WorksheetModel): void {
  sheet.autoFilter = null;
  sheet.changes.autoFilter = true;
}

function filteredRange(session: HostSession, sheet: WorksheetModel): HostObject | null {
  return sheet.autoFilter && rangeObject(session, { sheet, block: sheet.autoFilter });
}

function requireFiltered(session: HostSession, sheet: WorksheetModel): HostObject {
  const range = filteredRange(session, sheet);
  if (!range) throw refusal('ItemNotFound');
  return range;
}

export const autoFilterObject = defineObject<WorksheetModel>({
  type: 'AutoFilter',
  sheet: (sheet) => sheet,
  properties: { enabled: { read: (sheet) => sheet.autoFilter !== null } },
  finders: {
    getRange: (sheet, _, session) => requireFiltered(session, sheet),
    getRangeOrNullObject: (sheet, _, session) => filteredRange(session, sheet),
  },
  commands: {
    apply: {
      effect: 'sheet',
      run: (sheet, args, session) => {
        applyFilter(session, sheet, args);
      },
    },
    remove: { effect: 'sheet', run: removeFilter },
  },
});
