import type { FiscalYear } from '../assessment/fiscal-year';
import { changeOf, contextOf, type SheetOptions } from './plan-workbook';
import { settingsSheet } from './settings/settings-sheet';
import { settingsSourceOf } from './settings/settings-source';
import type { SheetSource } from './sheet-context';
import { namesOf, sheetTargets } from './sheet-targets';
import { resolveStyles } from './styles';
import type { ExistingSheet, WorkbookPlan } from './workbook-plan';

/**
 * ขึ้นปีใหม่: a plan that makes the settings sheet of a year, and nothing else. A year without rules gets a draft from the latest
 * earlier year, with what the workbook says of that one; from then on the workbook can be analysed for the new year. A sheet
 * of that year that stands already is written again with what was typed. Null where no earlier year has rules.
 */
export function planNewYear(
  year: FiscalYear,
  analysis: SheetSource,
  existing: readonly ExistingSheet[],
  options: Omit<SheetOptions, 'sheets'>,
): WorkbookPlan | null {
  const settings = settingsSourceOf(year, existing);
  if (settings === null) return null;
  const styles = resolveStyles(options);
  const edition = String(year);
  const targets = sheetTargets(analysis, edition, existing, options.userSheets);
  const context = contextOf(analysis, edition, options, styles, namesOf(targets));
  const change = changeOf(settingsSheet(context, settings), targets.byKey.settings, styles);
  return { changes: [change], styles, untouched: options.userSheets, keyless: targets.keyless };
}
