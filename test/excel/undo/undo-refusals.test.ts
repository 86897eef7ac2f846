import type { ExcelRefusal } from '../../../src/excel/excel-failure';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { ApplyProgress } from '../../../src/excel/workbook-gateway';
import { apply, refusalOf } from '../../support/apply-plan';
import { keyedList, LIST, SUMMARY, summaryOfList } from '../../support/keyed-list';
import type { LocalExcelSession } from '../../support/local-excel-session';
import { startLocalExcelOn } from '../../support/local-excel-session';
import { create, planOf, update } from '../../support/sheet-plan';
import { workbookState } from '../../support/sheet-state';
import { keptIn, undo, undoLatest } from '../../support/undo';

const USER = 'คะแนน';
const SCORES = {
  [USER]: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
  ],
};

/** A run that made two sheets, and one that rewrote one of them. */
async function afterTwoRuns(): Promise<LocalExcelSession> {
  const session = await startLocalExcelOn(SCORES);
  await apply(planOf(create(keyedList([['o12', 0]])), create(summaryOfList())));
  await apply(planOf(update(keyedList([['o13', 5]]))));
  return session;
}

function namesOf({ model }: LocalExcelSession): readonly string[] {
  return model.worksheets.map(({ name }) => name);
}

describe('undo, refused', () => {
  it.each<[string, (session: LocalExcelSession) => void, string, ExcelRefusal]>([
    ['a read-only workbook', ({ model }) => (model.readOnly = true), '2', { code: 'readOnly' }],
    [
      'a protected sheet',
      ({ sheet }) => (sheet(LIST).protected = true),
      '2',
      { code: 'protectedSheet', sheet: LIST },
    ],
  ])('does nothing to %s', async (_, protect, id, refusal) => {
    const session = await afterTwoRuns();
    const before = workbookState(session);
    protect(session);
    expect((await refusalOf(undo(id))).refusal).toEqual(refusal);
    expect(workbookState(session)).toEqual(before);
    expect(await excelWorkbook.journal()).toHaveLength(2);
  });

  it('rewrites in a protected workbook, and deletes no sheet of it', async () => {
    const session = await afterTwoRuns();
    session.model.protected = true;
    expect((await undo('2')).undone).toEqual([{ sheet: LIST, how: 'restored' }]);
    expect((await refusalOf(undo('1'))).refusal).toEqual({ code: 'protectedWorkbook' });
    expect(namesOf(session)).toEqual([USER, LIST, SUMMARY]);
  });

  it('waits while a cell is being edited and goes on when it is left', async () => {
    const session = await afterTwoRuns();
    const editing = session.host.fail({ cellEditing: true });
    const undoing = undo('1');
    await session.host.idle();
    expect(namesOf(session)).toEqual([USER, LIST, SUMMARY]);
    editing.end();
    await undoing;
    expect(namesOf(session)).toEqual([USER]);
  });

  it.each<[string, ExcelRefusal['code']]>([
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['NotImplemented', 'unsupported'],
    ['GeneralException', 'unexpected'],
  ])('tells %s as %s wherever it comes, and is completed by the next call', async (excelCode, code) => {
    for (const atSync of [1, 3, 6, 7]) {
      const session = await afterTwoRuns();
      session.host.fail({ atSync, code: excelCode });
      expect((await refusalOf(undo('2'))).refusal.code).toBe(code);
      await undo('2');
      expect(session.contents(LIST)).toMatchObject({ A3: 'o12', B3: 0 });
      expect(await excelWorkbook.journal()).toMatchObject([{ id: '1' }]);
    }
  });
});

describe('undo, cancelled', () => {
  it('leaves everything as it is before the first write', async () => {
    const session = await afterTwoRuns();
    const before = workbookState(session);
    const failure = await refusalOf(undo('1', { signal: AbortSignal.abort() }));
    expect(failure.refusal).toEqual({ code: 'cancelled' });
    expect(workbookState(session)).toEqual(before);
  });

  it('stops after the run that it is at, and goes on when called again', async () => {
    const session = await afterTwoRuns();
    const controller = new AbortController();
    const steps: ApplyProgress['step'][] = [];
    const progress = ({ step }: ApplyProgress) => {
      steps.push(step);
      if (step === 'finishing') controller.abort();
    };
    const result = await undo('1', { signal: controller.signal, progress });
    expect(result).toMatchObject({ undone: [{ sheet: LIST, how: 'restored' }], complete: false });
    expect(steps).toEqual(['checking', 'writing', 'finishing']);
    expect(await undo('1')).toMatchObject({ complete: true });
    expect(namesOf(session)).toEqual([USER]);
  });
});

describe('undo, where Excel or copies stand in the way', () => {
  it('keeps the last sheet in sight', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(keyedList([['o12', 0]]))));
    session.sheet(USER).visibility = 'Hidden';
    expect(keptIn(await undoLatest())).toEqual([`${LIST}! lastVisible`]);
    expect(namesOf(session)).toEqual([USER, LIST]);
  });

  it('deletes neither of two sheets that cannot be told apart', async () => {
    const session = await startLocalExcelOn({ ...SCORES, สำเนา: [['ก']] });
    await apply(planOf(create(keyedList([['o12', 0]]))));
    for (const [key, value] of session.sheet(LIST).customProperties) {
      session.sheet('สำเนา').customProperties.set(key, value);
    }
    expect(keptIn(await undoLatest())).toEqual([`${LIST}! twice`]);
    expect(namesOf(session)).toEqual([USER, 'สำเนา', LIST]);
  });

  it('deletes a sheet of ours however deep the user has hidden it', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(keyedList([['o12', 0]]))));
    session.sheet(LIST).visibility = 'VeryHidden';
    await undoLatest();
    expect(namesOf(session)).toEqual([USER]);
  });

  it('leaves an empty sheet that the user has made in the place of ours', async () => {
    const session = await startLocalExcelOn({ ...SCORES, ใหม่: [] });
    await apply(planOf(create(keyedList([['o12', 0]]))));
    session.sheet(LIST).name = 'เดิม';
    session.sheet('ใหม่').name = LIST;
    expect((await undoLatest()).undone).toEqual([{ sheet: 'เดิม', how: 'deleted' }]);
    expect(namesOf(session)).toEqual([USER, LIST]);
  });

  it('does not write a sheet again that the run had left the same', async () => {
    const session = await startLocalExcelOn(SCORES);
    const list = keyedList([['o12', 0]]);
    await apply(planOf(create(list)));
    await apply(planOf(update(list)));
    await session.host.userEdit(LIST, 'C3', 'ระบบ');
    expect(await undo('2')).toMatchObject({ undone: [], kept: [], complete: true });
    expect(session.contents(LIST)['C3']).toBe('ระบบ');
    expect(await excelWorkbook.journal()).toHaveLength(1);
  });

  it('asks Excel as often for one sheet as for many', async () => {
    const syncsOf = async (...sheets: Parameters<typeof create>[0][]) => {
      const session = await startLocalExcelOn(SCORES);
      await apply(planOf(...sheets.map(create)));
      const before = session.host.counters.syncs;
      const { syncs } = await undo('1');
      expect(session.host.counters.syncs - before).toBe(syncs);
      return syncs;
    };
    const one = await syncsOf(keyedList([['o12', 0]]));
    expect(one).toBe(7);
    expect(await syncsOf(keyedList([['o12', 0]]), summaryOfList())).toBe(one);
  });

  it('takes one sync more for each sheet that is put back, and one to finish them', async () => {
    const session = await afterTwoRuns();
    const before = session.host.counters.syncs;
    const { syncs } = await undo('2');
    expect([session.host.counters.syncs - before, syncs]).toEqual([9, 9]);
  });
});
