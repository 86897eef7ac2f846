import { excelWorkbook } from '../../src/excel/excel-workbook';
import { OWN_SHEET_PROPERTY } from '../../src/excel/own-sheet';
import type { PlainSheet } from '../../src/excel/workbook-gateway';
import { refusalOf } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';

const BOOK = { 'คะแนน ITA 2568': [['ของเดิม']] };
const PLAIN: PlainSheet = {
  name: 'คะแนน ITA 2568',
  rows: [
    ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
    ['i1', '- ปฏิบัติงานตามขั้นตอน', 84.77],
    ['i2', '=1+1', ''],
    ['1-2', '01', 100],
  ],
  headerRow: 0,
  widths: [60, 320, 80],
  scoreColumn: 2,
};

describe('addSheet', () => {
  it('writes texts as texts and scores as numbers, in an ordinary sheet with a free name', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = session.snapshot('คะแนน ITA 2568');
    const name = await excelWorkbook.addSheet(PLAIN);
    expect(name).toBe('คะแนน ITA 2568 (2)');
    expect(session.contents(name)).toEqual({
      A1: 'ข้อ',
      B1: 'ข้อคำถาม',
      C1: 'คะแนน',
      A2: 'i1',
      B2: '- ปฏิบัติงานตามขั้นตอน',
      C2: 84.77,
      A3: 'i2',
      B3: '=1+1',
      A4: '1-2',
      B4: '01',
      C4: 100,
    });
    expect([...session.sheet(name).cells.values()].every(({ formula }) => formula === null)).toBe(true);
    expect(session.sheet('คะแนน ITA 2568')).toEqual(before);
  });

  it('makes a sheet that is read as the user’s own, not as one of ours', async () => {
    await startLocalExcelOn(BOOK);
    const name = await excelWorkbook.addSheet(PLAIN);
    const { scan, existing } = await excelWorkbook.scan();
    expect(existing).toEqual([]);
    expect(scan.grids.map(({ sheet }) => sheet)).toEqual(['คะแนน ITA 2568', name]);
    await Excel.run(async (context) => {
      const tag = context.workbook.worksheets
        .getItem(name)
        .customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY);
      tag.load('value');
      await context.sync();
      expect(tag.isNullObject).toBe(true);
    });
  });

  it('lets only 0 to 100 be entered as a score', async () => {
    const session = await startLocalExcelOn(BOOK);
    const name = await excelWorkbook.addSheet(PLAIN);
    expect(session.sheet(name).validations).toMatchObject([
      {
        blocks: [{ row: 1, column: 2, rows: 3, columns: 1 }],
        rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
        errorAlert: { style: 'Stop', showAlert: true },
      },
    ]);
    expect(session.style(name, 1, 2).numberFormat).toBe('0.00');
  });

  it('asks nothing of entries where there is no column of scores', async () => {
    const session = await startLocalExcelOn(BOOK);
    const name = await excelWorkbook.addSheet({ ...PLAIN, scoreColumn: null });
    expect(session.sheet(name).validations).toEqual([]);
  });

  it('needs four syncs, however many rows there are', async () => {
    const session = await startLocalExcelOn(BOOK);
    const rows = Array.from({ length: 900 }, (_, index) => [`i${index}`, 'ถ้อยคำ', 1]);
    await excelWorkbook.addSheet({ ...PLAIN, rows: [['ข้อ', 'ข้อคำถาม', 'คะแนน'], ...rows] });
    expect(session.host.counters.syncs).toBe(4);
  });

  it('adds nothing to a workbook that is read-only or protected', async () => {
    const session = await startLocalExcelOn(BOOK);
    session.model.readOnly = true;
    expect((await refusalOf(excelWorkbook.addSheet(PLAIN))).refusal).toEqual({ code: 'readOnly' });
    session.model.readOnly = false;
    session.model.protected = true;
    expect((await refusalOf(excelWorkbook.addSheet(PLAIN))).refusal).toEqual({ code: 'protectedWorkbook' });
    expect(session.model.worksheets).toHaveLength(1);
  });

  it('takes a half-written sheet away again', async () => {
    const session = await startLocalExcelOn(BOOK);
    session.host.fail({ atSync: 3, code: 'GeneralException' });
    const { refusal } = await refusalOf(excelWorkbook.addSheet(PLAIN));
    expect(refusal.code).toBe('unexpected');
    expect(session.model.worksheets.map(({ name }) => name)).toEqual(['คะแนน ITA 2568']);
  });
});
