/**
 * What people have answered for: kept in the workbook's settings, and in our sheet of findings where that has a row of it. The row
 * is what counts where there is one (`followFindings`); the memory is for findings that the sheet does not have yet. Both are
 * written together.
 */
import type { Acknowledgement } from '../domain/findings/acknowledgement';
import type { DecidedRow, DecisionPlan } from '../domain/sheets/acknowledging/plan-decision';
import { toCellText } from './cell-text';
import { parseCellValues, parseTexts } from './cell-values';
import { ExcelFailure, toThrow } from './excel-failure';
import { isListOf, isObjectOf, isText, type Guard } from './undo/json-guards';
import { queueCell } from './write-cell';

/** Setting with the acknowledgements. */
export const ACKNOWLEDGED_SETTING = 'ita.acknowledged';

const GENERAL = 'General';

const areAcknowledgements: Guard<readonly Acknowledgement[]> = isListOf(
  isObjectOf<Acknowledgement>({ finding: isText, reason: isText }),
);

/** Asks for the setting; readable after the next sync. */
export function loadAcknowledgements(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(ACKNOWLEDGED_SETTING);
  setting.load('value');
  return setting;
}

/** What the workbook remembers; nothing where it remembers nothing of this version. */
export function readAcknowledgements(setting: Excel.Setting): readonly Acknowledgement[] {
  if (setting.isNullObject) return [];
  const value: unknown = setting.value;
  return areAcknowledgements(value) ? value : [];
}

type RowProbe = {
  readonly row: DecidedRow;
  readonly key: Excel.Range;
  readonly cells: readonly { readonly range: Excel.Range; readonly text: string }[];
};

function probeRow(sheet: Excel.Worksheet, row: DecidedRow): RowProbe {
  const key = sheet.getRange(row.key.address);
  key.load('values');
  const cells = row.cells.map(({ address, text }) => {
    const range = sheet.getRange(address);
    range.load('numberFormat');
    return { range, text };
  });
  return { row, key, cells };
}

/** A row that is not where it was read: sorted or deleted since, so that the workbook has to be read again. */
function checkRow({ row, key }: RowProbe): void {
  if (parseCellValues(key.values)?.[0]?.[0] !== row.key.text)
    throw new ExcelFailure({ code: 'itemNotFound', sheet: row.sheet });
}

/** The rows as they stand, one sync. Throws `itemNotFound` or `protectedSheet`. */
async function findRows(
  context: Excel.RequestContext,
  rows: readonly DecidedRow[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly RowProbe[]> {
  const probes = rows.map((row) => {
    const sheet = sheets.find(({ name }) => name === row.sheet);
    if (sheet === undefined) throw new ExcelFailure({ code: 'itemNotFound', sheet: row.sheet });
    sheet.protection.load('protected');
    return { sheet, probe: probeRow(sheet, row) };
  });
  await context.sync();
  for (const { sheet, probe } of probes) {
    if (sheet.protection.protected) throw new ExcelFailure({ code: 'protectedSheet', sheet: sheet.name });
    checkRow(probe);
  }
  return probes.map(({ probe }) => probe);
}

function queueRow({ cells }: RowProbe): void {
  for (const { range, text } of cells) {
    queueCell(range, toCellText(text), parseTexts(range.numberFormat)?.[0]?.[0] ?? GENERAL);
  }
}

/**
 * Keeps the decision, three syncs and two where our sheet has no row of it. Throws `readOnly`, `protectedSheet`, or `itemNotFound`
 * for a row that is no longer where it was read, before anything is written.
 */
export async function saveDecision(
  context: Excel.RequestContext,
  { acknowledgements, rows }: DecisionPlan,
): Promise<void> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });

  const found = rows.length === 0 ? [] : await findRows(context, rows, workbook.worksheets.items);
  const { settings } = workbook;
  if (acknowledgements.length > 0) settings.add(ACKNOWLEDGED_SETTING, acknowledgements);
  else settings.getItemOrNullObject(ACKNOWLEDGED_SETTING).delete();
  found.forEach(queueRow);
  try {
    await context.sync();
  } catch (error) {
    throw toThrow(error, rows[0]?.sheet ?? null);
  }
}
