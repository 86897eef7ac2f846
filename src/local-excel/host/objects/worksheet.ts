/** One worksheet. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { rangeAt, wholeSheet } from '../cells/cell-range';
import { usedBlock } from '../cells/used-block';
import { SHEET_EVENTS } from '../events';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject, ObjectConstructor } from '../object-definition';
import type { HostSession } from '../host-session';
import { renameReferences } from '../sheet-references';
import {
  isAbsent,
  readFlag,
  requireBoolean,
  requireColor,
  requireInteger,
  requireOneOf,
} from '../wire-value';
import { eventRegistration } from './event-registration';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import { cellsOrWholeSheet, requireAreas } from './range-argument';
import { activateSheet } from './sheet-activation';
import { deleteSheet, requireAnotherVisible } from './sheet-deletion';
import { requireSheetName } from './sheet-name';
import { worksheetChildren } from './worksheet-children';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function renameSheet(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const name = requireSheetName(session, value, sheet);
  renameReferences(session, sheet.name, name);
  sheet.name = name;
}

function moveSheet(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const { worksheets } = session.model;
  const position = requireInteger(value);
  if (position < 0 || position >= worksheets.length) throw refusal('InvalidArgument');
  worksheets.splice(worksheets.indexOf(sheet), 1);
  worksheets.splice(position, 0, sheet);
}

function setVisibility(session: HostSession, sheet: WorksheetModel, value: unknown): void {
  const visibility = requireOneOf(value, VISIBILITIES);
  if (visibility !== 'Visible') requireAnotherVisible(session, sheet);
  sheet.visibility = visibility;
  const { model } = session;
  if (visibility === 'Visible' || model.activeWorksheetId !== sheet.id) return;
  const front = model.worksheets.find((other) => other.visibility === 'Visible');
  if (front) activateSheet(session, front);
}

function setTabColor(sheet: WorksheetModel, value: unknown): void {
  sheet.tabColor = value === '' ? '' : requireColor(value);
  sheet.changes.tabColor = true;
}

function setGridlines(sheet: WorksheetModel, value: unknown): void {
  sheet.showGridlines = requireBoolean(value);
  sheet.changes.view = true;
}

function usedRange(session: HostSession, sheet: WorksheetModel, valuesOnly: unknown): HostObject | null {
  const block = usedBlock(wholeSheet(sheet), readFlag(valuesOnly));
  return block && rangeObject(session, { sheet, block });
}

function topLeft(session: HostSession, sheet: WorksheetModel): HostObject {
  return rangeObject(session, { sheet, block: { row: 0, column: 0, rows: 1, columns: 1 } });
}

function neighbour(session: HostSession, sheet: WorksheetModel, step: 1 | -1, visibleOnly: unknown) {
  const { worksheets } = session.model;
  const position = worksheets.indexOf(sheet);
  const candidates = step > 0 ? worksheets.slice(position + 1) : worksheets.slice(0, position).reverse();
  const wanted = readFlag(visibleOnly)
    ? candidates.filter((other) => other.visibility === 'Visible')
    : candidates;
  return wanted[0] ? worksheetObject(session, wanted[0]) : null;
}

function requireFound(object: HostObject | null): HostObject {
  if (!object) throw refusal('ItemNotFound');
  return object;
}

export const worksheetObject: ObjectConstructor<WorksheetModel> = defineObject({
  type: 'Worksheet',
  sheet: (sheet) => sheet,
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { read: (sheet) => sheet.id },
    name: {
      read: (sheet) => sheet.name,
      write: (sheet, value, session) => {
        renameSheet(session, sheet, value);
      },
      effect: 'structure',
    },
    position: {
      read: (sheet, session) => session.model.worksheets.indexOf(sheet),
      write: (sheet, value, session) => {
        moveSheet(session, sheet, value);
      },
      effect: 'structure',
    },
    visibility: {
      read: (sheet) => sheet.visibility,
      write: (sheet, value, session) => {
        setVisibility(session, sheet, value);
      },
      effect: 'structure',
    },
    tabColor: { read: (sheet) => sheet.tabColor, write: setTabColor, effect: 'structure' },
    showGridlines: { read: (sheet) => sheet.showGridlines },
    // The setter of `showGridlines` travels under this name.
    gridlines: { write: setGridlines, effect: 'view' },
    standardHeight: { read: (sheet) => sheet.standardHeight },
  },
  children: worksheetChildren,
  finders: {
    getRange: (sheet, [address], session) => rangeObject(session, cellsOrWholeSheet(session, sheet, address)),
    getRanges: (sheet, [addresses], session) =>
      rangeAreasObject(
        session,
        isAbsent(addresses) ? [wholeSheet(sheet)] : requireAreas(session, sheet, addresses),
      ),
    getCell: (sheet, [row, column], session) => {
      const block = { row: requireInteger(row), column: requireInteger(column), rows: 1, columns: 1 };
      return rangeObject(session, rangeAt(sheet, block));
    },
    getRangeByIndexes: (sheet, args, session) => {
      const [row = 0, column = 0, rows = 0, columns = 0] = args.map(requireInteger);
      return rangeObject(session, rangeAt(sheet, { row, column, rows, columns }));
    },
    getUsedRange: (sheet, [valuesOnly], session) =>
      usedRange(session, sheet, valuesOnly) ?? topLeft(session, sheet),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], session) => usedRange(session, sheet, valuesOnly),
    getNext: (sheet, [visible], session) => requireFound(neighbour(session, sheet, 1, visible)),
    getNextOrNullObject: (sheet, [visible], session) => neighbour(session, sheet, 1, visible),
    getPrevious: (sheet, [visible], session) => requireFound(neighbour(session, sheet, -1, visible)),
    getPreviousOrNullObject: (sheet, [visible], session) => neighbour(session, sheet, -1, visible),
  },
  answers: eventRegistration<WorksheetModel>(SHEET_EVENTS, (sheet) => sheet.id),
  commands: {
    activate: {
      effect: 'none',
      run: (sheet, _, session) => {
        activateSheet(session, sheet);
      },
    },
    delete: {
      effect: 'structure',
      run: (sheet, _, session) => {
        deleteSheet(session, sheet);
      },
    },
    calculate: {
      effect: 'none',
      run: (_, __, session) => {
        session.calculationNeeded = true;
        session.calculationRequested = true;
      },
    },
  },
});
