import { formatCellText } from '../../src/local-excel/formulas/format-cell-text';
import { recalculate } from '../../src/local-excel/formulas/recalculate';
import {
  createLocalHost,
  type LocalHost,
  type LocalHostOptions,
} from '../../src/local-excel/host/local-host';
import { loadOfficeInNode } from '../../src/local-excel/host/node-office';
import type { RequirementSets } from '../../src/local-excel/host/requirement-sets';
import { addWorksheet, createWorkbook } from '../../src/local-excel/workbook/create-workbook';
import { internStyle } from '../../src/local-excel/workbook/style-registry';
import type { WorkbookModel, WorksheetModel } from '../../src/local-excel/workbook/workbook-model';

let running: LocalHost | null = null;

// The library gives ranges back after a run without waiting for the answer, which must not come after the test file is over.
afterAll(async () => {
  await running?.idle();
});

export const SERVICES = { addWorksheet, internStyle, recalculate, formatCellText };

/** ExcelApi 1.13, for what the add-in uses only where it is there. */
export const NEWER_SETS: RequirementSets = { ExcelApi: '1.13', DelayForCellEdit: '1.1' };

/** The real office.js on a new workbook with these sheets, or on a workbook that is given. */
export function startLocalExcel(
  workbook: readonly string[] | WorkbookModel = ['Sheet1'],
  options: LocalHostOptions = {},
  sets?: RequirementSets,
): LocalHost {
  const model = 'worksheets' in workbook ? workbook : createWorkbook(workbook);
  const host = createLocalHost(model, SERVICES, options);
  loadOfficeInNode(host, sets);
  running = host;
  return host;
}

/** The sheet of that name, or of that place, as the model holds it. */
export function sheetOf(host: LocalHost, key: string | number = 0): WorksheetModel {
  const { worksheets } = host.model;
  const found = typeof key === 'number' ? worksheets[key] : worksheets.find(({ name }) => name === key);
  if (!found) throw new Error(`The workbook has no sheet ${key}.`);
  return found;
}

/** The error that a run ends with; a run that succeeds fails the test. */
export async function failureOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await run.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (!(outcome instanceof OfficeExtension.Error))
    throw new Error(`Expected a refusal of Excel, got: ${String(outcome)}`);
  return outcome;
}
