/** The worksheets as they are when a run is to be taken back: whose they are, what they hold, and whether they may be written. */
import { isOwnChart } from '../chart-parts';
import type { SheetFootprint } from '../own-sheet';
import { FOOTPRINT_PROPERTY, MADE_PROPERTY, OWN_SHEET_PROPERTY, parseFootprint } from '../own-sheet';
import { LOOK_PROPERTY, parseLook } from './kept-look';
import type { SheetImage } from './sheet-image';
import { EMPTY_IMAGE, loadImage, readImage } from './sheet-image';
import type { SheetLook } from './sheet-look';

/** A sheet of more cells would not fit in one answer of Excel on the web. */
const MOST_CELLS = 200_000;

export type SheetNow = {
  readonly name: string;
  readonly visibility: string;
  /** The run that made it, `7.0`; null for a sheet that no run has made. */
  readonly made: string | null;
  /** `summary|2568`; null for a sheet of the user. */
  readonly tag: string | null;
  readonly footprint: SheetFootprint | null;
  readonly look: SheetLook | null;
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly ownCharts: readonly string[];
  readonly hasOtherCharts: boolean;
  /** Null where the sheet is too large to be read. */
  readonly image: SheetImage | null;
};

type SheetProbe = {
  readonly worksheet: Excel.Worksheet;
  readonly made: Excel.WorksheetCustomProperty;
  readonly tag: Excel.WorksheetCustomProperty;
  readonly footprint: Excel.WorksheetCustomProperty;
  readonly look: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
};

function loadProperty(worksheet: Excel.Worksheet, key: string): Excel.WorksheetCustomProperty {
  const property = worksheet.customProperties.getItemOrNullObject(key);
  property.load('value');
  return property;
}

function probeSheet(worksheet: Excel.Worksheet): SheetProbe {
  worksheet.protection.load('protected');
  worksheet.autoFilter.load('enabled');
  worksheet.charts.load('items/name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowCount,columnCount');
  return {
    worksheet,
    made: loadProperty(worksheet, MADE_PROPERTY),
    tag: loadProperty(worksheet, OWN_SHEET_PROPERTY),
    footprint: loadProperty(worksheet, FOOTPRINT_PROPERTY),
    look: loadProperty(worksheet, LOOK_PROPERTY),
    used,
  };
}

function valueOf(property: Excel.WorksheetCustomProperty): string | null {
  return property.isNullObject ? null : property.value;
}

function isReadable({ used }: SheetProbe): boolean {
  return used.isNullObject || used.rowCount * used.columnCount <= MOST_CELLS;
}

function loadCells(probe: SheetProbe): void {
  if (!probe.used.isNullObject && isReadable(probe)) loadImage(probe.used);
}

function imageOf(probe: SheetProbe): SheetImage | null {
  if (probe.used.isNullObject) return EMPTY_IMAGE;
  return isReadable(probe) ? readImage(probe.used) : null;
}

function sheetNow(probe: SheetProbe): SheetNow {
  const { worksheet } = probe;
  const footprint = valueOf(probe.footprint);
  const look = valueOf(probe.look);
  const charts = worksheet.charts.items.map(({ name }) => name);
  return {
    name: worksheet.name,
    visibility: worksheet.visibility,
    made: valueOf(probe.made),
    tag: valueOf(probe.tag),
    footprint: footprint === null ? null : parseFootprint(footprint),
    look: look === null ? null : parseLook(look),
    protected: worksheet.protection.protected,
    filtered: worksheet.autoFilter.enabled,
    ownCharts: charts.filter(isOwnChart),
    hasOtherCharts: !charts.every(isOwnChart),
    image: imageOf(probe),
  };
}

/** Every sheet of the workbook, whose names and visibility have been loaded; two syncs. */
export async function readSheetsNow(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly SheetNow[]> {
  const probes = worksheets.map(probeSheet);
  await context.sync();
  probes.forEach(loadCells);
  await context.sync();
  return probes.map(sheetNow);
}
