import type { Finding } from '../findings/finding';
import { correctionOf, type LayoutCorrection } from './layout-correction';
import { note } from './note';
import type { SheetLayout } from './sheet-layout';
import type { SheetText } from './sheet-text';

/** A sheet with the layout it was read by. */
type LaidOutSheet = { readonly sheet: SheetText; readonly layout: SheetLayout };

function usedIn({ sheet, layout }: LaidOutSheet): readonly string[] {
  const corrected = layout.tables.filter(({ reasons }) => reasons.includes('corrected'));
  return corrected.flatMap((table) => correctionOf(sheet, table)?.fingerprint ?? []);
}

/** R16: corrections that no table of the workbook was read by, because no header with rows below it has their words any more. */
export function noteUnusedCorrections(
  sheets: readonly LaidOutSheet[],
  corrections: readonly LayoutCorrection[],
): readonly Finding[] {
  if (corrections.length === 0) return [];
  const used = new Set(sheets.flatMap(usedIn));
  const names = new Set(sheets.map(({ layout }) => layout.sheet));
  return corrections
    .filter(({ fingerprint }) => !used.has(fingerprint))
    .map(({ fingerprint, sheet }) => {
      const at = sheet !== undefined && names.has(sheet) ? { sheet, address: 'A1' } : null;
      const facts = { because: 'unused', fingerprint };
      return note('R16', 'notice', at, sheet === undefined ? facts : { ...facts, sheet });
    });
}
