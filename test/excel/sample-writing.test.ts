import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { PlainSheet } from '../../src/excel/workbook-gateway';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { apply, refusalOf } from '../support/apply-plan';
import { openInLocalExcel, startLocalExcelOn } from '../support/local-excel-session';
import { create, planOf, specOf, text } from '../support/sheet-plan';
import { keptIn, undoLatest } from '../support/undo';

const SCORES = 'ตัวอย่าง คะแนน';
const MEASURES = 'ตัวอย่าง มาตรการ';
const LOOK = { headerRow: 1, widths: [90, 200, 90], scoreColumn: null };
const SAMPLE: readonly PlainSheet[] = [
  {
    ...LOOK,
    name: SCORES,
    rows: [
      ['ผลการประเมิน', '', ''],
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i1', '- บรรทัดแรก\nบรรทัดสอง', 84.77],
      ['i2', '=1+1', 100],
    ],
    scoreColumn: 2,
  },
  {
    ...LOOK,
    name: MEASURES,
    rows: [
      ['มาตรการ', '', ''],
      ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ'],
      ['ตัวชี้วัดที่ 9', '1. ทำปฏิทิน', ''],
    ],
  },
];
const EMPTY = { Sheet1: [] };

async function sampleNow() {
  return (await excelWorkbook.scan()).sample;
}

function names({ model }: Awaited<ReturnType<typeof startLocalExcelOn>>) {
  return model.worksheets.map(({ name }) => name);
}

describe('addSample', () => {
  it('writes the sheets behind the others and shows the first', async () => {
    const session = await startLocalExcelOn(EMPTY);
    expect(await excelWorkbook.addSample(SAMPLE)).toEqual([SCORES, MEASURES]);
    expect(names(session)).toEqual(['Sheet1', SCORES, MEASURES]);
    expect(session.contents(SCORES)).toMatchObject({ B4: '=1+1', C3: 84.77 });
    expect(session.model.activeWorksheetId).toBe(session.sheet(SCORES).id);
    expect(await sampleNow()).toEqual([
      { sheet: SCORES, changed: false },
      { sheet: MEASURES, changed: false },
    ]);
  });

  it('leaves a sheet of the user with the same name alone', async () => {
    const session = await startLocalExcelOn({ [SCORES]: [['ของเดิม']] });
    const before = session.snapshot(SCORES);
    expect(await excelWorkbook.addSample(SAMPLE)).toEqual([`${SCORES} (2)`, MEASURES]);
    expect(session.sheet(SCORES)).toEqual(before);
    expect((await sampleNow()).map(({ sheet }) => sheet)).toEqual([`${SCORES} (2)`, MEASURES]);
  });

  it('gives sheets that are to have one name two', async () => {
    await startLocalExcelOn(EMPTY);
    const twins = SAMPLE.map((sheet) => ({ ...sheet, name: SCORES }));
    expect(await excelWorkbook.addSample(twins)).toEqual([SCORES, `${SCORES} (2)`]);
  });

  it('is one run, which is taken back whole', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE, { at: '10:30' });
    expect(await excelWorkbook.journal()).toMatchObject([
      { at: '10:30', kind: 'addedSheet', state: 'complete', created: [SCORES, MEASURES] },
    ]);
    const result = await undoLatest();
    expect(keptIn(result)).toEqual([]);
    expect(names(session)).toEqual(['Sheet1']);
    expect(await sampleNow()).toEqual([]);
  });

  it('keeps, when it is taken back, a sheet that somebody has typed into', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    await session.host.userEdit(MEASURES, 'C3', [['กองคลัง']]);
    expect(keptIn(await undoLatest())).toEqual([`${MEASURES}! changed ${MEASURES}!C3`]);
    expect(names(session)).toEqual(['Sheet1', MEASURES]);
  });

  it('takes every sheet away again where one of them cannot be filled', async () => {
    const session = await startLocalExcelOn(EMPTY);
    session.host.fail({ atSync: 4, code: 'GeneralException' });
    expect((await refusalOf(excelWorkbook.addSample(SAMPLE))).refusal.code).toBe('unexpected');
    expect(names(session)).toEqual(['Sheet1']);
    expect(await excelWorkbook.journal()).toEqual([]);
  });
});

describe('scan of sample sheets', () => {
  it('finds them after saving and opening the file again, renamed or not', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    session.sheet(SCORES).name = 'ทดลอง';
    const file = await saveWorkbook(session.model, await loadExcelize());
    await openInLocalExcel(await openWorkbook(file, await loadExcelize()));
    expect(await sampleNow()).toEqual([
      { sheet: 'ทดลอง', changed: false },
      { sheet: MEASURES, changed: false },
    ]);
  });

  it.each([
    ['a score is changed', 'C3', 90],
    ['a score is emptied', 'C3', ''],
    ['something is typed beside the table', 'E9', 'หมายเหตุ'],
  ])('says that a sheet has been changed when %s', async (_, address, value) => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    await session.host.userEdit(SCORES, address, [[value]]);
    expect(await sampleNow()).toEqual([
      { sheet: SCORES, changed: true },
      { sheet: MEASURES, changed: false },
    ]);
  });

  it('does not take a sheet for a sample because of its name or its words', async () => {
    await startLocalExcelOn({ [SCORES]: SAMPLE[0]?.rows ?? [] });
    expect(await sampleNow()).toEqual([]);
  });
});

describe('removeSample', () => {
  it('deletes the sample and nothing else, and forgets its run', async () => {
    const session = await startLocalExcelOn({ Sheet1: [['ของเดิม']] });
    const before = session.snapshot('Sheet1');
    await excelWorkbook.addSample(SAMPLE);
    await excelWorkbook.removeSample([SCORES, MEASURES]);
    expect(names(session)).toEqual(['Sheet1']);
    expect(session.sheet('Sheet1')).toEqual(before);
    expect(await excelWorkbook.journal()).toEqual([]);
    expect(session.model.customXmlParts).toEqual([]);
  });

  it('needs three syncs', async () => {
    const { host } = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    const before = host.counters.syncs;
    await excelWorkbook.removeSample([SCORES, MEASURES]);
    expect(host.counters.syncs - before).toBe(3);
  });

  it('deletes no sheet that is not sample data, whatever it is asked', async () => {
    const session = await startLocalExcelOn({ [SCORES]: [['ของเดิม']] });
    await excelWorkbook.addSample(SAMPLE);
    await excelWorkbook.removeSample([SCORES, 'ไม่มีชีตนี้']);
    expect(names(session)).toEqual([SCORES, `${SCORES} (2)`, MEASURES]);
  });

  it('leaves the sample sheets that it is not asked for, and the way back to them', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    await excelWorkbook.removeSample([SCORES]);
    expect(names(session)).toEqual(['Sheet1', MEASURES]);
    expect(await excelWorkbook.journal()).toHaveLength(1);
    await undoLatest();
    expect(names(session)).toEqual(['Sheet1']);
  });

  it('leaves the sheets that were made from it, and their run', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    const made = specOf({ key: 'lowQuestions', name: 'ITA_ข้อต่ำ', cells: [[text('ก')]] });
    await apply(planOf(create(made)));
    await excelWorkbook.removeSample([SCORES, MEASURES]);
    expect(names(session)).toEqual(['Sheet1', 'ITA_ข้อต่ำ']);
    expect((await excelWorkbook.journal()).map(({ kind }) => kind)).toEqual(['sheets']);
  });

  it('deletes a sample sheet that is hidden too', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    session.sheet(MEASURES).visibility = 'VeryHidden';
    await excelWorkbook.removeSample([SCORES, MEASURES]);
    expect(names(session)).toEqual(['Sheet1']);
  });

  it('puts an empty sheet in the place of the last ones in sight', async () => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    session.sheet('Sheet1').visibility = 'Hidden';
    await excelWorkbook.removeSample([SCORES, MEASURES]);
    const visible = session.model.worksheets.filter(({ visibility }) => visibility === 'Visible');
    expect(visible).toHaveLength(1);
    expect(visible[0]?.cells.size).toBe(0);
    expect(await sampleNow()).toEqual([]);
  });

  it.each([
    ['readOnly', { readOnly: true }],
    ['protectedWorkbook', { protected: true }],
  ] as const)('deletes nothing where the workbook is %s', async (code, state) => {
    const session = await startLocalExcelOn(EMPTY);
    await excelWorkbook.addSample(SAMPLE);
    Object.assign(session.model, state);
    expect((await refusalOf(excelWorkbook.removeSample([SCORES, MEASURES]))).refusal).toEqual({ code });
    expect(names(session)).toHaveLength(3);
  });
});
