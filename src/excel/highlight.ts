/**
 * Marking low scores in the users' own sheets. Each block of score cells gets one conditional format; no value, style or other
 * rule of the sheet is touched, and taking the marks away leaves the sheet as it was.
 */
import type { HighlightPlan } from '../domain/sheets/workbook-plan';
import { ExcelFailure } from './excel-failure';
import { addHighlight } from './highlight-rule';
import type { HighlightFormat } from './highlight-rule';
import type { RememberedHighlight } from './remembered-highlights';
import { HIGHLIGHTS_SETTING, parseRemembered } from './remembered-highlights';
import type { OwnRule, SheetRules } from './standing-rules';
import { matchNotes, readCellValueRules, readRules } from './standing-rules';
import type { HighlightResult } from './workbook-gateway';

type Wanted = HighlightFormat & { readonly sheet: string; readonly address: string };

/** The notes and the worksheets, one sync. */
async function readNotes(context: Excel.RequestContext) {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(HIGHLIGHTS_SETTING);
  setting.load('value');
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  const notes = setting.isNullObject ? [] : parseRemembered(setting.value);
  return { notes, worksheets: workbook.worksheets.items };
}

function isSame(note: RememberedHighlight, wanted: Wanted): boolean {
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

/**
 * Adds and removes rules, two syncs. They are noted first, by place, and again with the ids that Excel gives them: an interruption
 * in between leaves no rule of ours in a user's sheet that we do not know of.
 */
async function change(
  context: Excel.RequestContext,
  missing: readonly Wanted[],
  unwanted: readonly OwnRule[],
  kept: readonly OwnRule[],
): Promise<void> {
  const known = kept.map(({ note, rule }) => ({ ...note, id: rule.format.id }));
  const unnumbered = missing.map((wanted) => ({ ...wanted, id: '' }));
  writeNotes(context, [...known, ...unwanted.map(({ note }) => note), ...unnumbered]);
  for (const { rule } of unwanted) rule.format.delete();
  const added = missing.map((wanted) => {
    const range = context.workbook.worksheets.getItem(wanted.sheet).getRange(wanted.address);
    const rule = addHighlight(range, wanted);
    rule.load('id');
    return { wanted, rule };
  });
  await context.sync();

  writeNotes(context, [...known, ...added.map(({ wanted, rule }) => ({ ...wanted, id: rule.id }))]);
  await context.sync();
}

/** Makes our highlights exactly those that are wanted; when they already are, nothing is written. At most five syncs. */
async function bringTo(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<HighlightResult> {
  const { notes, worksheets } = await readNotes(context);
  const sheets = await readRules(context, worksheets);
  const rules = notes.length === 0 ? [] : await readCellValueRules(context, sheets);

  const found = matchNotes(rules, notes);
  const kept = found.filter(({ note }) => wanted.some((one) => isSame(note, one)));
  const unwanted = found.filter((one) => !kept.includes(one));
  const missing = wanted.filter((one) => !kept.some(({ note }) => isSame(note, one)));
  checkSheets(
    sheets,
    new Set([...missing.map(({ sheet }) => sheet), ...unwanted.map(({ rule }) => rule.sheet)]),
  );

  if (missing.length + unwanted.length > 0 || found.length < notes.length) {
    await change(context, missing, unwanted, kept);
  }
  return { added: missing.length, kept: kept.length, removed: unwanted.length };
}

/** Marks the blocks of the plan and no others. Throws `readOnly`, `protectedSheet` or `itemNotFound` before anything is written. */
export function highlight(
  context: Excel.RequestContext,
  { ranges, threshold, fill, font }: HighlightPlan,
): Promise<HighlightResult> {
  return bringTo(
    context,
    ranges.map(({ sheet, address }) => ({ sheet, address, threshold, fill, font })),
  );
}

/** Takes our marks away; rules of the user stay. */
export function removeHighlights(context: Excel.RequestContext): Promise<HighlightResult> {
  return bringTo(context, []);
}

/** Whether the workbook notes any mark of ours; one sync. */
export async function hasHighlights(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(HIGHLIGHTS_SETTING);
  setting.load('value');
  await context.sync();
  return !setting.isNullObject && parseRemembered(setting.value).length > 0;
}
