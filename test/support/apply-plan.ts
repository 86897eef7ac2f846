/** Applying plans through the gateway, as the pane does. */
import type { WorkbookPlan } from '../../src/domain/sheets/workbook-plan';
import { ExcelFailure } from '../../src/excel/excel-failure';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { ApplyProgress, ApplyResult } from '../../src/excel/workbook-gateway';

type Watch = { readonly signal?: AbortSignal; readonly progress?: (step: ApplyProgress) => void };

export function apply(plan: WorkbookPlan, watch: Watch = {}): Promise<ApplyResult> {
  const { signal = new AbortController().signal, progress = () => undefined } = watch;
  return excelWorkbook.apply(plan, progress, signal);
}

/** The refusal that a call ends with; a call that succeeds fails the test, and so does an error that is none of Excel's. */
export async function refusalOf(call: Promise<unknown>): Promise<ExcelFailure> {
  const outcome = await call.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (outcome instanceof ExcelFailure) return outcome;
  throw outcome instanceof Error ? outcome : new Error(`Expected an ExcelFailure, got: ${String(outcome)}`);
}
