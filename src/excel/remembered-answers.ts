/** What a person has said about the whole workbook, whose it is and of which years: kept in its settings, so that it is asked once. */
import { isFiscalYear, type FiscalYear } from '../domain/assessment/fiscal-year';
import { ExcelFailure } from './excel-failure';
import { isFigure, isObjectOf, isOrNull, isText, type Guard } from './undo/json-guards';
import type { WorkbookAnswers } from './workbook-gateway';

/** Setting with the answers. */
export const ANSWERS_SETTING = 'ita.answers';

const NO_ANSWERS: WorkbookAnswers = { fiscalYear: null, planYear: null, agencyName: null };

function isYear(value: unknown): value is FiscalYear {
  return isFigure(value) && isFiscalYear(value);
}

const isAnswers: Guard<WorkbookAnswers> = isObjectOf<WorkbookAnswers>({
  fiscalYear: isOrNull(isYear),
  planYear: isOrNull(isYear),
  agencyName: isOrNull(isText),
});

/** Asks for the setting; readable after the next sync. */
export function loadAnswers(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(ANSWERS_SETTING);
  setting.load('value');
  return setting;
}

/** The answers that the workbook keeps; each null where it keeps none, or none of this version. */
export function readAnswers(setting: Excel.Setting): WorkbookAnswers {
  if (setting.isNullObject) return NO_ANSWERS;
  const value: unknown = setting.value;
  if (!isAnswers(value)) return NO_ANSWERS;
  const { fiscalYear, planYear, agencyName } = value;
  return { fiscalYear, planYear, agencyName };
}

/** Keeps these answers and no others, two syncs. Throws `readOnly` before anything is written. */
export async function saveAnswers(
  context: Excel.RequestContext,
  { fiscalYear, planYear, agencyName }: WorkbookAnswers,
): Promise<void> {
  const { workbook } = context;
  workbook.load('readOnly');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  const hasAny = [fiscalYear, planYear, agencyName].some((answer) => answer !== null);
  if (hasAny) workbook.settings.add(ANSWERS_SETTING, { fiscalYear, planYear, agencyName });
  else workbook.settings.getItemOrNullObject(ANSWERS_SETTING).delete();
  await context.sync();
}
