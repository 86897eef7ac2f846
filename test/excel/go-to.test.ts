import { excelWorkbook } from '../../src/excel/excel-workbook';
import { refusalOf } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';

const BOOK = { หน้าแรก: [['ก']], "คะแนน 'ร่าง'": [['i1', 85]] };

describe('goTo', () => {
  it('brings the sheet to the front and selects the place', async () => {
    const { model, sheet } = await startLocalExcelOn(BOOK);
    await excelWorkbook.goTo({ sheet: "คะแนน 'ร่าง'", address: 'B1:C3' });
    const { id } = sheet("คะแนน 'ร่าง'");
    expect(model.activeWorksheetId).toBe(id);
    expect(model.selection).toEqual({ worksheetId: id, block: { row: 0, column: 1, rows: 3, columns: 2 } });
  });

  it('does not bring a hidden sheet to light', async () => {
    const { model, sheet } = await startLocalExcelOn(BOOK);
    sheet("คะแนน 'ร่าง'").visibility = 'Hidden';
    const failure = await refusalOf(excelWorkbook.goTo({ sheet: "คะแนน 'ร่าง'", address: 'A1' }));
    expect(failure.refusal).toEqual({ code: 'hiddenSheet', sheet: "คะแนน 'ร่าง'" });
    expect(sheet("คะแนน 'ร่าง'").visibility).toBe('Hidden');
    expect(model.activeWorksheetId).toBe(sheet('หน้าแรก').id);
  });

  it('says which sheet is gone', async () => {
    await startLocalExcelOn(BOOK);
    const failure = await refusalOf(excelWorkbook.goTo({ sheet: 'ลบแล้ว', address: 'A1' }));
    expect(failure.refusal).toEqual({ code: 'itemNotFound', sheet: 'ลบแล้ว' });
  });
});

describe('readSelection', () => {
  it('tells which block is selected, however the sheet is called', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    await host.userSelect("คะแนน 'ร่าง'", 'B2:B9');
    expect(await excelWorkbook.selection()).toEqual({ sheet: "คะแนน 'ร่าง'", address: 'B2:B9' });
  });

  it('says null where something else than cells is selected', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    host.fail({ atSync: 1, code: 'InvalidSelection' });
    expect(await excelWorkbook.selection()).toBeNull();
  });

  it('does not take every refusal for that', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    host.fail({ atSync: 1, code: 'ActivityLimitReached' });
    const failure = await refusalOf(excelWorkbook.selection());
    expect(failure.refusal).toEqual({ code: 'busy' });
  });
});
