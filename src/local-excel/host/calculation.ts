/** When formulas are calculated: before results are read and at the end of a request, but never more often than needed. */
import type { CellModel, WorksheetModel } from '../workbook/workbook-model';
import type { HostSession } from './host-session';

type Result = { readonly sheet: WorksheetModel; readonly key: number; readonly cell: CellModel };

function formulaResults(session: HostSession): readonly Result[] {
  return session.model.worksheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, cell]) => cell.formula !== null)
      .map(([key, cell]) => ({ sheet, key, cell: { ...cell } })),
  );
}

/** Calculates every formula, whatever the calculation mode. */
export async function calculate(session: HostSession): Promise<void> {
  session.calculationNeeded = false;
  session.calculationRequested = false;
  session.enteredFormulas.clear();
  await session.services.recalculate(session.model);
}

/** In manual mode a formula gets its result when it is entered; the others keep theirs until calculation is asked for. */
async function calculateEntered(session: HostSession): Promise<void> {
  if (session.enteredFormulas.size === 0) return;
  const kept = formulaResults(session).filter(
    ({ sheet, key }) => !session.enteredFormulas.get(sheet)?.has(key),
  );
  await calculate(session);
  for (const { sheet, key, cell } of kept) sheet.cells.set(key, cell);
}

/** Calculates if cells have changed since the last time. */
export async function calculateIfNeeded(session: HostSession): Promise<void> {
  if (!session.calculationNeeded) return;
  if (session.model.calculationMode !== 'Manual' || session.calculationRequested) return calculate(session);
  session.calculationNeeded = false;
  await calculateEntered(session);
}
