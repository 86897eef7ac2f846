/** A clean sheet of scores or measures for the user to go on with, written as a person would have typed it. */
import { freeSheetName } from '../domain/sheets/sheet-name';
import { openStructure } from './open-structure';
import { formatMade, MADE_PROPERTY } from './own-sheet';
import { plainSheetWrites, rawCells } from './plain-sheet-writes';
import { batchesOf, type SheetWrite } from './sheet-write';
import { marksOf } from './undo/cell-mark';
import type { Journal } from './undo/journal';
import { loadJournal, queueBegin, queueComplete, queueRemoval, readJournal } from './undo/journal';
import type { NewRun } from './undo/plan-run';
import { planRun } from './undo/plan-run';
import type { PlainSheet, RunLabel } from './workbook-gateway';

async function sendBatch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  batch: readonly SheetWrite[],
): Promise<void> {
  for (const write of batch) write.run(sheet);
  await context.sync();
}

/** A sheet that is being made, with the free name it gets. */
type NewSheet = { readonly name: string; readonly plain: PlainSheet };

/** Enters the making of the sheets; those too large for the journal are made all the same, for the user alone to delete. */
function runOf(journal: Journal, sheets: readonly NewSheet[], { at }: RunLabel): NewRun | null {
  const created = sheets.map(({ name, plain: { rows } }) => {
    return { sheet: name, marks: marksOf(rawCells(rows)), names: [] };
  });
  const names = sheets.map(({ name }) => name);
  const summary = { created: names, rewritten: [], cells: 0, rulesAdded: 0, rulesRemoved: 0 };
  return planRun(journal, { created, rewritten: [], rules: null }, summary, { at, kind: 'addedSheet' });
}

function makeSheet(
  context: Excel.RequestContext,
  name: string,
  run: NewRun | null,
  place: number,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  if (run !== null) sheet.customProperties.add(MADE_PROPERTY, formatMade(run.run, place));
  return sheet;
}

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: PlainSheet,
): Promise<void> {
  // One after the other: together they could outgrow a request.
  for (const batch of batchesOf(plainSheetWrites(plain))) await sendBatch(context, sheet, batch);
}

async function takeAway(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  run: NewRun | null,
): Promise<void> {
  for (const sheet of made) sheet.delete();
  if (run !== null) queueRemoval(context, run.journal, run.run);
  await context.sync();
}

/** Names for the sheets that no other has, nor one of them. */
function nameSheets(plains: readonly PlainSheet[], taken: readonly string[]): readonly NewSheet[] {
  return plains.reduce<readonly NewSheet[]>((named, plain) => {
    const name = freeSheetName(plain.name, [...taken, ...named.map((one) => one.name)]);
    return [...named, { name, plain }];
  }, []);
}

/**
 * Adds the sheets in one run and shows the first: three syncs and one for each sheet, more for one that is larger than a request.
 * `mark` is called for each new worksheet before it is filled. Throws `readOnly` or `protectedWorkbook` before anything is
 * written; where one cannot be written whole, all are taken away again.
 */
export async function addSheets(
  context: Excel.RequestContext,
  plains: readonly PlainSheet[],
  label: RunLabel,
  mark: (sheet: Excel.Worksheet, plain: PlainSheet) => void,
): Promise<readonly string[]> {
  const journal = loadJournal(context);
  const standing = await openStructure(context);
  const sheets = nameSheets(
    plains,
    standing.map(({ name }) => name),
  );
  const run = runOf(readJournal(journal), sheets, label);
  if (run !== null) queueBegin(context, run);
  const made = sheets.map(({ name, plain }, place) => {
    return { plain, worksheet: makeSheet(context, name, run, place) };
  });
  for (const { plain, worksheet } of made) mark(worksheet, plain);
  await context.sync();
  const worksheets = made.map(({ worksheet }) => worksheet);
  try {
    for (const { plain, worksheet } of made) await fillSheet(context, worksheet, plain);
  } catch (error) {
    await takeAway(context, worksheets, run);
    throw error;
  }
  if (run !== null) queueComplete(context, run);
  worksheets[0]?.activate();
  await context.sync();
  return sheets.map(({ name }) => name);
}

/** Adds one sheet and shows it, as `addSheets` does, and gives its name. */
export async function addSheet(
  context: Excel.RequestContext,
  plain: PlainSheet,
  label: RunLabel = { at: null },
): Promise<string> {
  const [name = plain.name] = await addSheets(context, [plain], label, () => undefined);
  return name;
}
