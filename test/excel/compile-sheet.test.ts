import { apply, refusalOf } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, number, planOf, specOf, text, update } from '../support/sheet-plan';

/** A workbook for every place where a rewriting may be cut short. */
jest.setTimeout(60_000);

const NAME = 'ITA_สรุปผล_2568';

function tableOf(rows: number, columns: number, label: string) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => text(`${label} ${row} ${column}`)),
  );
}

const TALL = specOf({
  name: NAME,
  cells: [[text('เดิม', 'title'), null, null, null], ...tableOf(5, 4, 'เดิม')],
  merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
  filter: { row: 1, column: 0, rows: 5, columns: 4 },
  highlights: [
    {
      block: { row: 2, column: 1, rows: 4, columns: 1 },
      kind: 'lessThan',
      threshold: 85,
      fill: '#FFC7CE',
      font: '#9C0006',
    },
  ],
  dropDowns: [{ block: { row: 2, column: 2, rows: 4, columns: 1 }, choices: ['แล้วเสร็จ', 'ล่าช้า'] }],
});
const SHORT = specOf({ name: NAME, cells: tableOf(3, 2, 'ใหม่') });

/** A sheet of the user's with a formula that points into ours. */
const BOOK = { ของผู้ใช้: [['ดู']] };

describe('compileSheet', () => {
  it('leaves nothing of a taller and wider sheet behind', async () => {
    const { contents, sheet } = await startLocalExcelOn(BOOK).then(async (session) => {
      await apply(planOf(create(TALL)));
      await apply(planOf(update(SHORT)));
      return session;
    });
    expect(Object.keys(contents(NAME))).toEqual(['A1', 'B1', 'A2', 'B2', 'A3', 'B3']);
    expect(sheet(NAME)).toMatchObject({
      merges: [],
      autoFilter: null,
      conditionalFormats: [],
      validations: [],
    });
  });

  it('writes a taller sheet over a shorter one whole', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(SHORT)));
    await apply(planOf(update(TALL)));
    expect(session.contents(NAME)).toMatchObject({ A1: 'เดิม', D6: 'เดิม 4 3' });
    expect(session.sheet(NAME).merges).toEqual(TALL.merges);
  });

  it('keeps cells where they are, so that formulas of the user that point at them live on', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(specOf({ name: NAME, cells: [[text('รวม'), number(84.77)]] }))));
    await session.host.userEdit('ของผู้ใช้', 'B1', `='${NAME}'!B1*2`);
    await apply(planOf(update(specOf({ name: NAME, cells: [[text('รวม'), number(90)]] }))));
    expect(session.cell('ของผู้ใช้', 0, 1)).toMatchObject({ formula: `='${NAME}'!B1*2`, value: 180 });
  });

  it('empties all that the sheet held besides, since the plan has taken it over', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    await session.host.userEdit(NAME, 'G2', 'คอลัมน์ที่เพิ่ม');
    await session.host.userEdit(NAME, 'A20', 'แถวที่เพิ่ม');
    await apply(planOf(update(SHORT)));
    expect(Object.keys(session.contents(NAME))).toEqual(['A1', 'B1', 'A2', 'B2', 'A3', 'B3']);
  });

  it('leaves cells alone that a plan which would create the sheet knows nothing of', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    await session.host.userEdit(NAME, 'G2', 'บันทึกข้างตาราง');
    await session.host.userEdit(NAME, 'A20', 'บันทึกใต้ตาราง');
    await apply(planOf(create(SHORT)));
    expect(session.contents(NAME)).toMatchObject({ G2: 'บันทึกข้างตาราง', A20: 'บันทึกใต้ตาราง', B3: 'ใหม่ 2 1' });
    expect(Object.keys(session.contents(NAME))).toHaveLength(8);
  });

  it('does not multiply rules, lists, filters or merged cells when it runs again', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    const { conditionalFormats, validations, merges, autoFilter } = session.snapshot(NAME);
    await apply(planOf(update(TALL)));
    const again = session.sheet(NAME);
    expect(again.conditionalFormats.map(({ blocks }) => blocks)).toEqual(
      conditionalFormats.map(({ blocks }) => blocks),
    );
    expect(again).toMatchObject({ validations, merges, autoFilter });
    expect([conditionalFormats.length, validations.length]).toEqual([1, 1]);
  });

  it('takes away its own highlight rules only', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(NAME).getRange('D2:D6');
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      rule.cellValue.rule = { formula1: '=50', operator: 'GreaterThan' };
      await context.sync();
    });
    await apply(planOf(update(TALL)));
    const rules = session.sheet(NAME).conditionalFormats.map(({ rule }) => rule['formula1']);
    expect(rules.sort()).toEqual(['=50', '=85']);
  });

  it('shows rows again that a filter of the user had hidden', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    session.sheet(NAME).hiddenRows.add(3);
    await apply(planOf(update(TALL)));
    expect([...session.sheet(NAME).hiddenRows]).toEqual([]);
  });

  it('lets the user keep the colour of the tab', async () => {
    const session = await startLocalExcelOn(BOOK);
    await apply(planOf(create(SHORT)));
    expect(session.sheet(NAME).tabColor).toBe('#1F4E79');
    session.sheet(NAME).tabColor = '#C00000';
    await apply(planOf(update(SHORT)));
    expect(session.sheet(NAME).tabColor).toBe('#C00000');
  });

  it('ends with the same sheet wherever a rewriting was cut short and begun again', async () => {
    const whole = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    const before = whole.host.counters.actions;
    await apply(planOf(update(SHORT)));
    const wanted = whole.contents(NAME);
    const actions = whole.host.counters.actions - before;
    for (let atAction = 1; atAction < actions; atAction += 5) {
      const session = await startLocalExcelOn(BOOK);
      await apply(planOf(create(TALL)));
      session.host.fail({ atAction, code: 'InvalidOperationInCellEditMode' });
      await refusalOf(apply(planOf(update(SHORT))));
      await apply(planOf(update(SHORT)));
      expect(session.contents(NAME)).toEqual(wanted);
      expect(session.sheet(NAME)).toMatchObject({ merges: [], validations: [], conditionalFormats: [] });
    }
  });

  it('knows what an interrupted run left behind, though that run never got to say what it had written', async () => {
    const whole = await startLocalExcelOn(BOOK);
    await apply(planOf(create(SHORT)));
    const before = whole.host.counters.actions;
    await apply(planOf(update(TALL)));
    const actions = whole.host.counters.actions - before;
    for (let atAction = 1; atAction < actions; atAction += 5) {
      const session = await startLocalExcelOn(BOOK);
      await apply(planOf(create(SHORT)));
      session.host.fail({ atAction, code: 'InvalidOperationInCellEditMode' });
      await refusalOf(apply(planOf(update(TALL))));
      await apply(planOf(create(SHORT)));
      expect(Object.keys(session.contents(NAME))).toHaveLength(6);
    }
  });

  it('never leaves less text than there was when a rewriting is cut short', async () => {
    const whole = await startLocalExcelOn(BOOK);
    await apply(planOf(create(TALL)));
    const before = whole.host.counters.actions;
    await apply(planOf(update(TALL)));
    const actions = whole.host.counters.actions - before;
    const wanted = whole.contents(NAME);
    for (let atAction = 1; atAction < actions; atAction += 5) {
      const session = await startLocalExcelOn(BOOK);
      await apply(planOf(create(TALL)));
      session.host.fail({ atAction, code: 'InvalidOperationInCellEditMode' });
      await refusalOf(apply(planOf(update(TALL))));
      expect(session.contents(NAME)).toEqual(wanted);
    }
  });
});
