import { readFileSync } from 'node:fs';
import { analyseWorkbook } from '../../src/domain/analyse';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { ALL_SHEETS } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { SAMPLE } from '../support/command-line';
import type { Counter, Start } from '../support/fault-walk';
import { countOf, cutShort, placesUpTo, startFrom } from '../support/fault-walk';
import type { LocalExcelSession } from '../support/local-excel-session';
import { openInLocalExcel } from '../support/local-excel-session';
import { holdsText, sheetsState } from '../support/sheet-state';
import { undo } from '../support/undo';

/** Four sheets are written three times at every place. */
jest.setTimeout(900_000);

const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const USER_SHEETS = ['คะแนน ITA 68', 'มาตรการ 69'];
const LOW_SHEET = 'ITA_ข้อต่ำกว่า85_2568';
const TYPED = 'ยังไม่ได้เผยแพร่เพราะเปลี่ยนผู้ดูแลเว็บไซต์';

/** The actions of a run are thousands: so many are tried here, and every one of smaller runs elsewhere. */
const MOST_ACTIONS = 16;

async function openSample(): Promise<LocalExcelSession> {
  const model = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), await loadExcelize());
  return openInLocalExcel(model);
}

async function run(): Promise<void> {
  const { scan, existing } = await excelWorkbook.scan();
  const plan = planWorkbook(analyseWorkbook(scan, NO_CHOICES, existing), existing, {
    ...ALL_SHEETS,
    sheets: ['indicatorAnalysis'],
    userSheets: USER_SHEETS,
  });
  await apply(plan);
}

/** The sample after one run, with a cause typed into the first yellow cell of the low list. */
async function openAfterTyping(): Promise<LocalExcelSession> {
  const session = await openSample();
  await run();
  await session.host.userEdit(LOW_SHEET, 'H6', TYPED);
  return session;
}

async function checkPlace(start: Start, counter: Counter, place: number, wanted: unknown): Promise<void> {
  const session = await start.open();
  const [before, hadTyped] = [sheetsState(session), holdsText(session, TYPED)];
  await cutShort(session, run, counter, place);
  expect(holdsText(session, TYPED)).toBe(hadTyped);
  const cut = startFrom(session.model);
  await run();
  expect([counter, place, sheetsState(session)]).toEqual([counter, place, wanted]);

  const again = await cut.open();
  const [latest] = await excelWorkbook.journal();
  if (latest !== undefined && latest.id === String(hadTyped ? 2 : 1)) await undo(latest.id);
  expect([counter, place, sheetsState(again)]).toEqual([counter, place, before]);
}

describe('a run on the sample workbook that is cut short', () => {
  it.each([
    ['first', openSample],
    ['second', openAfterTyping],
  ])('is completed by the next one, or taken back: the %s run', async (_, open) => {
    const session = await open();
    const start = startFrom(session.model);
    await run();
    const wanted = sheetsState(session);
    const syncs = placesUpTo(await countOf(start, run, 'syncs'));
    const actions = placesUpTo(await countOf(start, run, 'actions'), MOST_ACTIONS);
    for (const place of syncs) await checkPlace(start, 'syncs', place, wanted);
    for (const place of actions) await checkPlace(start, 'actions', place, wanted);
  });
});
