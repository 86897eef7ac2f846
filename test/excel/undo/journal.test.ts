import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { ApplyProgress } from '../../../src/excel/workbook-gateway';
import { loadExcelize } from '../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../../src/local-excel/workbook/save-workbook';
import { apply, refusalOf } from '../../support/apply-plan';
import { keyedList, LIST } from '../../support/keyed-list';
import { openInLocalExcel, startLocalExcelOn } from '../../support/local-excel-session';
import { create, planOf, specOf, text, update } from '../../support/sheet-plan';
import { sheetState } from '../../support/sheet-state';
import { keptIn, undo, undoLatest } from '../../support/undo';

const SCORES = { คะแนน: [['ข้อ', 'คะแนน']] };

function score(value: number) {
  return keyedList([['o12', value]]);
}

function hugeList() {
  const rows = Array.from({ length: 300 }, (_, row) => [text(`${row} ${'ก'.repeat(1_000)}`)]);
  return specOf({ key: 'lowQuestions', name: LIST, cells: rows });
}

describe('journal', () => {
  it('is empty in a workbook that we have not written to', async () => {
    const { host } = await startLocalExcelOn(SCORES);
    expect(await excelWorkbook.journal()).toEqual([]);
    expect(host.counters.syncs).toBe(1);
  });

  it('lists what a run has done, the latest first', async () => {
    const session = await startLocalExcelOn(SCORES);
    const { signal } = new AbortController();
    const quietly = () => undefined;
    await excelWorkbook.apply(planOf(create(score(0))), quietly, signal, { at: '20 พ.ย. 2569 10:00' });
    await session.host.userEdit(LIST, 'C3', [['ระบบ']]);
    await excelWorkbook.apply(planOf(update(score(5))), quietly, signal, { at: '10:30', kind: 'newYear' });
    const ranges = [{ sheet: 'คะแนน', address: 'B2:B9' }];
    await excelWorkbook.highlight(
      { threshold: 85, fill: '#FFC7CE', font: '#9C0006', ranges },
      { at: '11:00' },
    );
    const sheet = { name: 'ใหม่', rows: [['ก']], headerRow: 0, widths: [80], scoreColumn: null };
    await excelWorkbook.addSheet(sheet, { at: '11:30' });
    await excelWorkbook.apply(planOf(update(score(6))), quietly, signal, { at: '12:00', kind: 'merged' });
    const none = { created: [], rewritten: [], cells: 0, rulesAdded: 0, rulesRemoved: 0 };
    expect(await excelWorkbook.journal()).toEqual([
      { ...none, id: '5', at: '12:00', kind: 'merged', state: 'complete', rewritten: [LIST], cells: 1 },
      { ...none, id: '4', at: '11:30', kind: 'addedSheet', state: 'complete', created: ['ใหม่'] },
      { ...none, id: '3', at: '11:00', kind: 'highlights', state: 'complete', rulesAdded: 1 },
      // The score and what was typed, which the plan of this test does not keep.
      { ...none, id: '2', at: '10:30', kind: 'newYear', state: 'complete', rewritten: [LIST], cells: 2 },
      { ...none, id: '1', at: '20 พ.ย. 2569 10:00', kind: 'sheets', state: 'complete', created: [LIST] },
    ]);
  });

  it('is with the file when it is opened again, and so is the way back', async () => {
    const first = await startLocalExcelOn(SCORES);
    await apply(planOf(create(score(0))));
    await first.host.userEdit(LIST, 'C3', [['ระบบ <&> "ก"']]);
    const before = first.contents(LIST);
    await apply(planOf(update(score(5))));
    const excelize = await loadExcelize();
    const again = await openInLocalExcel(
      await openWorkbook(await saveWorkbook(first.model, excelize), excelize),
    );
    expect((await excelWorkbook.journal()).map(({ id }) => id)).toEqual(['2', '1']);
    expect(keptIn(await undoLatest())).toEqual([]);
    expect(again.contents(LIST)).toEqual(before);
    expect(keptIn(await undoLatest())).toEqual([`${LIST}! changed ${LIST}!C3`]);
    await again.host.userEdit(LIST, 'C3', [['']]);
    await undoLatest();
    expect(again.model.worksheets.map(({ name }) => name)).toEqual(['คะแนน']);
  });

  it('forgets the oldest of six runs, and everything about it', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(score(0))));
    for (const value of [1, 2, 3, 4, 5]) await apply(planOf(update(score(value))));
    expect((await excelWorkbook.journal()).map(({ id }) => id)).toEqual(['6', '5', '4', '3', '2']);
    expect(session.model.customXmlParts).toHaveLength(5);
    await undo('2');
    expect(session.contents(LIST)['B3']).toBe(0);
    expect(session.model.customXmlParts).toEqual([]);
  });

  it('takes a run back together with those after it, and no others', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(score(0))));
    for (const value of [1, 2, 3]) await apply(planOf(update(score(value))));
    const { undone } = await undo('3');
    expect(undone).toEqual([
      { sheet: LIST, how: 'restored' },
      { sheet: LIST, how: 'restored' },
    ]);
    expect(session.contents(LIST)['B3']).toBe(1);
    expect((await excelWorkbook.journal()).map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('has nothing to take back of a run that it does not know', async () => {
    await startLocalExcelOn(SCORES);
    expect(await undo('7')).toMatchObject({ undone: [], kept: [], complete: true });
  });

  it('keeps a run whose sheet had to be kept, for when the reason is gone', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(score(0))));
    await session.host.userEdit(LIST, 'C3', [['ระบบ']]);
    await undoLatest();
    expect(await excelWorkbook.journal()).toMatchObject([{ id: '1', state: 'partlyUndone' }]);
    await session.host.userEdit(LIST, 'C3', [['']]);
    expect((await undoLatest()).undone).toEqual([{ sheet: LIST, how: 'deleted' }]);
    expect(await excelWorkbook.journal()).toEqual([]);
  });

  it('says before it writes that a run is too large to be taken back, and leaves the choice', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(hugeList())));
    const steps: ApplyProgress[] = [];
    const controller = new AbortController();
    const progress = (step: ApplyProgress) => {
      steps.push(step);
      if (step.step === 'checking' && step.undo === 'tooLarge') controller.abort();
    };
    const before = sheetState(session, LIST);
    const shorter = planOf(update(score(1)));
    expect((await refusalOf(apply(shorter, { progress, signal: controller.signal }))).refusal).toEqual({
      code: 'cancelled',
    });
    expect(steps).toEqual([{ step: 'checking' }, { step: 'checking', undo: 'tooLarge' }]);
    expect(sheetState(session, LIST)).toEqual(before);
    expect((await apply(shorter)).written).toEqual([{ sheet: LIST, rows: 3 }]);
    expect((await excelWorkbook.journal()).map(({ id }) => id)).toEqual(['1']);
    expect(keptIn(await undoLatest())[0]).toMatch(new RegExp(`^${LIST}! changed`));
  });
});
