import { addressOf, writeRules } from '../../src/excel/rule-writes';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, number, planOf, specOf, text } from '../support/sheet-plan';

const NAME = 'ITA_สรุปผล_2568';
const CELLS = [
  [text('ข้อ', 'header'), text('คะแนน', 'header'), text('สถานะ', 'header')],
  [text('i1'), number(84.77), text('')],
  [text('i2'), number(99), text('')],
];
const STATUS = { row: 1, column: 2, rows: 2, columns: 1 };

describe('addressOf', () => {
  it('writes blocks as people do', () => {
    expect(addressOf({ row: 4, column: 2, rows: 1, columns: 1 })).toBe('C5');
    expect(addressOf({ row: 4, column: 2, rows: 3, columns: 27 })).toBe('C5:AC7');
  });
});

describe('writeRules', () => {
  it('puts filter buttons on the table, a list into the status cells and a rule on the scores', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const scores = { row: 1, column: 1, rows: 2, columns: 1 };
    const spec = specOf({
      name: NAME,
      cells: CELLS,
      filter: { row: 0, column: 0, rows: 3, columns: 3 },
      dropDowns: [{ block: STATUS, choices: ['ยังไม่เริ่ม', 'แล้วเสร็จ'] }],
      highlights: [{ block: scores, kind: 'lessThan', threshold: 84.995, fill: '#FFC7CE', font: '#9C0006' }],
    });
    const { unfinished } = await apply(planOf(create(spec)));
    const sheet = session.sheet(NAME);
    expect(unfinished).toEqual([]);
    expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(sheet.validations).toMatchObject([
      { blocks: [STATUS], rule: { list: { inCellDropDown: true, source: 'ยังไม่เริ่ม,แล้วเสร็จ' } } },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      {
        blocks: [scores],
        type: 'CellValue',
        rule: { operator: 'LessThan', formula1: '=84.995' },
        fillColor: '#FFC7CE',
        fontColor: '#9C0006',
      },
    ]);
  });

  it('lets the first of several rules for a cell count', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const block = { row: 1, column: 1, rows: 2, columns: 1 };
    const rule = (threshold: number) => ({
      block,
      kind: 'lessThan' as const,
      threshold,
      fill: '#FFC7CE',
      font: '#9C0006',
    });
    await apply(
      planOf(create(specOf({ name: NAME, cells: CELLS, highlights: [rule(50), rule(85), rule(95)] }))),
    );
    const byPriority = [...session.sheet(NAME).conditionalFormats].sort(
      (one, other) => one.priority - other.priority,
    );
    expect(byPriority.map((one) => one.rule['formula1'])).toEqual(['=50', '=85', '=95']);
  });

  it('leaves a sheet without any of them plain', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    await apply(planOf(create(specOf({ name: NAME, cells: CELLS }))));
    expect(session.sheet(NAME)).toMatchObject({ autoFilter: null, validations: [], conditionalFormats: [] });
  });

  it.each([[['ก, ข', 'ค']], [Array.from({ length: 40 }, (_, index) => `ทางเลือกที่ ${index}`)]])(
    'refuses choices that Excel cannot keep as a list: a bug of the plan',
    (choices) => {
      const spec = specOf({ cells: CELLS, dropDowns: [{ block: STATUS, choices }] });
      expect(() => writeRules(spec)).toThrow('C2:C3');
    },
  );
});
