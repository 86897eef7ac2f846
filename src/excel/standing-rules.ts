/** The highlight rules that stand in the workbook, and which of them are ours. */
import { thresholdFormula } from './highlight-rule';
import type { RememberedHighlight } from './remembered-highlights';

/** A `Cell Value` rule that stands in the workbook. */
export type StandingRule = {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly cellValue: Excel.CellValueConditionalFormat;
  readonly fill: Excel.ConditionalRangeFill;
  readonly range: Excel.Range;
};

/** One of our rules, and the note about it. */
export type OwnRule = {
  readonly rule: StandingRule;
  readonly note: RememberedHighlight;
  /** False for one that was cut short while it was being made. */
  readonly isWhole: boolean;
};

export type SheetRules = {
  readonly worksheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
};

/** Which rules every sheet has, and which sheets are protected, one sync. A user may have renamed a sheet since: all are asked. */
export async function readRules(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly SheetRules[]> {
  const found = worksheets.map((worksheet) => {
    const rules = worksheet.getRange().conditionalFormats;
    rules.load('items/id,items/type');
    worksheet.protection.load('protected');
    return { worksheet, rules };
  });
  await context.sync();
  return found;
}

/** What the `Cell Value` rules say, one sync; other kinds are never ours. */
export async function readCellValueRules(
  context: Excel.RequestContext,
  sheets: readonly SheetRules[],
): Promise<readonly StandingRule[]> {
  const standing = sheets.flatMap(({ worksheet, rules }) =>
    rules.items
      .filter(({ type }) => type === 'CellValue')
      .map((format) => {
        const { cellValue } = format;
        const { fill } = cellValue.format;
        const range = format.getRangeOrNullObject();
        cellValue.load('rule');
        fill.load('color');
        range.load('address');
        return { sheet: worksheet.name, format, cellValue, fill, range };
      }),
  );
  await context.sync();
  return standing;
}

/** Excel may give `=85` or `85`, colours in either case, and nothing at all where a user has set none. */
function isAlike(one: unknown, other: string): boolean {
  const plain = (text: string) => text.replace(/^=/, '').toUpperCase();
  return typeof one === 'string' && plain(one) === plain(other);
}

/** A rule that Excel has made and that was cut short before it got what it says, in that order: font, fill, rule. */
function isHalfMade({ cellValue, fill }: StandingRule, note: RememberedHighlight): boolean {
  const isUnset = (value: unknown) => value === undefined || value === null || value === '';
  const rule: Partial<Excel.ConditionalCellValueRule> = cellValue.rule;
  return note.id === '' && isUnset(rule.formula1) && (isUnset(fill.color) || isAlike(fill.color, note.fill));
}

function looksLike({ cellValue, fill }: StandingRule, note: RememberedHighlight): boolean {
  const { operator, formula1 } = cellValue.rule;
  return (
    isAlike(operator, Excel.ConditionalCellValueOperator.lessThan) &&
    isAlike(formula1, thresholdFormula(note.threshold)) &&
    isAlike(fill.color, note.fill)
  );
}

/** The look must be that of the note, since an id may by chance have come to mean a rule of the user's. */
function isOfNote(standing: StandingRule, note: RememberedHighlight): boolean {
  const { sheet, format, range } = standing;
  if (!looksLike(standing, note) && !isHalfMade(standing, note)) return false;
  if (format.id === note.id) return true;
  return !range.isNullObject && sheet === note.sheet && range.address.endsWith(`!${note.address}`);
}

/** Our rules among those that stand, each with its note; a note whose rule is gone has none. */
export function matchNotes(
  rules: readonly StandingRule[],
  notes: readonly RememberedHighlight[],
): readonly OwnRule[] {
  const free = new Set(rules);
  return notes.flatMap((note) => {
    const rule = [...free].find((candidate) => isOfNote(candidate, note));
    if (rule === undefined) return [];
    free.delete(rule);
    return [{ rule, note, isWhole: looksLike(rule, note) }];
  });
}
