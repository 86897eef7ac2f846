import type { CellFix } from '../../src/domain/checks/fixing/plan-fixes';
import type { ExcelRefusal } from '../../src/excel/excel-failure';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { refusalOf } from '../support/apply-plan';
import { countOf, cutShort, placesUpTo, startFrom, type Counter } from '../support/fault-walk';
import type { LocalExcelSession } from '../support/local-excel-session';
import { startLocalExcelOn } from '../support/local-excel-session';
import { sheetsState, workbookState } from '../support/sheet-state';
import { keptIn, undoKept, undoLatest } from '../support/undo';

const MEMO = 'บันทึก';
const SCORES = 'คะแนน';
const BOOK = {
  [MEMO]: [['เกณฑ์ของ ป.ช.ช.'], ['- เจตจำนงค์'], ['="ป.ช."&"ช."']],
  [SCORES]: [
    ['ข้อ', 'คะแนน'],
    ['i1', '๙๕,๓๓'],
  ],
};

function fix(sheet: string, address: string, before: string, after: string | number): CellFix {
  return { at: { sheet, address }, before, after };
}

const COMMISSION = fix(MEMO, 'A1', 'เกณฑ์ของ ป.ช.ช.', 'เกณฑ์ของ ป.ป.ช.');
const WORD = fix(MEMO, 'A2', '- เจตจำนงค์', '- เจตจำนง');
const SCORE = fix(SCORES, 'B2', '๙๕,๓๓', 95.33);
const ALL = [COMMISSION, WORD, SCORE];

async function afterFixing(fixes: readonly CellFix[] = ALL): Promise<LocalExcelSession> {
  const session = await startLocalExcelOn(BOOK);
  await excelWorkbook.fixCells(fixes, { at: '2026-11-20T03:30:00.000Z' });
  return session;
}

async function setFormat(sheet: string, address: string, format: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('rowCount,columnCount');
    await context.sync();
    range.numberFormat = Array.from({ length: range.rowCount }, () =>
      Array.from({ length: range.columnCount }, () => format),
    );
    await context.sync();
  });
}

describe('fixCells', () => {
  it('writes texts as texts and scores as numbers, and touches no other cell', async () => {
    const session = await startLocalExcelOn(BOOK);
    const result = await excelWorkbook.fixCells(ALL);
    expect(result).toEqual({ fixed: ALL.map(({ at }) => at), left: [], syncs: 3 });
    expect(session.contents(MEMO)).toEqual({
      A1: 'เกณฑ์ของ ป.ป.ช.',
      A2: '- เจตจำนง',
      A3: '="ป.ช."&"ช."',
    });
    expect(session.contents(SCORES)).toEqual({ A1: 'ข้อ', B1: 'คะแนน', A2: 'i1', B2: 95.33 });
  });

  it.each([
    ['@', '@', '- เจตจำนง'],
    ['0.00', '0.00', '- เจตจำนง'],
  ])('leaves the number format %s of a text as it is', async (format, after, text) => {
    const session = await startLocalExcelOn(BOOK);
    await setFormat(MEMO, 'A2', format);
    await excelWorkbook.fixCells([WORD]);
    expect([session.style(MEMO, 1, 0).numberFormat, session.contents(MEMO)['A2']]).toEqual([after, text]);
  });

  it('makes a number of a score in a cell of the text format, and gives the format back with the text', async () => {
    const session = await startLocalExcelOn(BOOK);
    await setFormat(SCORES, 'B2', '@');
    await excelWorkbook.fixCells([SCORE]);
    expect([session.cell(SCORES, 1, 1)?.value, session.style(SCORES, 1, 1).numberFormat]).toEqual([
      95.33,
      'General',
    ]);
    await undoLatest();
    expect([session.cell(SCORES, 1, 1)?.value, session.style(SCORES, 1, 1).numberFormat]).toEqual([
      '๙๕,๓๓',
      '@',
    ]);
  });

  it('leaves a cell that somebody has changed since it was shown, and says so', async () => {
    const session = await startLocalExcelOn(BOOK);
    await session.host.userEdit(MEMO, 'A1', [['เกณฑ์ใหม่ของ ป.ช.ช.']]);
    const { fixed, left } = await excelWorkbook.fixCells(ALL);
    expect(fixed).toEqual([WORD.at, SCORE.at]);
    expect(left).toEqual([{ at: COMMISSION.at, because: 'changed' }]);
    expect(session.contents(MEMO)['A1']).toBe('เกณฑ์ใหม่ของ ป.ช.ช.');
  });

  it('never touches a formula, whatever it shows', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = workbookState(session);
    const { fixed, left } = await excelWorkbook.fixCells([fix(MEMO, 'A3', 'ป.ช.ช.', 'ป.ป.ช.')]);
    expect([fixed, left]).toEqual([[], [{ at: { sheet: MEMO, address: 'A3' }, because: 'formula' }]]);
    expect(workbookState(session)).toEqual(before);
    expect(await excelWorkbook.journal()).toEqual([]);
  });

  it('says of a sheet that is gone that it is', async () => {
    await startLocalExcelOn(BOOK);
    const { fixed, left } = await excelWorkbook.fixCells([fix('แผน', 'A1', 'ก', 'ข'), COMMISSION]);
    expect(fixed).toEqual([COMMISSION.at]);
    expect(left).toEqual([{ at: { sheet: 'แผน', address: 'A1' }, because: 'gone' }]);
  });

  it.each<[string, (session: LocalExcelSession) => void, ExcelRefusal]>([
    ['a read-only workbook', ({ model }) => (model.readOnly = true), { code: 'readOnly' }],
    [
      'a protected sheet',
      ({ sheet }) => (sheet(SCORES).protected = true),
      { code: 'protectedSheet', sheet: SCORES },
    ],
  ])('writes nothing at all into %s', async (_, protect, refusal) => {
    const session = await startLocalExcelOn(BOOK);
    const before = workbookState(session);
    protect(session);
    expect((await refusalOf(excelWorkbook.fixCells(ALL))).refusal).toEqual(refusal);
    expect(workbookState(session)).toEqual(before);
    expect(await excelWorkbook.journal()).toEqual([]);
  });

  it('refuses more than could be taken back', async () => {
    const long = 'ก'.repeat(32_000);
    const rows = Array.from({ length: 10 }, () => [long]);
    await startLocalExcelOn({ [MEMO]: rows });
    const fixes = rows.map((_, row) => fix(MEMO, `A${row + 1}`, long, 'ข'.repeat(32_000)));
    expect((await refusalOf(excelWorkbook.fixCells(fixes))).refusal).toEqual({ code: 'payloadTooLarge' });
    expect((await excelWorkbook.fixCells(fixes.slice(0, 2))).fixed).toHaveLength(2);
  });

  it('is entered in the list of runs', async () => {
    await afterFixing();
    const runs = await excelWorkbook.journal();
    expect(runs).toEqual([
      {
        id: '1',
        at: '2026-11-20T03:30:00.000Z',
        kind: 'fixes',
        state: 'complete',
        created: [],
        rewritten: [MEMO, SCORES],
        cells: 3,
        rulesAdded: 0,
        rulesRemoved: 0,
      },
    ]);
  });
});

describe('undo of a run of fixes', () => {
  it('leaves the workbook as it was before', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = workbookState(session);
    await excelWorkbook.fixCells(ALL);
    const { undone, kept } = await undoLatest();
    expect(workbookState(session)).toEqual(before);
    expect([undone, kept]).toEqual([
      [
        { sheet: MEMO, how: 'restored' },
        { sheet: SCORES, how: 'restored' },
      ],
      [],
    ]);
    expect(await excelWorkbook.journal()).toEqual([]);
  });

  it('keeps and names a cell that somebody has changed since', async () => {
    const session = await afterFixing();
    await session.host.userEdit(MEMO, 'A1', [['เกณฑ์ของสำนักงาน']]);
    const result = await undoLatest();
    expect(keptIn(result)).toEqual([`${MEMO} changed ${MEMO}!A1`]);
    expect(session.contents(MEMO)).toMatchObject({ A1: 'เกณฑ์ของสำนักงาน', A2: '- เจตจำนงค์' });
    expect(session.contents(SCORES)['B2']).toBe('๙๕,๓๓');
  });

  it('takes such a cell back too where the user asks for it', async () => {
    const session = await afterFixing();
    await session.host.userEdit(MEMO, 'A1', [['เกณฑ์ของสำนักงาน']]);
    await undoKept(await undoLatest());
    expect(session.contents(MEMO)['A1']).toBe('เกณฑ์ของ ป.ช.ช.');
    expect(await excelWorkbook.journal()).toEqual([]);
  });

  it('has nothing to do where the user has put a cell back', async () => {
    const session = await afterFixing([COMMISSION]);
    await session.host.userEdit(MEMO, 'A1', [[COMMISSION.before]]);
    const { undone, kept } = await undoLatest();
    expect([undone, kept]).toEqual([[], []]);
  });

  it('writes nothing where a sheet is protected by now', async () => {
    const session = await afterFixing();
    const before = workbookState(session);
    session.sheet(MEMO).protected = true;
    const { refusal } = await refusalOf(undoLatest());
    expect(refusal).toEqual({ code: 'protectedSheet', sheet: MEMO });
    expect(workbookState(session)).toEqual(before);
  });

  it('says of a sheet that has another name by now that it is gone', async () => {
    const session = await afterFixing([COMMISSION]);
    session.sheet(MEMO).name = 'บันทึกใหม่';
    expect(keptIn(await undoLatest())).toEqual([`${MEMO} gone`]);
    expect(session.contents('บันทึกใหม่')['A1']).toBe('เกณฑ์ของ ป.ป.ช.');
  });
});

describe('a run of fixes that is cut short', () => {
  const work = () => excelWorkbook.fixCells(ALL);

  /** The workbook with its texts in cells of the text format. */
  async function textsOf() {
    const session = await startLocalExcelOn(BOOK);
    await setFormat(MEMO, 'A1:A2', '@');
    await setFormat(SCORES, 'B2', '@');
    return { start: startFrom(session.model), before: sheetsState(session) };
  }

  it.each<Counter>(['syncs', 'actions'])(
    'is completed by doing it again, at each of its %s',
    async (counter) => {
      const { start } = await textsOf();
      for (const place of placesUpTo(await countOf(start, work, counter))) {
        const session = await start.open();
        await cutShort(session, work, counter, place);
        expect((await work()).left).toEqual([]);
        expect([session.contents(MEMO)['A1'], session.contents(SCORES)['B2']]).toEqual([
          COMMISSION.after,
          95.33,
        ]);
      }
    },
  );

  it.each<Counter>(['syncs', 'actions'])(
    'is taken back wherever it came to, at each of its %s',
    async (counter) => {
      const { start, before } = await textsOf();
      for (const place of placesUpTo(await countOf(start, work, counter))) {
        const session = await start.open();
        await cutShort(session, work, counter, place);
        if ((await excelWorkbook.journal()).length > 0) await undoLatest();
        expect(sheetsState(session)).toEqual(before);
      }
    },
  );
});
