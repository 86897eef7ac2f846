import type { LayoutCorrection } from '../../src/domain/reading/layout-correction';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { CORRECTIONS_SETTING } from '../../src/excel/remembered-corrections';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { refusalOf } from '../support/apply-plan';
import { openInLocalExcel, startLocalExcelOn } from '../support/local-excel-session';

const BOOK = {
  คะแนน: [
    ['หมวด', 'ผล'],
    ['i1', 84.5],
  ],
};
const CORRECTION: LayoutCorrection = {
  fingerprint: 'หมวด|ผล',
  kind: 'questions',
  headerRows: [0],
  firstRow: 1,
  lastRow: null,
  columns: [
    { column: 0, field: 'code' },
    { column: 1, field: 'score' },
  ],
};

async function kept() {
  return (await excelWorkbook.scan()).corrections;
}

describe('saveCorrections', () => {
  it('keeps what a person said, for the next reading of the workbook', async () => {
    await startLocalExcelOn(BOOK);
    expect(await kept()).toEqual({ value: [], findings: [] });
    await excelWorkbook.saveCorrections([CORRECTION]);
    expect(await kept()).toEqual({ value: [CORRECTION], findings: [] });
  });

  it('keeps it in the file, after saving and opening it again', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveCorrections([CORRECTION]);
    const file = await saveWorkbook(session.model, await loadExcelize());
    await openInLocalExcel(await openWorkbook(file, await loadExcelize()));
    expect((await kept()).value).toEqual([CORRECTION]);
  });

  it('leaves nothing behind when the last correction goes', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveCorrections([CORRECTION]);
    await excelWorkbook.saveCorrections([]);
    expect(model.settings.size).toBe(0);
    await excelWorkbook.saveCorrections([]);
    expect(await kept()).toEqual({ value: [], findings: [] });
  });

  it('changes no cell', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = session.snapshot('คะแนน');
    await excelWorkbook.saveCorrections([CORRECTION]);
    expect(session.sheet('คะแนน')).toEqual(before);
  });

  it('keeps nothing in a workbook that is open for reading only', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    model.readOnly = true;
    const { refusal } = await refusalOf(excelWorkbook.saveCorrections([CORRECTION]));
    expect(refusal).toEqual({ code: 'readOnly' });
    expect(model.settings.size).toBe(0);
  });
});

describe('scan', () => {
  it('tells of corrections that cannot be used, and reads all the same', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    model.settings.set(CORRECTIONS_SETTING, '[{"fingerprint":"หมวด"}]');
    const { scan, corrections, syncs } = await excelWorkbook.scan();
    expect(corrections.findings.map(({ code, at }) => [code, at])).toEqual([['R16', null]]);
    expect(scan.grids).toHaveLength(1);
    expect(syncs).toBe(3);
  });
});
