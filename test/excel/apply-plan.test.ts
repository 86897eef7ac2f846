import { SHEET_KEYS } from '../../src/domain/sheets/sheet-keys';
import type { ApplyProgress } from '../../src/excel/workbook-gateway';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { apply, refusalOf } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, formula, number, planOf, specOf, text, update } from '../support/sheet-plan';

/** A workbook for every place where a run may be cut short. */
jest.setTimeout(60_000);

const SCORES = {
  คะแนน: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
    ['i2', '=B2+10'],
  ],
};
const NAME = 'ITA_สรุปผล_2568';

const SUMMARY = specOf({
  name: NAME,
  cells: [
    [text('สรุปผล', 'title'), null],
    [text('คะแนนรวม', 'header'), formula("='คะแนน'!B3")],
    [text('- จัดทำแผน'), number(84.77)],
  ],
});

/** Five sheets, each with a formula that points at the one after it. */
const FIVE = SHEET_KEYS.slice(0, 5).map((key, index) => {
  const next = index < 4 ? formula(`='แผ่น ${index + 2}'!A1+1`) : number(1);
  return specOf({ key, name: `แผ่น ${index + 1}`, cells: [[next]] });
});

function abortedAt(step: (progress: ApplyProgress) => boolean) {
  const controller = new AbortController();
  const progress = (reached: ApplyProgress) => {
    if (step(reached)) controller.abort();
  };
  return { signal: controller.signal, progress };
}

describe('applyPlan', () => {
  it('writes a sheet beside those of the user, which stay as they are', async () => {
    const session = await startLocalExcelOn(SCORES);
    const before = session.snapshot('คะแนน');
    const result = await apply(planOf(create(SUMMARY)));
    expect(session.contents(NAME)).toEqual({
      A1: 'สรุปผล',
      A2: 'คะแนนรวม',
      B2: "='คะแนน'!B3",
      A3: '- จัดทำแผน',
      B3: 84.77,
    });
    expect(session.cell(NAME, 1, 1)?.value).toBe(94.5);
    expect(session.sheet(NAME).customProperties.get('ita.sheet')).toBe('summary|2568');
    expect(session.sheet('คะแนน')).toEqual(before);
    expect(result).toEqual({
      written: [{ sheet: NAME, rows: 3 }],
      unwritten: [],
      unfinished: [],
      formulaErrors: [],
      syncs: session.host.counters.syncs,
    });
  });

  it('needs three syncs for one sheet', async () => {
    const { host } = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    expect(host.counters.syncs).toBe(3);
  });

  it('makes every sheet before it writes a formula, in one sync a sheet and two for all', async () => {
    const session = await startLocalExcelOn(SCORES);
    const result = await apply(planOf(...FIVE.map(create)));
    expect(session.cell('แผ่น 1', 0, 0)).toMatchObject({ value: 5, error: false });
    expect(result.formulaErrors).toEqual([]);
    expect([session.host.counters.syncs, result.syncs]).toEqual([7, 7]);
  });

  it('tells what it is doing', async () => {
    await startLocalExcelOn(SCORES);
    const steps: ApplyProgress[] = [];
    await apply(planOf(...FIVE.slice(0, 2).map(create)), { progress: (step) => steps.push(step) });
    expect(steps).toEqual([
      { step: 'checking' },
      { step: 'writing', sheet: 'แผ่น 1', index: 0, total: 2 },
      { step: 'writing', sheet: 'แผ่น 2', index: 1, total: 2 },
      { step: 'finishing' },
    ]);
  });

  it('makes the same sheets when the same plan is applied twice, not a second set', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    const contents = session.contents(NAME);
    const { customProperties, merges, rowHeights, columnWidths } = session.snapshot(NAME);
    await apply(planOf(create(SUMMARY)));
    expect(session.model.worksheets.map(({ name }) => name)).toEqual(['คะแนน', NAME]);
    expect(session.contents(NAME)).toEqual(contents);
    expect(session.sheet(NAME)).toMatchObject({ customProperties, merges, rowHeights, columnWidths });
  });

  it('rewrites a sheet that the user has renamed, under the name it has now', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    session.sheet(NAME).name = 'สรุปของเรา';
    const { existing } = await excelWorkbook.scan();
    expect(existing.map(({ key, edition, name }) => [key, edition, name])).toEqual([
      ['summary', '2568', 'สรุปของเรา'],
    ]);
    const shorter = specOf({ name: NAME, cells: [[text('ใหม่'), number(1)]] });
    const result = await apply(planOf(update(shorter, 'สรุปของเรา')));
    expect(result.written).toEqual([{ sheet: 'สรุปของเรา', rows: 1 }]);
    expect(session.contents('สรุปของเรา')).toEqual({ A1: 'ใหม่', B1: 1 });
    expect(session.model.worksheets).toHaveLength(2);
  });

  it('reports every formula of ours that shows an error', async () => {
    await startLocalExcelOn(SCORES);
    const spec = specOf({
      name: NAME,
      cells: [
        [formula('=1/0'), formula('=1+1')],
        [text('#REF!'), formula('=NA()')],
      ],
    });
    const { formulaErrors } = await apply(planOf(create(spec)));
    expect(formulaErrors).toEqual([
      { place: { sheet: NAME, address: 'A1' }, error: '#DIV/0!' },
      { place: { sheet: NAME, address: 'B2' }, error: '#N/A' },
    ]);
  });

  it('does nothing for a plan without changes', async () => {
    const session = await startLocalExcelOn(SCORES);
    const before = session.snapshot('คะแนน');
    const result = await apply(planOf());
    expect(result).toMatchObject({ written: [], unwritten: [], unfinished: [] });
    expect(session.sheet('คะแนน')).toEqual(before);
  });
});

describe('cancelling', () => {
  it.each<[string, (step: ApplyProgress) => boolean]>([
    ['before anything', () => true],
    ['while it checks', ({ step }) => step === 'checking'],
  ])('leaves the workbook untouched %s', async (_, step) => {
    const session = await startLocalExcelOn(SCORES);
    const watch = abortedAt(step);
    const failure = await refusalOf(apply(planOf(create(SUMMARY)), watch));
    expect(failure.refusal).toEqual({ code: 'cancelled' });
    expect(session.model.worksheets.map(({ name }) => name)).toEqual(['คะแนน']);
  });

  it('asks Excel nothing when it was cancelled before it began', async () => {
    const { host } = await startLocalExcelOn(SCORES);
    await refusalOf(apply(planOf(create(SUMMARY)), { signal: AbortSignal.abort() }));
    expect(host.counters.syncs).toBe(0);
  });

  it('finishes the present sheet and says which were written and which were not', async () => {
    const session = await startLocalExcelOn(SCORES);
    const watch = abortedAt((step) => step.step === 'writing' && step.index === 1);
    const result = await apply(planOf(...FIVE.map(create)), watch);
    expect(result.written.map(({ sheet }) => sheet)).toEqual(['แผ่น 1', 'แผ่น 2']);
    expect(result.unwritten).toEqual(['แผ่น 3', 'แผ่น 4', 'แผ่น 5']);
    expect(session.contents('แผ่น 3')).toEqual({});
  });

  it('is completed by applying the plan again', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(
      planOf(...FIVE.map(create)),
      abortedAt((step) => step.step === 'writing'),
    );
    const result = await apply(planOf(...FIVE.map(create)));
    expect(result.unwritten).toEqual([]);
    expect(session.model.worksheets).toHaveLength(6);
    expect(session.cell('แผ่น 1', 0, 0)?.value).toBe(5);
  });
});

describe('refusals', () => {
  it('says so before it writes anything when the workbook is read-only', async () => {
    const session = await startLocalExcelOn(SCORES);
    session.model.readOnly = true;
    const failure = await refusalOf(apply(planOf(create(SUMMARY))));
    expect(failure.refusal).toEqual({ code: 'readOnly' });
    expect(session.host.counters.syncs).toBe(1);
  });

  it('cannot make a sheet in a protected workbook, yet rewrites one', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    session.model.protected = true;
    const other = specOf({ key: 'findings', name: 'ITA_ผลตรวจสอบ', cells: [[text('ไม่พบ')]] });
    const failure = await refusalOf(apply(planOf(update(SUMMARY), create(other))));
    expect(failure.refusal).toEqual({ code: 'protectedWorkbook' });
    expect((await apply(planOf(update(SUMMARY)))).written).toEqual([{ sheet: NAME, rows: 3 }]);
  });

  it('names the protected sheet and leaves the others of the plan untouched', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    session.sheet(NAME).protected = true;
    const failure = await refusalOf(apply(planOf(...FIVE.slice(1).map(create), update(SUMMARY))));
    expect(failure.refusal).toEqual({ code: 'protectedSheet', sheet: NAME });
    expect(session.model.worksheets).toHaveLength(2);
  });

  it('never writes over a sheet of the user that has the name of ours', async () => {
    const session = await startLocalExcelOn({ ...SCORES, [NAME]: [['ของผู้ใช้']] });
    const before = session.snapshot(NAME);
    for (const change of [create(SUMMARY), update(SUMMARY)]) {
      const failure = await refusalOf(apply(planOf(change)));
      expect(failure.refusal).toEqual({
        code: change.kind === 'create' ? 'nameTaken' : 'itemNotFound',
        sheet: NAME,
      });
    }
    expect(session.sheet(NAME)).toEqual(before);
  });

  it('does not take a generated sheet of another year for the one of the plan', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create({ ...SUMMARY, edition: '2567' })));
    const before = session.snapshot(NAME);
    const failure = await refusalOf(apply(planOf(create(SUMMARY))));
    expect(failure.refusal).toEqual({ code: 'nameTaken', sheet: NAME });
    expect(session.sheet(NAME)).toEqual(before);
  });

  it('says which sheet is gone when the user has deleted it since', async () => {
    await startLocalExcelOn(SCORES);
    const failure = await refusalOf(apply(planOf(update(SUMMARY, 'ลบแล้ว'))));
    expect(failure.refusal).toEqual({ code: 'itemNotFound', sheet: 'ลบแล้ว' });
  });

  it('waits while a cell is being edited and goes on when it is left', async () => {
    const session = await startLocalExcelOn(SCORES);
    const editing = session.host.fail({ cellEditing: true });
    const applying = apply(planOf(create(SUMMARY)));
    await session.host.idle();
    expect(session.model.worksheets).toHaveLength(1);
    editing.end();
    expect((await applying).written).toHaveLength(1);
  });

  it.each([2, 3])(
    'tells an editing begun meanwhile (sync %d) and what was complete by then',
    async (atSync) => {
      const session = await startLocalExcelOn(SCORES);
      session.host.fail({ atSync, code: 'InvalidOperationInCellEditMode' });
      const failure = await refusalOf(apply(planOf(create(SUMMARY))));
      expect(failure.refusal).toEqual({ code: 'cellEditing' });
      expect(failure.written).toEqual(atSync === 2 ? [] : [{ sheet: NAME, rows: 3 }]);
      await apply(planOf(create(SUMMARY)));
      expect(session.contents(NAME)).toMatchObject({ A1: 'สรุปผล', B3: 84.77 });
    },
  );

  it('names the sheet that Excel would not let be written', async () => {
    const { host } = await startLocalExcelOn(SCORES);
    host.fail({ atSync: 3, code: 'AccessDenied' });
    const failure = await refusalOf(apply(planOf(...FIVE.slice(0, 2).map(create))));
    expect(failure.refusal).toEqual({ code: 'protectedSheet', sheet: 'แผ่น 2' });
    expect(failure.written).toEqual([{ sheet: 'แผ่น 1', rows: 1 }]);
  });

  it('tells a request that is too large for Excel on the web', async () => {
    await startLocalExcelOn(SCORES, { payloadLimit: 4_000 });
    const failure = await refusalOf(apply(planOf(create(SUMMARY))));
    expect(failure.refusal).toEqual({ code: 'payloadTooLarge' });
  });

  it('ends with the same sheet wherever the run was cut short and begun again', async () => {
    const whole = await startLocalExcelOn(SCORES);
    await apply(planOf(create(SUMMARY)));
    const wanted = whole.contents(NAME);
    const actions = whole.host.counters.actions;
    for (let atAction = 1; atAction < actions; atAction += 7) {
      const session = await startLocalExcelOn(SCORES);
      session.host.fail({ atAction, code: 'InvalidOperationInCellEditMode' });
      await refusalOf(apply(planOf(create(SUMMARY))));
      await apply(planOf(create(SUMMARY)));
      expect(session.contents(NAME)).toEqual(wanted);
      expect(session.model.worksheets).toHaveLength(2);
    }
  });
});
