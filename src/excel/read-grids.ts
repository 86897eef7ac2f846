/** Reading the workbook in three syncs, however many sheets it has: which sheets there are, how large each is, what they hold. */
import type { Grid } from '../domain/reading/grid';
import type { UnreadSheet } from '../domain/reading/workbook-scan';
import type { ExistingSheet } from '../domain/sheets/workbook-plan';
import { parseCellValues, parseTexts } from './cell-values';
import { ExcelFailure } from './excel-failure';
import { fingerprintOf } from './fingerprint';
import { askForHidden, hiddenLinesOf, type HiddenAnswer } from './hidden-lines';
import { OWN_SHEET_PROPERTY, parseTag } from './own-sheet';
import { loadAcknowledgements, readAcknowledgements } from './remembered-acknowledgements';
import { loadAnswers, readAnswers } from './remembered-answers';
import { loadCorrections, readCorrections } from './remembered-corrections';
import { loadSnapshot, readSnapshot } from './remembered-snapshot';
import { loadSampleMark, readSample } from './sample-sheets';
import type { SampleSheet, WorkbookContents } from './workbook-gateway';

/** A sheet of more cells is left unread: it would not fit in one answer of Excel on the web (5 MB). */
const MOST_CELLS = 200_000;

type SheetProbe = {
  readonly sheet: Excel.Worksheet;
  readonly tag: Excel.WorksheetCustomProperty;
  readonly sample: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
};

function probeSheet(sheet: Excel.Worksheet): SheetProbe {
  const tag = sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY);
  tag.load('value');
  // Values only: formats pasted from a web page can reach the last row.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { sheet, tag, sample: loadSampleMark(sheet), used };
}

function cellCount({ used }: SheetProbe): number {
  return used.isNullObject ? 0 : used.rowCount * used.columnCount;
}

function isReadable(probe: SheetProbe): boolean {
  return cellCount(probe) > 0 && cellCount(probe) <= MOST_CELLS;
}

/** Gives the answer on what is hidden that the next sync will fill; null for our own sheets and for those not read. */
function loadCells(probe: SheetProbe): HiddenAnswer | null {
  if (!isReadable(probe)) return null;
  if (!probe.tag.isNullObject) {
    probe.used.load('values,formulas,text');
    return null;
  }
  probe.used.load('values,numberFormat');
  return askForHidden(probe.used);
}

function readGrid(probe: SheetProbe, hidden: HiddenAnswer | null): Grid | UnreadSheet {
  const { sheet, used } = probe;
  const cells = cellCount(probe);
  const visible = sheet.visibility === 'Visible';
  if (cells === 0) return { sheet: sheet.name, visible, top: 0, left: 0, values: [], numberFormats: [] };
  if (!isReadable(probe)) return { sheet: sheet.name, reason: 'tooLarge', cells };

  const values = parseCellValues(used.values);
  const numberFormats = parseTexts(used.numberFormat);
  if (values === null || numberFormats === null) return { sheet: sheet.name, reason: 'unsupported', cells };
  const [top, left] = [used.rowIndex, used.columnIndex];
  const lines = hidden === null ? {} : hiddenLinesOf(hidden);
  return { sheet: sheet.name, visible, top, left, ...lines, values, numberFormats };
}

function readExisting(probe: SheetProbe): ExistingSheet | null {
  const { sheet, used } = probe;
  const { name } = sheet;
  const tag = parseTag(probe.tag.value);
  if (tag === null) return null;
  if (cellCount(probe) === 0) return { ...tag, name, top: 0, left: 0, values: [], formulas: [], texts: [] };
  if (!isReadable(probe)) throw new ExcelFailure({ code: 'unreadableSheet', sheet: name });

  const values = parseCellValues(used.values);
  const formulas = parseCellValues(used.formulas);
  const texts = parseTexts(used.text);
  if (values === null || formulas === null || texts === null) {
    throw new ExcelFailure({ code: 'unreadableSheet', sheet: name });
  }
  return { ...tag, name, top: used.rowIndex, left: used.columnIndex, values, formulas, texts };
}

/** The sample sheets among those of the users, against what was read of them. */
function findSample(probes: readonly SheetProbe[], grids: readonly Grid[]): readonly SampleSheet[] {
  return probes.flatMap(({ sheet, sample }) => {
    const cells = grids.find((grid) => grid.sheet === sheet.name) ?? null;
    return readSample(sheet.name, sample, cells) ?? [];
  });
}

/**
 * The users' sheets as grids, an empty sheet as one without rows, our generated sheets apart, and the corrections people made. Hidden sheets are read like
 * others and nothing is activated. Throws `unreadableSheet` when one of our own cannot be read.
 */
export async function readGrids(context: Excel.RequestContext): Promise<WorkbookContents> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  const kept = loadCorrections(context);
  const taken = loadSnapshot(context);
  const said = loadAnswers(context);
  const acknowledged = loadAcknowledgements(context);
  await context.sync();

  const probes = sheets.items.map(probeSheet);
  await context.sync();

  const hidden = new Map(probes.map((probe) => [probe, loadCells(probe)]));
  await context.sync();

  const users = probes.filter(({ tag }) => tag.isNullObject);
  const readings = users.map((probe) => readGrid(probe, hidden.get(probe) ?? null));
  const scan = {
    grids: readings.filter((reading) => 'values' in reading),
    unread: readings.filter((reading) => 'reason' in reading),
  };
  const existing = probes
    .filter(({ tag }) => !tag.isNullObject)
    .map(readExisting)
    .filter((sheet) => sheet !== null);
  const sheetNames = sheets.items.map(({ name }) => name);
  const snapshot = readSnapshot(taken);
  return {
    scan,
    existing,
    sheetNames,
    ...(snapshot === null ? {} : { snapshot }),
    corrections: readCorrections(kept),
    answers: readAnswers(said),
    acknowledgements: readAcknowledgements(acknowledged),
    sample: findSample(users, scan.grids),
    fingerprint: fingerprintOf(scan, existing),
    syncs: 3,
  };
}
