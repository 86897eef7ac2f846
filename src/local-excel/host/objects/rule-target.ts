/** A highlight rule and the sheet it belongs to. */
import type { ConditionalFormatModel, WorksheetModel } from '../../workbook/workbook-model';

export type RuleTarget = { readonly sheet: WorksheetModel; readonly rule: ConditionalFormatModel };

/** Notes that the sheet's rules have to be written. */
export function touchRules({ sheet }: RuleTarget): void {
  sheet.changes.conditionalFormats = true;
}
