import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { loadExcelize } from '../../../src/local-excel/workbook/load-excelize-in-node';
import { saveWorkbook } from '../../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../../src/local-excel/workbook/workbook-model';
import { planDivisionCopy, planDivisions, planPublishingCopy } from '../../../src/taskpane/copy-plans';
import { planMerge, type FileOfSheets } from '../../../src/taskpane/merging';
import { planSheets, type SheetOrder } from '../../../src/taskpane/planning';
import { readWorkbook } from '../../../src/taskpane/session';
import { apply } from '../../support/apply-plan';
import { SAMPLE } from '../../support/command-line';
import { cut, freeze, toHandIn } from '../../support/copies';
import { openInLocalExcel, type LocalExcelSession } from '../../support/local-excel-session';
import { addressIn, openFile, sheetNamed, textsOf } from '../../support/workbook-file';
import { bringXmlParser } from '../../support/xml-parser';

/** A whole workbook is written, cut and merged. */
jest.setTimeout(120_000);

const NO_ANSWERS = { fiscalYear: null, planYear: null, agencyName: null };
const OPTIONS = { digits: 'thai', fontName: 'TH SarabunPSK', date: null, runAt: null } as const;
const ORDER: SheetOrder = { ...OPTIONS, choice: { added: [], dropped: [] }, today: '2026-11-20' };
const SHEETS = ['summary', 'measures', 'halfYearReport', 'memo', 'settings'] as const;
const ROUND = 'ติดตาม6เดือน';
const RESULT = 'สรุปผลการดำเนินการ';
const DONE = 'ประกาศบนเว็บไซต์แล้วทุกสัญญา';
const OWN = 'ยังทำไม่ครบ';

const read = () => readWorkbook(excelWorkbook, NO_ANSWERS);

let home: WorkbookModel;
let back: { readonly key: string; readonly file: FileOfSheets };

/** What the user saves under another name and opens. */
const copyOfHome = (): Promise<LocalExcelSession> => openInLocalExcel(structuredClone(home));

function firstKey(model: WorkbookModel): string {
  const keys = textsOf(sheetNamed(model, ROUND)).filter((text) => text.startsWith('2568|half|'));
  return keys[0] ?? '';
}

async function typeResult({ host, model }: LocalExcelSession, key: string, entry: string): Promise<void> {
  const sheet = sheetNamed(model, ROUND);
  await host.userEdit(sheet.name, addressIn(sheet, key, RESULT), entry);
}

/** The workbook of กองคลัง, made from a copy, filled in, saved and read again as it comes back. */
async function fillIn(entry: string): Promise<typeof back> {
  const session = await copyOfHome();
  const reading = await read();
  const { divisions } = planDivisions(reading, ORDER);
  const work = divisions.find(({ division }) => division === 'กองคลัง');
  if (work === undefined) throw new RangeError('no work for กองคลัง');
  await cut(planDivisionCopy(reading, work, 'สำเนา.xlsx').cut);
  const key = firstKey(session.model);
  await typeResult(session, key, entry);
  const bytes = await saveWorkbook(session.model, await loadExcelize());
  const file = await excelWorkbook.readReturned(new Uint8Array(bytes));
  if (file.kind !== 'read') throw new Error(`the file came back ${file.because}`);
  return { key, file: { file: 'กองคลัง.xlsx', sheets: file.sheets } };
}

beforeAll(async () => {
  bringXmlParser();
  const { model } = await openInLocalExcel(await openFile(SAMPLE));
  await apply(planSheets(await read(), { ...OPTIONS, sheets: SHEETS }));
  home = model;
  back = await fillIn(DONE);
});

describe('a division', () => {
  it('gets its rows alone, with a first sheet that says what to do', async () => {
    const { model } = await copyOfHome();
    const reading = await read();
    const [work] = planDivisions(reading, ORDER).divisions;
    if (work === undefined) throw new RangeError('no division');
    await cut(planDivisionCopy(reading, work, 'สำเนา.xlsx').cut);
    expect(model.worksheets.map(({ name }) => name)).toEqual([
      'อ่านก่อน',
      ...work.sheets.map(({ sheet }) => sheet),
    ]);
    const measures = textsOf(sheetNamed(model, 'ITA_มาตรการ'));
    expect(measures.filter((text) => text.startsWith('2568|measure|'))).toHaveLength(2);
    expect(textsOf(sheetNamed(model, 'อ่านก่อน'))[0]).toBe(`งานของ${work.division}`);
  });

  it('brings what it filled in back to the row it came from, and nothing else', async () => {
    const { key, file } = back;
    const session = await copyOfHome();
    const reading = await read();
    const { merged, cells, plan, strange } = planMerge(reading, ORDER, [file], new Map());
    const [result] = merged.map((one) => one.result);
    expect(result?.taken.map(({ row, heading, returned: text }) => [row, heading, text])).toEqual([
      [key, RESULT, DONE],
    ]);
    expect([cells, strange, result?.conflicts, result?.left, result?.unmatched]).toEqual([1, [], [], [], []]);
    await apply(plan);
    const sheet = sheetNamed(session.model, ROUND);
    expect(session.contents(sheet.name)[addressIn(sheet, key, RESULT)]).toBe(DONE);
    expect(planMerge(await read(), ORDER, [file], new Map()).cells).toBe(0);
  });

  it('meets what home has typed meanwhile as a conflict, in which home wins unless told otherwise', async () => {
    const { key, file } = back;
    const session = await copyOfHome();
    await typeResult(session, key, OWN);
    const reading = await read();
    const { merged, cells } = planMerge(reading, ORDER, [file], new Map());
    const [conflict] = merged.flatMap(({ result }) => result.conflicts);
    expect([cells, conflict?.chosen, conflict?.home, conflict?.returned]).toEqual([0, 'home', OWN, DONE]);
    const { name } = sheetNamed(session.model, ROUND);
    const at = addressIn(sheetNamed(session.model, ROUND), key, RESULT);
    const chosen = new Map([[`กองคลัง.xlsx '${name}'!${at}`, 'returned' as const]]);
    const again = planMerge(reading, ORDER, [file], chosen);
    expect(again.cells).toBe(1);
    await apply(again.plan);
    expect(textsOf(sheetNamed(session.model, ROUND))).toContain(DONE);
    expect(textsOf(sheetNamed(session.model, ROUND))).not.toContain(OWN);
  });

  it('is recognised by its row keys where another program has dropped the marks', async () => {
    const { key, file } = back;
    await copyOfHome();
    const unmarked = { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, mark: null })) };
    const { merged } = planMerge(await read(), ORDER, [unmarked], new Map());
    expect(merged.flatMap(({ result }) => result.taken.map(({ row }) => row))).toEqual([key]);
  });

  it('says so of a file that was never handed out', async () => {
    await copyOfHome();
    const stranger = { mark: null, name: 'รายชื่อ', top: 0, left: 0, values: [['ก']], formulas: [['ก']] };
    const file = { file: 'อื่น.xlsx', sheets: [stranger] };
    const { strange, cells } = planMerge(await read(), ORDER, [file], new Map());
    expect([strange, cells]).toEqual([['อื่น.xlsx'], 0]);
  });
});

describe('copies of the whole workbook', () => {
  it('hands in no formula of ours and no error, and nothing that staff wrote is gone', async () => {
    const session = await copyOfHome();
    const scores = session.contents('คะแนน ITA 68');
    await freeze(await toHandIn());
    const cells = (await excelWorkbook.scan()).existing.flatMap(({ name }) => [
      ...session.sheet(name).cells.values(),
    ]);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(({ formula, error }) => formula !== null || error)).toEqual([]);
    expect(session.contents('คะแนน ITA 68')).toEqual(scores);
    expect(session.sheet('ITA_ตั้งค่า_2568').visibility).toBe('Hidden');
  });

  it('publishes values alone, without keys and without a sheet of staff, in a file that opens', async () => {
    const session = await copyOfHome();
    const reading = await read();
    const facts = await excelWorkbook.copyFacts(reading.contents.existing.map(({ name }) => name));
    const preview = planPublishingCopy(reading, facts);
    if (preview === null) throw new Error('nothing to publish');
    expect(preview.deleted).toContain('คะแนน ITA 68');
    await cut(preview.cut);
    const bytes = await saveWorkbook(session.model, await loadExcelize());
    const file = await excelWorkbook.readReturned(new Uint8Array(bytes));
    const sheets = file.kind === 'read' ? file.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual(preview.cut.parts.map(({ sheet }) => sheet));
    const texts = sheets.flatMap(({ values }) => values.flat().map(String));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /^(?:2568|2569)\||^#(?:REF|NAME)/u.test(text))).toEqual([]);
    expect(sheets.every(({ mark }) => mark === null)).toBe(true);
  });
});
