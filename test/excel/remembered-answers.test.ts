import { fiscalYear } from '../../src/domain/index';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ANSWERS_SETTING } from '../../src/excel/remembered-answers';
import type { WorkbookAnswers } from '../../src/excel/workbook-gateway';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { refusalOf } from '../support/apply-plan';
import { openInLocalExcel, startLocalExcelOn } from '../support/local-excel-session';

const BOOK = { คะแนน: [['i1', 84.5]] };
const NOTHING: WorkbookAnswers = { fiscalYear: null, planYear: null, agencyName: null };
const ANSWERS: WorkbookAnswers = {
  fiscalYear: fiscalYear(2568),
  planYear: null,
  agencyName: 'เทศบาลตำบลทุ่งตัวอย่าง',
};

async function kept() {
  return (await excelWorkbook.scan()).answers;
}

describe('saveAnswers', () => {
  it('keeps what a person said of the workbook, without a cell changed', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = session.snapshot('คะแนน');
    expect(await kept()).toEqual(NOTHING);
    await excelWorkbook.saveAnswers(ANSWERS);
    expect(await kept()).toEqual(ANSWERS);
    expect(session.sheet('คะแนน')).toEqual(before);
  });

  it('keeps it in the file, after saving and opening it again', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveAnswers(ANSWERS);
    const file = await saveWorkbook(session.model, await loadExcelize());
    await openInLocalExcel(await openWorkbook(file, await loadExcelize()));
    expect(await kept()).toEqual(ANSWERS);
  });

  it('leaves nothing behind when every answer is taken back', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveAnswers(ANSWERS);
    await excelWorkbook.saveAnswers({ ...ANSWERS, fiscalYear: null });
    expect(await kept()).toEqual({ ...NOTHING, agencyName: ANSWERS.agencyName });
    await excelWorkbook.saveAnswers(NOTHING);
    expect(model.settings.size).toBe(0);
  });

  it('keeps nothing in a workbook that is open for reading only', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    model.readOnly = true;
    expect((await refusalOf(excelWorkbook.saveAnswers(ANSWERS))).refusal).toEqual({ code: 'readOnly' });
    expect(model.settings.size).toBe(0);
  });
});

describe('scan', () => {
  it.each([
    ['another shape', { year: 2568 }],
    ['a year that is none', { ...ANSWERS, fiscalYear: 68 }],
    ['a name that is no text', { ...ANSWERS, agencyName: 7 }],
    ['text', '2568'],
  ])('passes over answers of %s', async (_, value) => {
    const { model } = await startLocalExcelOn(BOOK);
    model.settings.set(ANSWERS_SETTING, value);
    expect(await kept()).toEqual(NOTHING);
  });

  it('reads the answers within its three syncs', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveAnswers(ANSWERS);
    const before = host.counters.syncs;
    await excelWorkbook.scan();
    expect(host.counters.syncs - before).toBe(3);
  });
});
