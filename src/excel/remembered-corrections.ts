/** What people have said about tables that were read wrongly: kept in the workbook's settings, so that it travels with the tables. */
import type { Reading } from '../domain/findings/finding';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import { formatLayoutCorrections, parseLayoutCorrections } from '../domain/reading/parse-layout-corrections';
import { ExcelFailure } from './excel-failure';

/** Setting with the corrections as JSON text. */
export const CORRECTIONS_SETTING = 'ita.layouts';

/** Asks for the setting; readable after the next sync. */
export function loadCorrections(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(CORRECTIONS_SETTING);
  setting.load('value');
  return setting;
}

/** The corrections that the workbook keeps, none where it keeps none; what cannot be used is a finding. */
export function readCorrections(setting: Excel.Setting): Reading<readonly LayoutCorrection[]> {
  return setting.isNullObject ? { value: [], findings: [] } : parseLayoutCorrections(setting.value);
}

/** Keeps these corrections and no others, two syncs. Throws `readOnly` before anything is written. */
export async function saveCorrections(
  context: Excel.RequestContext,
  corrections: readonly LayoutCorrection[],
): Promise<void> {
  const { workbook } = context;
  workbook.load('readOnly');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  if (corrections.length > 0) {
    workbook.settings.add(CORRECTIONS_SETTING, formatLayoutCorrections(corrections));
  } else workbook.settings.getItemOrNullObject(CORRECTIONS_SETTING).delete();
  await context.sync();
}
