/** What a workbook or a sheet that is protected, or opened for reading only, still lets the add-in do. */
import type { WorksheetModel } from '../workbook/workbook-model';
import type { CellAreas } from './cells/cell-range';
import { uniformStyle } from './cells/cell-style';
import { refusal } from './host-error';
import type { HostSession } from './host-session';

/**
 * What a member changes: nothing that is stored (`none`), how the sheet is viewed or printed (`view`), something on the sheet
 * (`sheet`), the content of cells (`cells`), the row of sheet tabs (`structure`), or data of the workbook (`workbook`).
 */
export type Effect = 'none' | 'view' | 'sheet' | 'cells' | 'structure' | 'workbook';

/** Throws `AccessDenied` when the workbook or the sheet does not allow the change. */
export function checkAccess(
  session: HostSession,
  effect: Effect,
  sheet: WorksheetModel | null,
  cells: CellAreas | null,
): void {
  if (effect === 'none') return;
  if (session.model.readOnly) throw refusal('AccessDenied');
  if (effect === 'structure' && session.model.protected) throw refusal('AccessDenied');
  if (!sheet?.protected) return;
  if (effect === 'sheet') throw refusal('AccessDenied');
  const areUnlocked = cells !== null && uniformStyle(session, cells, ({ locked }) => locked) === false;
  if (effect === 'cells' && !areUnlocked) throw refusal('AccessDenied');
}
