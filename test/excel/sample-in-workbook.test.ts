import { excelWorkbook } from '../../src/excel/excel-workbook';
import { planChosen } from '../../src/taskpane/planning';
import { sampleSheets } from '../../src/taskpane/sample-data';
import { readWorkbook } from '../../src/taskpane/session';
import { AS_OFFERED } from '../../src/taskpane/sheet-choice';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';

const NO_ANSWERS = { fiscalYear: null, planYear: null, agencyName: null };
const ORDER = {
  choice: AS_OFFERED,
  today: '2026-11-20',
  digits: 'thai',
  fontName: 'TH SarabunPSK',
  date: null,
  runAt: null,
} as const;

describe('the sample in a workbook', () => {
  it('comes to a total and a level as any workbook does, and sheets can be made from it', async () => {
    const session = await startLocalExcelOn({ Sheet1: [] });
    const added = await excelWorkbook.addSample(sampleSheets());
    const reading = await readWorkbook(excelWorkbook, NO_ANSWERS);
    expect(reading.contents.sample.map(({ sheet }) => sheet)).toEqual(added);
    const [agency] = reading.analysis.agencies;
    expect([agency?.rating.level, reading.analysis.measures.length]).toEqual(['ผ่านดี', 3]);

    const plan = planChosen(reading, ORDER);
    expect(plan.untouched).toEqual(['Sheet1', ...added]);
    const { written, formulaErrors } = await apply(plan);
    expect(written.length).toBeGreaterThan(4);
    expect(formulaErrors).toEqual([]);
    expect((await excelWorkbook.scan()).sample.map(({ changed }) => changed)).toEqual([false, false]);

    await excelWorkbook.removeSample(added);
    const left = session.model.worksheets.map(({ name }) => name);
    expect([...left].sort()).toEqual(['Sheet1', ...written.map(({ sheet }) => sheet)].sort());
  });
});
