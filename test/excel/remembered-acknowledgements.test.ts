import { planDecision, type DecisionPlan } from '../../src/domain/sheets/acknowledging/plan-decision';
import type { ExcelRefusal } from '../../src/excel/excel-failure';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ACKNOWLEDGED_SETTING } from '../../src/excel/remembered-acknowledgements';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { planSheets } from '../../src/taskpane/planning';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';
import { apply, refusalOf } from '../support/apply-plan';
import type { LocalExcelSession } from '../support/local-excel-session';
import { openInLocalExcel, startLocalExcelOn } from '../support/local-excel-session';
import { workbookState } from '../support/sheet-state';

const MEMO = 'บันทึก';
const BOOK = {
  [MEMO]: [
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
    ['ตัวชี้วัด', 'คะแนน'],
    ['1. การปฏิบัติหน้าที่', 90.1],
    ['2. การใช้งบประมาณ', 91.2],
    [''],
    ['เกณฑ์ของ ป.ช.ช. กำหนดไว้'],
  ],
};
const REASON = 'คัดจากหนังสือเดิม';
const FINDINGS = 'ITA_ผลตรวจสอบ_2568';
const NOTHING_SAID = { fiscalYear: null, planYear: null, agencyName: null };

function read(): Promise<WorkbookReading> {
  return readWorkbook(excelWorkbook, NOTHING_SAID);
}

/** What is known of the misspelt commission. */
function acknowledged({ analysis }: WorkbookReading): string | null {
  return analysis.findings.find(({ code }) => code === 'N04')?.acknowledged?.reason ?? null;
}

function decision({ analysis, contents }: WorkbookReading, reason: string | null): DecisionPlan {
  const { findings } = analysis;
  const decided = { findings: findings.filter(({ code }) => code === 'N04'), reason };
  return planDecision(decided, findings, contents.acknowledgements, contents.existing);
}

async function makeFindingsSheet(): Promise<void> {
  const look = { digits: 'arabic', fontName: 'TH SarabunPSK', date: null, runAt: null } as const;
  await apply(planSheets(await read(), { ...look, sheets: ['findings'] }));
}

/** The zero-based row of the commission in our sheet. */
function rowIn(session: LocalExcelSession): number {
  const rows = Array.from({ length: 40 }, (_, row) => row);
  return rows.find((row) => session.cell(FINDINGS, row, 2)?.value === 'N04') ?? -1;
}

function shown(session: LocalExcelSession): readonly unknown[] {
  const row = rowIn(session);
  return [8, 9].map((column) => session.cell(FINDINGS, row, column)?.value ?? null);
}

describe('saveDecision', () => {
  it('keeps a reason for the next reading and in the file, in three syncs of reading', async () => {
    const session = await startLocalExcelOn(BOOK);
    expect(acknowledged(await read())).toBeNull();
    await excelWorkbook.saveDecision(decision(await read(), REASON));
    expect(acknowledged(await read())).toBe(REASON);
    const file = await saveWorkbook(session.model, await loadExcelize());
    await openInLocalExcel(await openWorkbook(file, await loadExcelize()));
    const again = await read();
    expect([acknowledged(again), again.contents.syncs]).toEqual([REASON, 3]);
  });

  it('changes no cell of the users, and leaves nothing behind when it is taken back', async () => {
    const session = await startLocalExcelOn(BOOK);
    const before = workbookState(session);
    await excelWorkbook.saveDecision(decision(await read(), REASON));
    expect(workbookState(session)).toEqual(before);
    await excelWorkbook.saveDecision(decision(await read(), null));
    expect([session.model.settings.size, acknowledged(await read())]).toEqual([0, null]);
  });

  it('is forgotten once the cell holds something else', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    await excelWorkbook.saveDecision(decision(await read(), REASON));
    await host.userEdit(MEMO, 'A7', [['เกณฑ์ล่าสุดของ ป.ช.ช. กำหนดไว้']]);
    expect(acknowledged(await read())).toBeNull();
  });

  it('stands in our sheet of findings at once, and is taken back there too', async () => {
    const session = await startLocalExcelOn(BOOK);
    await makeFindingsSheet();
    expect(shown(session)).toEqual(['ยังไม่แก้', null]);
    await excelWorkbook.saveDecision(decision(await read(), REASON));
    expect([shown(session), acknowledged(await read())]).toEqual([['รับทราบ', REASON], REASON]);
    await excelWorkbook.saveDecision(decision(await read(), null));
    expect(shown(session)[0]).toBe('ยังไม่แก้');
    expect(acknowledged(await read())).toBeNull();
  });

  it('knows what a supervisor types into that sheet, and loses nothing when the sheet is made again', async () => {
    const session = await startLocalExcelOn(BOOK);
    await makeFindingsSheet();
    const row = rowIn(session) + 1;
    await session.host.userEdit(FINDINGS, `I${row}:J${row}`, [['รับทราบ', REASON]]);
    expect(acknowledged(await read())).toBe(REASON);
    await makeFindingsSheet();
    expect([shown(session), acknowledged(await read())]).toEqual([['รับทราบ', REASON], REASON]);
  });

  it('writes nothing where the row has been moved since the reading', async () => {
    const session = await startLocalExcelOn(BOOK);
    await makeFindingsSheet();
    const plan = decision(await read(), REASON);
    await session.host.userEdit(FINDINGS, `L${rowIn(session) + 1}`, [['2568|finding|T01|2']]);
    const before = workbookState(session);
    const { refusal } = await refusalOf(excelWorkbook.saveDecision(plan));
    expect(refusal).toEqual({ code: 'itemNotFound', sheet: FINDINGS });
    expect(workbookState(session)).toEqual(before);
    expect(session.model.settings.has(ACKNOWLEDGED_SETTING)).toBe(false);
  });

  it.each<[string, (session: LocalExcelSession) => void, ExcelRefusal]>([
    ['a read-only workbook', ({ model }) => (model.readOnly = true), { code: 'readOnly' }],
    [
      'a protected sheet of findings',
      ({ sheet }) => (sheet(FINDINGS).protected = true),
      { code: 'protectedSheet', sheet: FINDINGS },
    ],
  ])('keeps nothing in %s', async (_, protect, refusal) => {
    const session = await startLocalExcelOn(BOOK);
    await makeFindingsSheet();
    const plan = decision(await read(), REASON);
    protect(session);
    expect((await refusalOf(excelWorkbook.saveDecision(plan))).refusal).toEqual(refusal);
    expect(session.model.settings.has(ACKNOWLEDGED_SETTING)).toBe(false);
  });
});

describe('scan', () => {
  it('passes over a memory that is none of this version', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    model.settings.set(ACKNOWLEDGED_SETTING, JSON.stringify([{ finding: 'N04' }]));
    expect((await excelWorkbook.scan()).acknowledgements).toEqual([]);
  });
});
