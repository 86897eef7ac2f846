import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { SCORES, USER, writeSheets } from '../../support/copies';
import { LIST, SUMMARY } from '../../support/keyed-list';
import { startLocalExcelOn } from '../../support/local-excel-session';

describe('copyFacts', () => {
  it('says which rows, columns and sheets nobody sees, in two syncs', async () => {
    const session = await startLocalExcelOn(SCORES);
    await writeSheets(session);
    session.sheet(LIST).hiddenRows.add(3);
    session.sheet(SUMMARY).visibility = 'Hidden';
    const before = session.host.counters.syncs;
    const { hidden, unfinished } = await excelWorkbook.copyFacts([LIST, SUMMARY]);
    expect(hidden).toEqual([
      { sheet: LIST, isHidden: false, rows: new Set([3]), columns: new Set([3, 4]) },
      { sheet: SUMMARY, isHidden: true, rows: new Set(), columns: new Set() },
    ]);
    expect(unfinished).toBeNull();
    expect(session.host.counters.syncs - before).toBe(2);
  });

  it('counts rows and columns from A1, wherever the cells begin', async () => {
    const session = await startLocalExcelOn({ [USER]: [[], [], [null, null, 'ค', 'ง'], [null, null, 'จ']] });
    session.sheet(USER).hiddenRows.add(3);
    session.sheet(USER).hiddenColumns.add(2);
    const { hidden } = await excelWorkbook.copyFacts([USER]);
    expect(hidden).toEqual([{ sheet: USER, isHidden: false, rows: new Set([3]), columns: new Set([2]) }]);
  });

  it('names the file and leaves out sheets that are gone or empty', async () => {
    await startLocalExcelOn({ ว่าง: [] }, { workbookName: 'คะแนน 2568 (สำเนา).xlsx' });
    const { fileName, hidden } = await excelWorkbook.copyFacts(['ว่าง', 'หายไป']);
    expect([fileName, hidden]).toEqual(['คะแนน 2568 (สำเนา).xlsx', []]);
  });

  it('takes a setting that is none of ours for no unfinished copy', async () => {
    const { model } = await startLocalExcelOn(SCORES);
    model.settings.set('ita.cut', { parts: 'ทั้งหมด' });
    expect((await excelWorkbook.copyFacts([])).unfinished).toBeNull();
  });
});
