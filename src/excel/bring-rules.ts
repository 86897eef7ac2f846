/**
 * Bringing our highlight rules in the users' sheets to those that are wanted. Each change is noted before it is made, and entered
 * in the journal, so that a change that was cut short can be completed or taken back.
 */
import { ExcelFailure } from './excel-failure';
import { addHighlight } from './highlight-rule';
import type { HighlightFormat } from './highlight-rule';
import type { RememberedHighlight } from './remembered-highlights';
import { HIGHLIGHTS_SETTING, parseRemembered } from './remembered-highlights';
import type { OwnRule, SheetRules } from './standing-rules';
import { matchNotes, readCellValueRules, readRules } from './standing-rules';
import type { Journal } from './undo/journal';
import { loadJournal, queueBegin, queueComplete, readJournal } from './undo/journal';
import type { NewRun } from './undo/plan-run';
import { planRun } from './undo/plan-run';
import type { HighlightResult, RunLabel } from './workbook-gateway';

/** A rule that the workbook is to have. */
export type WantedRule = HighlightFormat & { readonly sheet: string; readonly address: string };

/** The notes, the journal and the worksheets, one sync. */
async function readNotes(context: Excel.RequestContext) {
  const { workbook } = context;
  const journal = loadJournal(context);
  const setting = workbook.settings.getItemOrNullObject(HIGHLIGHTS_SETTING);
  setting.load('value');
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  const notes = setting.isNullObject ? [] : parseRemembered(setting.value);
  return { notes, journal: readJournal(journal), worksheets: workbook.worksheets.items };
}

function isSame(note: RememberedHighlight, wanted: WantedRule): boolean {
  return (
    note.sheet === wanted.sheet &&
    note.address === wanted.address &&
    note.threshold === wanted.threshold &&
    note.fill === wanted.fill &&
    note.font === wanted.font
  );
}

function checkSheets(sheets: readonly SheetRules[], touched: ReadonlySet<string>): void {
  for (const name of touched) {
    const found = sheets.find(({ worksheet }) => worksheet.name === name);
    if (found === undefined) throw new ExcelFailure({ code: 'itemNotFound', sheet: name });
    if (found.worksheet.protection.protected) throw new ExcelFailure({ code: 'protectedSheet', sheet: name });
  }
}

function writeNotes(context: Excel.RequestContext, notes: readonly RememberedHighlight[]): void {
  const { settings } = context.workbook;
  if (notes.length > 0) settings.add(HIGHLIGHTS_SETTING, notes);
  else settings.getItemOrNullObject(HIGHLIGHTS_SETTING).delete();
}

type Change = {
  readonly missing: readonly WantedRule[];
  readonly unwanted: readonly OwnRule[];
  readonly kept: readonly OwnRule[];
};

function unnumbered({ missing }: Change): readonly RememberedHighlight[] {
  return missing.map(({ sheet, address, threshold, fill, font }) => ({
    id: '',
    sheet,
    address,
    threshold,
    fill,
    font,
  }));
}

function runOf(journal: Journal, change: Change, { at }: RunLabel): NewRun | null {
  const notesOf = (rules: readonly OwnRule[]) =>
    rules.filter(({ isWhole }) => isWhole).map(({ note }) => note);
  const before = notesOf([...change.kept, ...change.unwanted]);
  const after = [...notesOf(change.kept), ...unnumbered(change)];
  const summary = {
    created: [],
    rewritten: [],
    cells: 0,
    rulesAdded: change.missing.length,
    rulesRemoved: change.unwanted.filter(({ isWhole }) => isWhole).length,
  };
  const record = { created: [], rewritten: [], rules: { before, after } };
  return planRun(journal, record, summary, { at, kind: 'highlights' });
}

/**
 * Adds and removes rules, two syncs. They are noted first, by place, and again with the ids that Excel gives them: an interruption
 * in between leaves no rule of ours in a user's sheet that we do not know of.
 */
async function changeRules(context: Excel.RequestContext, change: Change, run: NewRun | null): Promise<void> {
  const { missing, unwanted, kept } = change;
  const known = kept.map(({ note, rule }) => ({ ...note, id: rule.format.id }));
  if (run !== null) queueBegin(context, run);
  writeNotes(context, [...known, ...unwanted.map(({ note }) => note), ...unnumbered(change)]);
  for (const { rule } of unwanted) rule.format.delete();
  const added = missing.map((wanted) => {
    const range = context.workbook.worksheets.getItem(wanted.sheet).getRange(wanted.address);
    const rule = addHighlight(range, wanted);
    rule.load('id');
    return { wanted, rule };
  });
  await context.sync();

  writeNotes(context, [...known, ...added.map(({ wanted, rule }) => ({ ...wanted, id: rule.id }))]);
  if (run !== null) queueComplete(context, run);
  await context.sync();
}

export type RulesOutcome = HighlightResult & {
  /** Notes of ours whose rule is no longer there, or no longer ours because somebody has changed it. */
  readonly lost: readonly RememberedHighlight[];
  readonly syncs: number;
};

/**
 * Makes our highlights exactly those that are wanted; when they already are, nothing is written. At most five syncs. Without a
 * label the change is not entered in the journal: it is itself the taking back of an entry.
 */
export async function bringRulesTo(
  context: Excel.RequestContext,
  wanted: readonly WantedRule[],
  label: RunLabel | null,
): Promise<RulesOutcome> {
  const { notes, journal, worksheets } = await readNotes(context);
  const sheets = await readRules(context, worksheets);
  const rules = notes.length === 0 ? [] : await readCellValueRules(context, sheets);

  const found = matchNotes(rules, notes);
  const kept = found.filter(({ note, isWhole }) => isWhole && wanted.some((one) => isSame(note, one)));
  const unwanted = found.filter((one) => !kept.includes(one));
  const missing = wanted.filter((one) => !kept.some(({ note }) => isSame(note, one)));
  checkSheets(
    sheets,
    new Set([...missing.map(({ sheet }) => sheet), ...unwanted.map(({ rule }) => rule.sheet)]),
  );

  const needsChange = missing.length + unwanted.length > 0 || found.length < notes.length;
  if (needsChange) {
    const change = { missing, unwanted, kept };
    const changesRules = label !== null && missing.length + unwanted.length > 0;
    await changeRules(context, change, changesRules ? runOf(journal, change, label) : null);
  }
  // A note without an id is of a rule that was perhaps never made.
  const lost = notes.filter((note) => note.id !== '' && !found.some((one) => one.note === note));
  const syncs = 2 + (notes.length === 0 ? 0 : 1) + (needsChange ? 2 : 0);
  const removed = unwanted.filter(({ isWhole }) => isWhole).length;
  return { added: missing.length, kept: kept.length, removed, lost, syncs };
}
