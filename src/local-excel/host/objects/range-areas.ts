/** Several ranges of one worksheet taken together. */
import { isEntireColumn, isEntireRow } from '../address';
import { addressOf, cellCount, type CellAreas } from '../cells/cell-range';
import { clearRange } from '../cells/clear-range';
import { defineObject } from '../host-object';
import { conditionalFormatCollection } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

function sheetOf(areas: CellAreas) {
  return areas[0].sheet;
}

function addressesOf(areas: CellAreas): string {
  return areas.map(addressOf).join(',');
}

const rangeCollection = defineObject<CellAreas>({
  type: 'RangeCollection',
  sheet: sheetOf,
  items: (areas, session) => areas.map((area) => rangeObject(session, area)),
});

export const rangeAreasObject = defineObject<CellAreas>({
  type: 'RangeAreas',
  sheet: sheetOf,
  cells: (areas) => areas,
  properties: {
    address: { read: addressesOf },
    addressLocal: { read: addressesOf },
    areaCount: { read: (areas) => areas.length },
    cellCount: { read: (areas) => areas.reduce((count, area) => count + cellCount(area), 0) },
    isEntireRow: { read: (areas) => areas.every(({ block }) => isEntireRow(block)) },
    isEntireColumn: { read: (areas) => areas.every(({ block }) => isEntireColumn(block)) },
  },
  children: {
    areas: (areas, session) => rangeCollection(session, areas),
    worksheet: (areas, session) => worksheetObject(session, sheetOf(areas)),
    format: (areas, session) => rangeFormatObject(session, areas),
    conditionalFormats: (areas, session) => conditionalFormatCollection(session, areas),
    dataValidation: (areas, session) => dataValidationObject(session, areas),
  },
  commands: {
    clear: {
      effect: 'sheet',
      run: (areas, [applyTo], session) => {
        for (const area of areas) clearRange(session, area, applyTo);
      },
    },
  },
});
