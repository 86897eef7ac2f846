import type { CellPlace } from '../../../src/domain/assessment/cell-place';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { apply } from '../../support/apply-plan';
import { keyedList, LIST, SUMMARY, summaryOfList } from '../../support/keyed-list';
import type { LocalExcelSession } from '../../support/local-excel-session';
import { startLocalExcelOn } from '../../support/local-excel-session';
import { create, planOf, update } from '../../support/sheet-plan';
import { sheetState, workbookState } from '../../support/sheet-state';
import { keptIn, undoKept, undoLatest } from '../../support/undo';

const USER = 'คะแนน';
const SCORES = {
  [USER]: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
  ],
};
const TYPED = '- ยังไม่ได้เผยแพร่';

function rename(from: string, to: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

function remove(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

type Edit = (session: LocalExcelSession) => Promise<void>;

const nothing: Edit = () => Promise.resolve();

function type(sheet: string, address: string, value: unknown): Edit {
  return ({ host }) => host.userEdit(sheet, address, [[value]]);
}

/** The user's sheet, then a run that makes two sheets. */
async function afterMaking(): Promise<LocalExcelSession> {
  const session = await startLocalExcelOn(SCORES);
  await apply(
    planOf(
      create(
        keyedList([
          ['o12', 0],
          ['o13', 10],
        ]),
      ),
      create(summaryOfList()),
    ),
  );
  return session;
}

function namesOf({ model }: LocalExcelSession): readonly string[] {
  return model.worksheets.map(({ name }) => name);
}

describe('undo of a run that made sheets', () => {
  it('leaves the workbook as it was before', async () => {
    const session = await startLocalExcelOn(SCORES);
    const before = workbookState(session);
    await apply(planOf(create(keyedList([['o12', 0]])), create(summaryOfList())));
    const result = await undoLatest();
    expect(workbookState(session)).toEqual(before);
    expect(session.model.customXmlParts).toEqual([]);
    expect(await excelWorkbook.journal()).toEqual([]);
    expect(result).toEqual({
      runId: '1',
      undone: [
        { sheet: LIST, how: 'deleted' },
        { sheet: SUMMARY, how: 'deleted' },
      ],
      rulesAdded: 0,
      rulesRemoved: 0,
      kept: [],
      complete: true,
      syncs: result.syncs,
    });
  });

  it.each<[string, Edit, readonly string[], readonly string[]]>([
    ['changes nothing', nothing, [USER], []],
    ['renames a sheet of ours', () => rename(LIST, 'รายการของเรา'), [USER], []],
    ['renames the sheet that ours read', () => rename(USER, 'คะแนนใหม่'), ['คะแนนใหม่'], []],
    ['changes a score, so that ours show another', type(USER, 'B2', 99), [USER], []],
    ['empties a cell of ours', type(LIST, 'B3', ''), [USER], []],
    ['deletes a sheet of ours', () => remove(SUMMARY), [USER], []],
    ['types into a cell to fill', type(LIST, 'C3', TYPED), [USER, LIST], [`${LIST}! changed ${LIST}!C3`]],
    ['types over a score', type(LIST, 'B4', 50), [USER, LIST], [`${LIST}! changed ${LIST}!B4`]],
    ['types a formula', type(LIST, 'B4', '=1+1'), [USER, LIST], [`${LIST}! changed ${LIST}!B4`]],
    ['types below the list', type(LIST, 'A9', 'หมายเหตุ'), [USER, LIST], [`${LIST}! changed ${LIST}!A9`]],
    ['types beside the list', type(LIST, 'H1', 1), [USER, LIST], [`${LIST}! changed ${LIST}!H1`]],
    [
      'types into the sheet that reads the other',
      type(SUMMARY, 'A4', 'ผู้จัดทำ'),
      [USER, LIST, SUMMARY],
      [`${SUMMARY}! changed ${SUMMARY}!A4`, `${LIST}! used ${SUMMARY}!B1`],
    ],
    [
      'reads a sheet of ours from their own',
      type(USER, 'D1', `='${LIST}'!B4`),
      [USER, LIST],
      [`${LIST}! used ${USER}!D1`],
    ],
    ['uses a name of ours', type(USER, 'D1', '=ITA_LOW+1'), [USER, LIST], [`${LIST}! used ${USER}!D1`]],
    ['writes the name of a sheet of ours', type(USER, 'D1', `ดูแผ่น ${LIST}!B4`), [USER], []],
  ])('when the user %s, keeps what would be lost', async (_, edit, sheets, kept) => {
    const session = await afterMaking();
    await edit(session);
    const result = await undoLatest();
    expect(namesOf(session)).toEqual(sheets);
    expect(keptIn(result)).toEqual(kept);
  });
});

/** A list that a second run rewrites: one item has gone, another has come, and both runs have kept what was typed. */
const FIRST = keyedList([
  ['o12', 0],
  ['o13', 10],
  ['o14', 20],
]);
const SAME_ROWS = keyedList([
  ['o12', 5],
  ['o13', 10, TYPED],
  ['o14', 20],
]);
const OTHER_ROWS = keyedList(
  [
    ['e1', 60],
    ['o13', 10, TYPED],
  ],
  { names: [] },
);

async function afterRewriting(second = OTHER_ROWS): Promise<[LocalExcelSession, unknown]> {
  const session = await startLocalExcelOn(SCORES);
  await apply(planOf(create(FIRST)));
  await session.host.userEdit(LIST, 'C4', [[TYPED]]);
  const before = sheetState(session, LIST);
  await apply(planOf(update(second)));
  return [session, before];
}

describe('undo of a run that rewrote a sheet', () => {
  it('puts its cells, look, rules and names back', async () => {
    const [session, before] = await afterRewriting();
    expect(sheetState(session, LIST)).not.toEqual(before);
    const result = await undoLatest();
    expect(sheetState(session, LIST)).toEqual(before);
    expect([result.undone, result.kept]).toEqual([[{ sheet: LIST, how: 'restored' }], []]);
    expect(session.model.names).toMatchObject([{ name: 'ITA_LOW', formula: `='${LIST}'!$B$3` }]);
  });

  it('puts back what the user had sorted, added and formatted, a date too', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(FIRST)));
    await session.host.userEdit(LIST, 'A3:E6', [
      ['o14', 20, '', '', 'o14'],
      ['', 46000, 'มติที่ประชุม', '', ''],
      ['o12', 0, '', '', 'o12'],
      ['o13', 10, '', '', 'o13'],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).getRange('B4').numberFormat = [['d mmm yy']];
      await context.sync();
    });
    const before = session.contents(LIST);
    await apply(planOf(update(OTHER_ROWS)));
    await undoLatest();
    expect(session.contents(LIST)).toEqual(before);
    expect(session.style(LIST, 3, 1).numberFormat).toBe('d mmm yy');
    expect(session.sheet(LIST).rowHeights.get(2)).toBe(24);
  });

  it.each<[string, typeof SAME_ROWS, Edit, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['changes nothing', SAME_ROWS, nothing, { B3: 0, C4: TYPED }, []],
    [
      'types beside the same item',
      SAME_ROWS,
      type(LIST, 'C3', 'บุคลากร'),
      { B3: 0, C3: 'บุคลากร', C4: TYPED },
      [`${LIST} changed ${LIST}!C3`],
    ],
    [
      'rewords what was typed',
      SAME_ROWS,
      type(LIST, 'C4', 'เผยแพร่แล้ว'),
      { B3: 0, C4: 'เผยแพร่แล้ว' },
      [`${LIST} changed ${LIST}!C4`],
    ],
    [
      'types far below',
      OTHER_ROWS,
      type(LIST, 'A20', 'ผู้จัดทำ'),
      { A3: 'o12', A20: 'ผู้จัดทำ' },
      [`${LIST} changed ${LIST}!A20`],
    ],
    [
      'types beside another item',
      OTHER_ROWS,
      type(LIST, 'C3', 'ระบบ'),
      { A3: 'e1', C3: 'ระบบ', C4: TYPED },
      [`${LIST}! moved ${LIST}!C3`],
    ],
    [
      'types below the list, where an item stood before',
      OTHER_ROWS,
      type(LIST, 'A5', 'หมายเหตุ'),
      { A3: 'e1', A5: 'หมายเหตุ' },
      [`${LIST}! moved ${LIST}!A5`],
    ],
    ['puts an earlier content back by hand', SAME_ROWS, type(LIST, 'B3', 0), { B3: 0, C4: TYPED }, []],
  ])('when the user %s, keeps what would be lost', async (_, second, edit, cells, kept) => {
    const [session] = await afterRewriting(second);
    await edit(session);
    const result = await undoLatest();
    expect(session.contents(LIST)).toMatchObject(cells);
    expect(keptIn(result)).toEqual(kept);
  });

  it('says so when the sheet is gone', async () => {
    await afterRewriting();
    await remove(LIST);
    const places: readonly CellPlace[] = [];
    expect((await undoLatest()).kept).toEqual([{ sheet: LIST, reason: 'gone', wholeSheet: true, places }]);
    expect(await excelWorkbook.journal()).toHaveLength(1);
  });
});

describe('undo of what an earlier undo has kept', () => {
  it('deletes a sheet with the cells that were named, and the one that it reads', async () => {
    const session = await afterMaking();
    await type(SUMMARY, 'A4', 'ผู้จัดทำ')(session);
    const first = await undoLatest();
    expect(namesOf(session)).toEqual([USER, LIST, SUMMARY]);
    const second = await undoKept(first);
    expect(namesOf(session)).toEqual([USER]);
    expect([second.kept, await excelWorkbook.journal()]).toEqual([[], []]);
  });

  it('takes back the cells of a sheet that was put back but for them, and forgets the run', async () => {
    const [session, before] = await afterRewriting(SAME_ROWS);
    await type(LIST, 'C3', 'บุคลากร')(session);
    const first = await undoLatest();
    expect([keptIn(first), session.contents(LIST)['C3']]).toEqual([[`${LIST} changed ${LIST}!C3`], 'บุคลากร']);
    expect(await excelWorkbook.journal()).toMatchObject([{ state: 'partlyUndone' }, { state: 'complete' }]);
    const second = await undoKept(first);
    expect([second.undone, second.kept]).toEqual([[{ sheet: LIST, how: 'restored' }], []]);
    expect(sheetState(session, LIST)).toEqual(before);
    expect(await excelWorkbook.journal()).toMatchObject([{ id: '1' }]);
  });

  it('puts a sheet back whose rows had moved under what was typed', async () => {
    const [session, before] = await afterRewriting(OTHER_ROWS);
    await type(LIST, 'C3', 'ระบบ')(session);
    const first = await undoLatest();
    expect(keptIn(first)).toEqual([`${LIST}! moved ${LIST}!C3`]);
    expect((await undoKept(first)).kept).toEqual([]);
    expect(sheetState(session, LIST)).toEqual(before);
  });

  it('keeps what has been changed only since the cells were named', async () => {
    const session = await afterMaking();
    await type(LIST, 'C3', TYPED)(session);
    const first = await undoLatest();
    await type(LIST, 'C4', 'พิมพ์ทีหลัง')(session);
    const second = await undoKept(first);
    expect(keptIn(second)).toEqual([`${LIST}! changed ${LIST}!C4`]);
    expect(session.contents(LIST)).toMatchObject({ C3: TYPED, C4: 'พิมพ์ทีหลัง' });
  });

  it('writes a sheet no second time that is back but for what stays kept', async () => {
    const [session] = await afterRewriting(SAME_ROWS);
    await type(LIST, 'C3', 'บุคลากร')(session);
    await undoLatest();
    const second = await undoLatest();
    expect([second.undone, keptIn(second)]).toEqual([[], [`${LIST} changed ${LIST}!C3`]]);
  });
});
