import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { ApplyProgress } from '../../../src/excel/workbook-gateway';
import { cellKey } from '../../../src/local-excel/workbook/workbook-model';
import { refusalOf } from '../../support/apply-plan';
import { freeze, SCORES, toHandIn, TOOL, TYPED, USER, writeSheets } from '../../support/copies';
import { LIST, SUMMARY } from '../../support/keyed-list';
import { startLocalExcelOn } from '../../support/local-excel-session';
import { sheetState } from '../../support/sheet-state';

async function written(sheets: Parameters<typeof startLocalExcelOn>[0] = SCORES) {
  const session = await startLocalExcelOn(sheets);
  await writeSheets(session);
  return session;
}

describe('freezeCopy', () => {
  it('puts values in the place of our formulas, which then follow no score any more', async () => {
    const { host, contents } = await written();
    expect(contents(SUMMARY)).toMatchObject({ B1: `='${LIST}'!B3`, B2: `='${USER}'!B2*1` });
    await freeze(await toHandIn());
    expect(contents(SUMMARY)).toMatchObject({ A1: 'ต่ำสุด', B1: 0, B2: 84.5 });
    await host.userEdit(USER, 'B2', [[99]]);
    expect(contents(SUMMARY)['B2']).toBe(84.5);
  });

  it('freezes what follows the day in the sheets of staff, and leaves their other formulas', async () => {
    const { sheet, contents } = await written();
    // The local Excel has no clock: this is what the formula gave when it was last reckoned.
    sheet(USER).cells.set(cellKey(1, 2), { value: 2026, formula: '=YEAR(TODAY())', error: false, style: 0 });
    await freeze(await toHandIn());
    expect(contents(USER)).toMatchObject({ C2: 2026, C3: '=B3+1' });
  });

  it('hides the tools and shows the summary first', async () => {
    const { model, sheet } = await written();
    await freeze(await toHandIn());
    expect(model.worksheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [USER, 'Visible'],
      [SUMMARY, 'Visible'],
      [LIST, 'Visible'],
      [TOOL, 'Hidden'],
    ]);
    expect(model.activeWorksheetId).toBe(sheet(SUMMARY).id);
  });

  it('leaves texts that look like formulas as they were typed, and an empty result empty', async () => {
    const formulas = ['="= ร้อยละ"&" 5"', '=IF(1=2,"x","")', '=1/0', '="TODAY()"'];
    const session = await written({ ...SCORES, ดอกจัน: [formulas] });
    const copy = await toHandIn();
    await freeze({ ...copy, frozen: [...copy.frozen, 'ดอกจัน'] });
    expect(session.contents('ดอกจัน')).toEqual({ A1: '= ร้อยละ 5', C1: '#DIV/0!', D1: 'TODAY()' });
    expect(session.cell('ดอกจัน', 0, 2)?.error).toBe(true);
  });

  it('keeps what was typed, and the look of every cell', async () => {
    const session = await written();
    const before = sheetState(session, LIST);
    await freeze(await toHandIn());
    expect(sheetState(session, LIST)).toEqual(before);
    expect(session.contents(LIST)['C4']).toBe(TYPED);
  });

  it('tells how far it has come, and can be ended before it has written anything', async () => {
    const session = await written();
    const before = session.contents(SUMMARY);
    const ended = new AbortController();
    ended.abort();
    const { refusal, written: done } = await refusalOf(freeze(await toHandIn(), { signal: ended.signal }));
    expect([refusal, done]).toEqual([{ code: 'cancelled' }, []]);
    expect(session.contents(SUMMARY)).toEqual(before);
    const steps: ApplyProgress[] = [];
    await freeze(await toHandIn(), { progress: (step) => steps.push(step) });
    expect(steps).toEqual([
      { step: 'checking' },
      { step: 'writing', sheet: USER, index: 0, total: 2 },
      { step: 'writing', sheet: SUMMARY, index: 1, total: 2 },
      { step: 'finishing' },
    ]);
  });

  it.each([
    ['a protected sheet that would be written', 'protectedSheet'],
    ['a workbook whose tabs are protected', 'protectedWorkbook'],
    ['a workbook open for reading only', 'readOnly'],
  ])('refuses %s before anything is written', async (_, code) => {
    const session = await written();
    const copy = await toHandIn();
    if (code === 'protectedSheet') session.sheet(SUMMARY).protected = true;
    if (code === 'protectedWorkbook') session.model.protected = true;
    if (code === 'readOnly') session.model.readOnly = true;
    const before = session.contents(USER);
    expect((await refusalOf(freeze(copy))).refusal.code).toBe(code);
    expect(session.contents(USER)).toEqual(before);
  });

  it('does not mind a protected sheet in which there is nothing to freeze', async () => {
    const session = await written({ ...SCORES, ล็อก: [['=1+1']] });
    session.sheet('ล็อก').protected = true;
    await freeze(await toHandIn());
    expect(session.contents('ล็อก')).toEqual({ A1: '=1+1' });
    expect(session.contents(SUMMARY)['B2']).toBe(84.5);
  });

  it('says which sheet of ours has gone since the copy was planned', async () => {
    const session = await written();
    const copy = await toHandIn();
    session.sheet(SUMMARY).name = 'ชื่อใหม่';
    expect((await refusalOf(freeze(copy))).refusal).toEqual({ code: 'itemNotFound', sheet: SUMMARY });
  });

  it('takes a sync for each sheet that it writes and five more', async () => {
    const { host } = await written();
    const copy = await toHandIn();
    const before = host.counters.syncs;
    await freeze(copy);
    expect(host.counters.syncs - before).toBe(2 + 5);
  });

  it('leaves nothing for a second time', async () => {
    const session = await written();
    await freeze(await toHandIn());
    const once = [USER, SUMMARY, LIST].map((name) => sheetState(session, name));
    await freeze(await toHandIn());
    expect([USER, SUMMARY, LIST].map((name) => sheetState(session, name))).toEqual(once);
    expect((await excelWorkbook.scan()).existing).toHaveLength(3);
  });
});
