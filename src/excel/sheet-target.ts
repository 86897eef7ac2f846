/** Where a generated sheet goes: a worksheet of ours that is rewritten in place, or one still to be made. */
import type { SheetChange, WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { SheetSpec } from '../domain/sheets/sheet-spec';
import { isOwnChart } from './chart-parts';
import { ExcelFailure } from './excel-failure';
import type { SheetFootprint } from './own-sheet';
import { FOOTPRINT_PROPERTY, formatTag, OWN_SHEET_PROPERTY, parseFootprint, unionOf } from './own-sheet';
import { LOOK_PROPERTY, parseLook } from './undo/kept-look';
import type { SheetImage } from './undo/sheet-image';
import { loadImage, readImage } from './undo/sheet-image';
import type { SheetLook } from './undo/sheet-look';
import type { KnownName } from './workbook-names';
import { loadNames } from './workbook-names';

/** What stands in the worksheet now, as far as it is ours. */
export type Standing = {
  /** What is to be written over or emptied. */
  readonly footprint: SheetFootprint;
  readonly charts: readonly string[];
  readonly filtered: boolean;
};

export type SheetTarget = {
  readonly spec: SheetSpec;
  /** The worksheet's name, which stays when the user has changed it. */
  readonly sheet: string;
  /** Null for a sheet still to be made. */
  readonly standing: Standing | null;
  /** What the worksheet holds; null for one still to be made, or as good as that. */
  readonly before: SheetBefore | null;
  readonly names: readonly KnownName[];
};

/** A worksheet of ours as it is before it is rewritten. */
export type SheetBefore = {
  /** Null where Excel did not give its cells. */
  readonly image: SheetImage | null;
  /** Null where the worksheet does not say. */
  readonly look: SheetLook | null;
};

type SheetProbe = {
  readonly change: SheetChange;
  readonly sheet: string;
  readonly worksheet: Excel.Worksheet;
  readonly tag: Excel.WorksheetCustomProperty;
  readonly footprint: Excel.WorksheetCustomProperty;
  readonly look: Excel.WorksheetCustomProperty;
  /** Cells with anything on them, be it a format alone. */
  readonly used: Excel.Range;
  readonly filled: Excel.Range;
  readonly names: readonly KnownName[];
};

const NOTHING_WRITTEN: SheetFootprint = { rows: 0, columns: 0, highlights: [] };

function probe(context: Excel.RequestContext, change: SheetChange): SheetProbe {
  const sheet = change.kind === 'update' ? change.existing : change.spec.name;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const tag = worksheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY);
  const footprint = worksheet.customProperties.getItemOrNullObject(FOOTPRINT_PROPERTY);
  const look = worksheet.customProperties.getItemOrNullObject(LOOK_PROPERTY);
  worksheet.load('name');
  worksheet.protection.load('protected');
  worksheet.charts.load('items/name');
  worksheet.autoFilter.load('enabled');
  const used = worksheet.getUsedRangeOrNullObject();
  const filled = worksheet.getUsedRangeOrNullObject(true);
  used.load('address');
  loadImage(filled);
  tag.load('value');
  footprint.load('value');
  look.load('value');
  const names = loadNames(context, change.spec);
  return { change, sheet, worksheet, tag, footprint, look, used, filled, names };
}

/** Also a blank sheet of the name: one that a run was interrupted over before it could be marked as ours, or as good as that. */
function isOurs({ change, worksheet, tag, used }: SheetProbe): boolean {
  if (!tag.isNullObject) return tag.value === formatTag(change.spec);
  return change.kind === 'create' && used.isNullObject && worksheet.charts.items.length === 0;
}

/**
 * How far an earlier sheet reaches. A plan that updates it has taken over all that it held, rows and columns that the user has
 * added included: whatever stayed where it was would be there twice. A plan that would create it knows nothing of such cells.
 */
function readFootprint({ change, footprint, filled }: SheetProbe): SheetFootprint {
  const noted = footprint.isNullObject ? null : parseFootprint(footprint.value);
  const written = noted ?? NOTHING_WRITTEN;
  if (change.kind === 'create' || filled.isNullObject) return written;
  const rows = filled.rowIndex + filled.rowCount;
  const columns = filled.columnIndex + filled.columnCount;
  return unionOf(written, { rows, columns, highlights: [] });
}

function readBefore({ tag, filled, look }: SheetProbe): SheetBefore | null {
  if (tag.isNullObject) return null;
  return { image: readImage(filled), look: look.isNullObject ? null : parseLook(look.value) };
}

/** A sheet that a plan would create may exist already: ours from a run that was interrupted, or somebody else's. */
function readTarget(found: SheetProbe): SheetTarget {
  const { change, sheet, worksheet, names } = found;
  const { spec } = change;
  if (worksheet.isNullObject) {
    if (change.kind === 'update') throw new ExcelFailure({ code: 'itemNotFound', sheet });
    return { spec, sheet, standing: null, before: null, names };
  }
  if (!isOurs(found)) {
    throw new ExcelFailure({ code: change.kind === 'update' ? 'itemNotFound' : 'nameTaken', sheet });
  }
  if (worksheet.protection.protected) throw new ExcelFailure({ code: 'protectedSheet', sheet });

  const charts = worksheet.charts.items.map(({ name }) => name).filter(isOwnChart);
  const filtered = worksheet.autoFilter.enabled;
  const standing = { footprint: readFootprint(found), charts, filtered };
  return { spec, sheet, standing, before: readBefore(found), names };
}

/**
 * Finds the worksheet of every change and makes sure that Excel will let it be written, before anything is. One sync. Throws
 * `readOnly`, `protectedWorkbook`, `protectedSheet`, `nameTaken`, or `itemNotFound` for a sheet that is no longer there or ours.
 */
export async function findTargets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<readonly SheetTarget[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const probes = plan.changes.map((change) => probe(context, change));
  await context.sync();

  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  const targets = probes.map(readTarget);
  const makesSheets = targets.some(({ before }) => before === null);
  if (makesSheets && workbook.protection.protected) throw new ExcelFailure({ code: 'protectedWorkbook' });
  return targets;
}
