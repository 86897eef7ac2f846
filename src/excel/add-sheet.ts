/** A clean sheet of scores or measures for the user to go on with, written as a person would have typed it. */
import type { Block } from '../domain/sheets/sheet-spec';
import { freeSheetName } from '../domain/sheets/sheet-name';
import { toCellText } from './cell-text';
import { ExcelFailure } from './excel-failure';
import { formatMade, MADE_PROPERTY } from './own-sheet';
import { batchesOf, writeToBlock, type SheetWrite } from './sheet-write';
import { marksOf } from './undo/cell-mark';
import type { Journal } from './undo/journal';
import { loadJournal, queueBegin, queueComplete, queueRemoval, readJournal } from './undo/journal';
import type { NewRun } from './undo/plan-run';
import { planRun } from './undo/plan-run';
import type { PlainSheet, RunLabel } from './workbook-gateway';

const ROWS_IN_ONE_WRITE = 100;
const SCORE_FORMAT = '0.00';
const POINTS_IN_A_PIXEL = 0.75;
const ENTRY_ALERT = {
  message: 'ใส่คะแนนเป็นตัวเลข 0 ถึง 100 ถ้ายังไม่มีคะแนนให้เว้นว่าง',
  showAlert: true,
  style: 'Stop',
  title: 'คะแนนไม่ถูกต้อง',
} as const;

function blockOf(row: number, column: number, rows: number, columns: number): Block {
  return { row, column, rows, columns };
}

function rawCells(rows: PlainSheet['rows']): readonly (readonly (string | number)[])[] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCellText(cell) : cell)));
}

function writeRows(firstRow: number, rows: PlainSheet['rows'], columns: number): SheetWrite {
  const cells = rawCells(rows).map((row) => [...row]);
  const bytes = cells.flat().reduce<number>((sum, cell) => sum + 3 * String(cell).length + 4, 0);
  return writeToBlock(
    blockOf(firstRow, 0, rows.length, columns),
    1,
    (range) => {
      range.formulas = cells;
    },
    bytes,
  );
}

function writeContents({ rows, widths }: PlainSheet): readonly SheetWrite[] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_IN_ONE_WRITE) }, (_, index) => {
    return index * ROWS_IN_ONE_WRITE;
  });
  return starts.map((start) => writeRows(start, rows.slice(start, start + ROWS_IN_ONE_WRITE), widths.length));
}

function writeLook({ rows, widths, headerRow }: PlainSheet): readonly SheetWrite[] {
  const widen = widths.map((width, column) =>
    writeToBlock(blockOf(0, column, 1, 1), 2, (range) => {
      range.format.columnWidth = width * POINTS_IN_A_PIXEL;
    }),
  );
  const table = blockOf(headerRow, 0, rows.length - headerRow, widths.length);
  const wrap = writeToBlock(table, 3, (range) => {
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  });
  const header = writeToBlock(blockOf(headerRow, 0, 1, widths.length), 2, (range) => {
    range.format.font.bold = true;
  });
  return [...widen, wrap, header];
}

function writeScoreRule({ rows, headerRow, scoreColumn }: PlainSheet): readonly SheetWrite[] {
  const count = rows.length - headerRow - 1;
  if (scoreColumn === null || count === 0) return [];
  return [
    writeToBlock(blockOf(headerRow + 1, scoreColumn, count, 1), 5, (range) => {
      range.numberFormat = Array.from({ length: count }, () => [SCORE_FORMAT]);
      range.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      range.dataValidation.errorAlert = ENTRY_ALERT;
    }),
  ];
}

async function sendBatch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  batch: readonly SheetWrite[],
): Promise<void> {
  for (const write of batch) write.run(sheet);
  await context.sync();
}

/** Enters the making of the sheet; a sheet too large for the journal is made all the same, for the user alone to delete. */
function runOf(journal: Journal, name: string, { rows }: PlainSheet, { at }: RunLabel): NewRun | null {
  const record = {
    created: [{ sheet: name, marks: marksOf(rawCells(rows)), names: [] }],
    rewritten: [],
    rules: null,
  };
  const summary = { created: [name], rewritten: [], cells: 0, rulesAdded: 0, rulesRemoved: 0 };
  return planRun(journal, record, summary, { at, kind: 'addedSheet' });
}

function makeSheet(context: Excel.RequestContext, name: string, run: NewRun | null): Excel.Worksheet {
  if (run !== null) queueBegin(context, run);
  const sheet = context.workbook.worksheets.add(name);
  if (run !== null) sheet.customProperties.add(MADE_PROPERTY, formatMade(run.run, 0));
  return sheet;
}

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: PlainSheet,
  run: NewRun | null,
): Promise<void> {
  const writes = [...writeContents(plain), ...writeLook(plain), ...writeScoreRule(plain)];
  try {
    // One after the other: together they could outgrow a request.
    for (const batch of batchesOf(writes)) await sendBatch(context, sheet, batch);
  } catch (error) {
    sheet.delete();
    if (run !== null) queueRemoval(context, run.journal, run.run);
    await context.sync();
    throw error;
  }
}

/**
 * Adds the sheet and shows it, three syncs unless it is larger than a request. Throws `readOnly` or `protectedWorkbook` before
 * anything is written; a sheet that could not be written whole is taken away again.
 */
export async function addSheet(
  context: Excel.RequestContext,
  plain: PlainSheet,
  label: RunLabel = { at: null },
): Promise<string> {
  const { workbook } = context;
  const journal = loadJournal(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  if (workbook.protection.protected) throw new ExcelFailure({ code: 'protectedWorkbook' });

  const taken = workbook.worksheets.items.map((sheet) => sheet.name);
  const name = freeSheetName(plain.name, taken);
  const run = runOf(readJournal(journal), name, plain, label);
  const sheet = makeSheet(context, name, run);
  await context.sync();
  await fillSheet(context, sheet, plain, run);
  if (run !== null) queueComplete(context, run);
  sheet.activate();
  await context.sync();
  return name;
}
