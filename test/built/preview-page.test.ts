import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { servePreview } from '../../src/local-excel/preview/preview-server';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { th } from '../../src/taskpane/text.th';
import { findBarriers, openBrowser, watchPage, type Misdeeds } from '../support/browser';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = join(ROOT, 'test/samples/tambon-2568.xlsx');
const USER_SHEETS = ['คะแนน ITA 68', 'มาตรการ 69'];
const OUR_SHEETS = [
  'ITA_สรุปผล_2568',
  'ITA_คะแนนรายข้อ_2568',
  'ITA_ข้อต่ำกว่า85_2568',
  'ITA_วิเคราะห์ตัวชี้วัด_2568',
  'ITA_ผลตรวจสอบ_2568',
  'ITA_ตั้งค่า_2568',
];

let browser: Browser;
let server: Server;
let url: string;
let page: Page;
let misdeeds: Misdeeds;
const downloads = mkdtempSync(join(tmpdir(), 'preview-downloads-'));

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

function contentsOf(model: WorkbookModel, name: string): Record<number, unknown> {
  const sheet = model.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Object.fromEntries([...sheet.cells].map(([key, { value, formula }]) => [key, formula ?? value]));
}

async function paneFrame(): Promise<Frame> {
  const handle = await page.waitForSelector('#pane:not([hidden])');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}

async function download(name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ดาวน์โหลดผลลัพธ์' }).click(),
  ]);
  const path = join(downloads, name);
  await file.saveAs(path);
  return path;
}

async function createSheets(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: th.create }).click();
  await pane.getByRole('heading', { name: th.preview.title }).waitFor();
  expect(await findBarriers(pane)).toEqual([]);
  await pane.getByRole('button', { name: th.preview.write }).click();
  await pane.getByRole('heading', { name: th.done.title }).waitFor();
  expect(await findBarriers(pane)).toEqual([]);
}

beforeAll(async () => {
  const folders = { pane: join(ROOT, 'dist'), preview: join(ROOT, 'out/preview'), sample: SAMPLE };
  ({ server, url } = await servePreview(folders, 0));
  browser = await openBrowser();
  const context = await browser.newContext({
    locale: 'th-TH',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  misdeeds = await watchPage(page, url);
  await page.goto(url);
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(downloads, { recursive: true });
});

describe('the main job in a browser', () => {
  it('opens the sample and shows total, level and what is low', async () => {
    await page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await paneFrame();
    await pane.getByText('๙๐.๑๐').first().waitFor();
    await pane.getByText('ผ่านดี').first().waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
  });

  it('writes the sheets, and leaves what staff typed as it was', async () => {
    await createSheets(await paneFrame());
    const before = await readModel(SAMPLE);
    const after = await readModel(await download('first.xlsx'));
    expect(after.worksheets.map(({ name }) => name).sort()).toEqual([...USER_SHEETS, ...OUR_SHEETS].sort());
    for (const name of USER_SHEETS) expect(contentsOf(after, name)).toEqual(contentsOf(before, name));
  });

  it('reads its own result again and would update the sheets, not make a second set', async () => {
    writeFileSync(join(downloads, 'again.xlsx'), readFileSync(join(downloads, 'first.xlsx')));
    await page.setInputFiles('#open-file', join(downloads, 'again.xlsx'));
    await page.getByText('เปิด again.xlsx แล้ว').waitFor();
    await createSheets(await paneFrame());
    const first = await readModel(join(downloads, 'first.xlsx'));
    const second = await readModel(await download('second.xlsx'));
    expect(second.worksheets.map(({ name }) => name)).toEqual(first.worksheets.map(({ name }) => name));
    for (const name of OUR_SHEETS) expect(contentsOf(second, name)).toEqual(contentsOf(first, name));
  });

  it('says in Thai why a file that is no workbook cannot be opened', async () => {
    writeFileSync(join(downloads, 'letter.xlsx'), 'ไม่ใช่สมุดงาน');
    await page.setInputFiles('#open-file', join(downloads, 'letter.xlsx'));
    await page.getByText('ไม่ใช่สมุดงาน Excel').waitFor();
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
