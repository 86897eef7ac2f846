/**
 * แก้เซลล์ตามที่ท่านเลือก: the only values that we write into the users' own sheets, each one looked at and ticked by a person.
 * A cell gets its new content only while it still holds what the person was shown; formulas are never touched. The run is entered
 * in the journal before anything is written, so that it can be taken back however far it came.
 */
import type { CellPlace } from '../domain/assessment/cell-place';
import type { CellFix } from '../domain/checks/fixing/plan-fixes';
import { toCellText } from './cell-text';
import { parseCellValues, parseTexts } from './cell-values';
import { ExcelFailure, toThrow } from './excel-failure';
import { batchesOf, type SheetWrite } from './sheet-write';
import { rawCell, type RawCell } from './undo/cell-mark';
import { loadJournal, queueBegin, queueComplete, readJournal, type Journal } from './undo/journal';
import { planRun, type NewRun } from './undo/plan-run';
import type { FixedCell } from './undo/run-record';
import type { FixResult, RunLabel, UnfixedReason } from './workbook-gateway';
import { bytesOfCell, queueCell } from './write-cell';

type CellProbe = { readonly fix: CellFix; readonly range: Excel.Range };

/** What is to be done with one of the fixes. */
type Verdict =
  | { readonly kind: 'fix'; readonly cell: FixedCell }
  /** A run that was cut short has mended it. */
  | { readonly kind: 'mended'; readonly at: CellPlace }
  | { readonly kind: 'leave'; readonly at: CellPlace; readonly because: UnfixedReason };

type Loaded = {
  readonly journal: Journal;
  readonly probes: readonly CellProbe[];
  readonly gone: readonly CellPlace[];
};

/** The journal and the cells as they are, two syncs. Throws `readOnly` or `protectedSheet`. */
async function load(context: Excel.RequestContext, fixes: readonly CellFix[]): Promise<Loaded> {
  const { workbook } = context;
  const setting = loadJournal(context);
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });

  const wanted = new Set(fixes.map(({ at }) => at.sheet));
  const sheets = workbook.worksheets.items.filter(({ name }) => wanted.has(name));
  for (const { protection } of sheets) protection.load('protected');
  const probes = fixes.flatMap((fix): readonly CellProbe[] => {
    const sheet = sheets.find(({ name }) => name === fix.at.sheet);
    if (sheet === undefined) return [];
    const range = sheet.getRange(fix.at.address);
    range.load('values,formulas,numberFormat');
    return [{ fix, range }];
  });
  await context.sync();

  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new ExcelFailure({ code: 'protectedSheet', sheet: locked.name });
  const present = new Set(sheets.map(({ name }) => name));
  const gone = fixes.map(({ at }) => at).filter(({ sheet }) => !present.has(sheet));
  return { journal: readJournal(setting), probes, gone };
}

function judge({ fix, range }: CellProbe): Verdict {
  const { at, after } = fix;
  const value = parseCellValues(range.values)?.[0]?.[0];
  const formula = parseCellValues(range.formulas)?.[0]?.[0];
  const format = parseTexts(range.numberFormat)?.[0]?.[0];
  if (value === undefined || formula === undefined || format === undefined) {
    return { kind: 'leave', at, because: 'changed' };
  }
  const before = rawCell(value, formula);
  if (typeof before === 'string' && before.startsWith('=')) return { kind: 'leave', at, because: 'formula' };
  if (value === after) return { kind: 'mended', at };
  if (value !== fix.before) return { kind: 'leave', at, because: 'changed' };
  const content: RawCell = typeof after === 'string' ? toCellText(after) : after;
  return { kind: 'fix', cell: { ...at, before, format, after: content } };
}

function placeOf(verdict: Exclude<Verdict, { kind: 'leave' }>): CellPlace {
  const { sheet, address } = verdict.kind === 'fix' ? verdict.cell : verdict.at;
  return { sheet, address };
}

/** Throws `payloadTooLarge` where the run could not be taken back: fewer cells at a time can. */
function runOf(journal: Journal, fixes: readonly FixedCell[], { at }: RunLabel): NewRun {
  const summary = {
    created: [],
    rewritten: [...new Set(fixes.map(({ sheet }) => sheet))],
    cells: fixes.length,
    rulesAdded: 0,
    rulesRemoved: 0,
  };
  const record = { created: [], rewritten: [], rules: null, fixes };
  const run = planRun(journal, record, summary, { at, kind: 'fixes' });
  if (run === null) throw new ExcelFailure({ code: 'payloadTooLarge' });
  return run;
}

function writeOf(context: Excel.RequestContext, { sheet, address, after, format }: FixedCell): SheetWrite {
  const run = () => {
    queueCell(context.workbook.worksheets.getItem(sheet).getRange(address), after, format);
  };
  return { bytes: bytesOfCell(after), run };
}

/** Writes of several sheets go together: each finds its own. */
async function sendBatch(
  context: Excel.RequestContext,
  batch: readonly SheetWrite[],
  queueEnd: () => void,
): Promise<void> {
  const anySheet = context.workbook.worksheets.getFirst();
  for (const write of batch) write.run(anySheet);
  queueEnd();
  await context.sync();
}

/** Writes the cells, in one sync unless they outgrow a request; gives the number of syncs. */
async function writeCells(
  context: Excel.RequestContext,
  run: NewRun,
  fixes: readonly FixedCell[],
): Promise<number> {
  const begin = () => {
    queueBegin(context, run);
  };
  const end = () => {
    queueComplete(context, run);
  };
  const writes = [{ bytes: run.bytes, run: begin }, ...fixes.map((fix) => writeOf(context, fix))];
  const batches = batchesOf(writes);
  // One after the other: together they would outgrow a request.
  for (const batch of batches) {
    await sendBatch(context, batch, batch === batches.at(-1) ? end : () => undefined);
  }
  return batches.length;
}

/** Throws `readOnly`, `protectedSheet` or `payloadTooLarge` before anything is written. Three syncs unless the texts are very long. */
export async function fixCells(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  label: RunLabel = { at: null },
): Promise<FixResult> {
  const { journal, probes, gone } = await load(context, fixes);
  const verdicts = probes.map(judge);
  const wanted = verdicts.flatMap((one) => (one.kind === 'fix' ? [one.cell] : []));
  const left = [
    ...verdicts.flatMap((one) => (one.kind === 'leave' ? [{ at: one.at, because: one.because }] : [])),
    ...gone.map((at) => ({ at, because: 'gone' as const })),
  ];
  const fixed = verdicts.flatMap((one) => (one.kind === 'leave' ? [] : [placeOf(one)]));
  if (wanted.length === 0) return { fixed, left, syncs: 2 };
  const run = runOf(journal, wanted, label);
  try {
    return { fixed, left, syncs: 2 + (await writeCells(context, run, wanted)) };
  } catch (error) {
    throw toThrow(error, null);
  }
}
