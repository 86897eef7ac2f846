import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { PlainSheet } from '../../../src/excel/workbook-gateway';
import type { LocalExcelSession } from '../../support/local-excel-session';
import { startLocalExcelOn } from '../../support/local-excel-session';
import { sheetState } from '../../support/sheet-state';
import { keptIn, undo, undoLatest } from '../../support/undo';

const USER = 'คะแนน';
const SCORES = {
  [USER]: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
    ['i2', 90],
  ],
};

function plan(address: string, threshold = 85) {
  return { threshold, fill: '#FFC7CE', font: '#9C0006', ranges: [{ sheet: USER, address }] };
}

function rulesOf(session: LocalExcelSession): readonly unknown[] {
  return session
    .sheet(USER)
    .conditionalFormats.map(({ rule, blocks }) => [rule['formula1'], blocks[0]?.row, blocks[0]?.rows]);
}

function firstRule(change: (rule: Excel.ConditionalFormat) => void): Promise<void> {
  return Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem(USER).getRange().conditionalFormats;
    rules.load('items/id');
    await context.sync();
    const [rule] = rules.items;
    if (rule !== undefined) change(rule);
    await context.sync();
  });
}

describe('undo of highlights', () => {
  it('takes away the rules that were added', async () => {
    const session = await startLocalExcelOn(SCORES);
    const before = sheetState(session, USER);
    await excelWorkbook.highlight(plan('B2:B3'));
    expect(await undoLatest()).toMatchObject({ rulesAdded: 0, rulesRemoved: 1, kept: [], complete: true });
    expect(sheetState(session, USER)).toEqual(before);
    expect(await excelWorkbook.hasHighlights()).toBe(false);
  });

  it('brings back those that were removed', async () => {
    const session = await startLocalExcelOn(SCORES);
    await excelWorkbook.highlight(plan('B2:B3'));
    const before = rulesOf(session);
    await excelWorkbook.highlight(plan('B2:B3', 90));
    await excelWorkbook.removeHighlights();
    expect(await undo('2')).toMatchObject({ rulesAdded: 2, rulesRemoved: 1, kept: [] });
    expect(rulesOf(session)).toEqual(before);
  });

  it('counts its syncs', async () => {
    const { host } = await startLocalExcelOn(SCORES);
    await excelWorkbook.highlight(plan('B2:B3'));
    const before = host.counters.syncs;
    const { syncs } = await undo('1');
    expect(host.counters.syncs - before).toBe(syncs);
  });

  it('leaves a rule to the user who has changed it', async () => {
    const session = await startLocalExcelOn(SCORES);
    await excelWorkbook.highlight(plan('B2:B3'));
    await firstRule((rule) => {
      rule.cellValue.format.fill.color = '#00FF00';
    });
    expect(keptIn(await undoLatest())).toEqual([`${USER} changed ${USER}!B2:B3`]);
    expect(rulesOf(session)).toHaveLength(1);
  });

  it('does not bring back a rule that the user had taken away before', async () => {
    const session = await startLocalExcelOn(SCORES);
    await excelWorkbook.highlight(plan('B2:B3'));
    await firstRule((rule) => {
      rule.delete();
    });
    await excelWorkbook.highlight(plan('B2:B2'));
    await undoLatest();
    expect(rulesOf(session)).toEqual([]);
  });

  it('says of which sheet it cannot bring rules back', async () => {
    const session = await startLocalExcelOn({ ...SCORES, อื่น: [['ก']] });
    await excelWorkbook.highlight(plan('B2:B3'));
    await excelWorkbook.removeHighlights();
    session.sheet(USER).name = 'ชื่อใหม่';
    expect(keptIn(await undoLatest())).toEqual([`${USER} gone ${USER}!B2:B3`]);
  });
});

const PLAIN: PlainSheet = {
  name: 'คะแนน ITA 2569',
  rows: [
    ['ข้อ', 'คะแนน'],
    ['i1', ''],
  ],
  headerRow: 0,
  widths: [60, 80],
  scoreColumn: 1,
};

describe('undo of a sheet that was added', () => {
  it('deletes it while nobody has typed into it', async () => {
    const session = await startLocalExcelOn(SCORES);
    await excelWorkbook.addSheet(PLAIN);
    expect((await undoLatest()).undone).toEqual([{ sheet: PLAIN.name, how: 'deleted' }]);
    expect(session.model.worksheets.map(({ name }) => name)).toEqual([USER]);
  });

  it('keeps it once there is a score in it', async () => {
    const session = await startLocalExcelOn(SCORES);
    await excelWorkbook.addSheet(PLAIN);
    await session.host.userEdit(PLAIN.name, 'B2', 84.77);
    expect(keptIn(await undoLatest())).toEqual([`${PLAIN.name}! changed ${PLAIN.name}!B2`]);
    expect(session.contents(PLAIN.name)['B2']).toBe(84.77);
  });

  it('forgets a sheet that could not be added', async () => {
    const session = await startLocalExcelOn(SCORES);
    session.host.fail({ atSync: 3 });
    await expect(excelWorkbook.addSheet(PLAIN)).rejects.toThrow();
    expect(await excelWorkbook.journal()).toEqual([]);
    expect(session.model.customXmlParts).toEqual([]);
  });
});
