import { readFileSync } from 'node:fs';
import { analyseWorkbook } from '../../src/domain/analyse';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { WorkbookPlan } from '../../src/domain/sheets/workbook-plan';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ExcelFailure } from '../../src/excel/excel-failure';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { ALL_SHEETS } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { SAMPLE } from '../support/command-line';
import { openInLocalExcel, type LocalExcelSession } from '../support/local-excel-session';

const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const USER_SHEETS = ['คะแนน ITA 68', 'มาตรการ 69'];
const LOW_SHEET = 'ITA_ข้อต่ำกว่า85_2568';
const TYPED = 'ยังไม่ได้เผยแพร่เพราะเปลี่ยนผู้ดูแลเว็บไซต์';

async function openSample(): Promise<LocalExcelSession> {
  const model = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), await loadExcelize());
  return openInLocalExcel(model);
}

async function planNow(): Promise<WorkbookPlan> {
  const { scan, existing } = await excelWorkbook.scan();
  return planWorkbook(analyseWorkbook(scan, NO_CHOICES, existing), existing, {
    ...ALL_SHEETS,
    userSheets: USER_SHEETS,
  });
}

async function run(): Promise<void> {
  await apply(await planNow());
}

/** The sample after one run, with a cause typed into the first yellow cell of the low list. */
async function openAfterTyping(): Promise<LocalExcelSession> {
  const session = await openSample();
  await run();
  await session.host.userEdit(LOW_SHEET, 'H6', TYPED);
  return session;
}

async function fingerprint(): Promise<string> {
  return (await excelWorkbook.scan()).fingerprint;
}

function userSheets(session: LocalExcelSession): unknown {
  return USER_SHEETS.map((name) => session.contents(name));
}

function holdsTyped(session: LocalExcelSession): boolean {
  return session.model.worksheets.some(({ cells }) =>
    [...cells.values()].some(({ value }) => value === TYPED),
  );
}

/** Runs with the n-th sync of the writing failing; true when it got that far. */
async function runFailingAt(session: LocalExcelSession, sync: number): Promise<boolean> {
  const plan = await planNow();
  const fault = session.host.fail({ atSync: sync });
  const failure = await apply(plan).then(
    () => null,
    (error: unknown) => error,
  );
  fault.end();
  if (failure !== null) expect(failure).toBeInstanceOf(ExcelFailure);
  return failure !== null;
}

describe('a run that is cut off at each of its syncs in turn', () => {
  it('leaves a fresh workbook so that the next run completes it, and never touches what staff typed', async () => {
    const whole = await openSample();
    const untouched = userSheets(whole);
    await run();
    const expected = await fingerprint();

    let cutOff = 0;
    for (let sync = 1; sync <= 12; sync += 1) {
      const session = await openSample();
      if (await runFailingAt(session, sync)) cutOff += 1;
      expect(userSheets(session)).toEqual(untouched);
      await run();
      expect(await fingerprint()).toBe(expected);
    }
    expect(cutOff).toBeGreaterThanOrEqual(6);
  });

  it('loses no typed text of a second run', async () => {
    await openAfterTyping();
    await run();
    const expected = await fingerprint();

    for (let sync = 1; sync <= 8; sync += 1) {
      const session = await openAfterTyping();
      await runFailingAt(session, sync);
      expect(holdsTyped(session)).toBe(true);
      await run();
      expect(await fingerprint()).toBe(expected);
    }
  });
});
