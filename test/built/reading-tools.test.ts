import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { servePreview } from '../../src/local-excel/preview/preview-server';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { correctionTh } from '../../src/taskpane/correction-text.th';
import { newTableTh } from '../../src/taskpane/new-table-text.th';
import { th } from '../../src/taskpane/text.th';
import { findBarriers, openBrowser, watchPage, type Misdeeds } from '../support/browser';
import { workbookOf, type InlineSheets } from '../support/local-excel-session';

const ROOT = resolve(__dirname, '../..');
const NARROWEST_PANE = 270;
const TITLE = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';
const STRANGE: InlineSheets = {
  แบบกรอก: [
    [TITLE],
    ['หมวด', 'เรื่อง', 'ผลรอบแรก'],
    ['i1', 'ถ้อยคำของข้อหนึ่ง', 81.25],
    ['i2', 'ถ้อยคำของข้อสอง', 92.5],
  ],
};
const WEB_PAGE = `<style>td { color: red }</style><h2>${TITLE}</h2>
<table style="width: 900px"><tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>
<tr><td>i1</td><td style="color: blue">- ถ้อยคำของ<br>ข้อหนึ่ง</td><td>84.77</td></tr>
<tr><td>i2</td><td>=1+1</td><td>๙๐.๕๐</td></tr></table>`;

let browser: Browser;
let context: BrowserContext;
let server: Server;
let page: Page;
let misdeeds: Misdeeds;
const files = mkdtempSync(join(tmpdir(), 'reading-tools-'));

async function open(name: string, sheets: InlineSheets): Promise<void> {
  writeFileSync(join(files, name), await saveWorkbook(workbookOf(sheets), await loadExcelize()));
  await openFile(name);
}

async function openFile(name: string): Promise<void> {
  await page.setInputFiles('#open-file', join(files, name));
  await page.getByText(`เปิด ${name} แล้ว`).waitFor();
}

async function paneFrame(): Promise<Frame> {
  const handle = await page.waitForSelector('#pane:not([hidden])');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}

async function download(name: string): Promise<WorkbookModel> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ดาวน์โหลดผลลัพธ์' }).click(),
  ]);
  await file.saveAs(join(files, name));
  return openWorkbook(new Uint8Array(readFileSync(join(files, name))), await loadExcelize());
}

/** Whether the pane needs a second scroll bar at the narrowest width that Excel gives it. */
async function isTooWide(pane: Frame): Promise<boolean> {
  const setWidth = (width: string) =>
    page.evaluate((value) => {
      const frame = document.querySelector<HTMLElement>('#pane');
      if (frame !== null) frame.style.cssText = value;
    }, width);
  await setWidth(`width: ${NARROWEST_PANE}px; min-width: 0; max-width: ${NARROWEST_PANE}px`);
  const [width, needed] = await pane.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return [window.innerWidth, scrollWidth] as const;
  });
  await setWidth('');
  expect(width).toBeLessThanOrEqual(NARROWEST_PANE);
  return needed > width;
}

/** Copies a page as a person does: select all, copy. */
async function copyPage(html: string): Promise<void> {
  const source = await context.newPage();
  await source.setContent(html);
  await source.keyboard.press('Control+A');
  await source.keyboard.press('Control+C');
  await source.close();
  await page.bringToFront();
}

beforeAll(async () => {
  const folders = {
    pane: join(ROOT, 'dist'),
    preview: join(ROOT, 'out/preview'),
    sample: join(ROOT, 'test/samples/tambon-2568.xlsx'),
  };
  const served = await servePreview(folders, 0);
  ({ server } = served);
  browser = await openBrowser();
  context = await browser.newContext({
    locale: 'th-TH',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  misdeeds = await watchPage(page, served.url);
  await page.goto(served.url);
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(files, { recursive: true });
});

describe('correcting the reading in a browser', () => {
  it('reads a table by what the user says of it, by keyboard and list alone', async () => {
    await open('strange.xlsx', STRANGE);
    const pane = await paneFrame();
    await pane.getByRole('button', { name: th.tools.correct }).click();
    await pane.getByRole('button', { name: correctionTh.defineNamed('แบบกรอก') }).press('Enter');
    await pane.getByLabel(correctionTh.column('A', 'หมวด')).selectOption('code');
    await pane.getByLabel(correctionTh.column('B', 'เรื่อง')).selectOption('text');
    await pane.getByLabel(correctionTh.column('C', 'ผลรอบแรก')).selectOption('score');
    await pane.getByText('ถ้อยคำของข้อหนึ่ง').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await isTooWide(pane)).toBe(false);
    await pane.getByRole('button', { name: correctionTh.use }).click();
    await pane.getByText(th.tools.corrected).waitFor();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();
  });

  it('keeps it in the file: opened again, the table is read the same way', async () => {
    const before = await download('corrected.xlsx');
    expect([...before.settings.keys()]).toEqual(['ita.layouts']);
    writeFileSync(join(files, 'again.xlsx'), readFileSync(join(files, 'corrected.xlsx')));
    await openFile('again.xlsx');
    const pane = await paneFrame();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();
    await pane.getByRole('button', { name: th.tools.correct }).click();
    await pane.getByText('ผู้ใช้กำหนดไว้').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await isTooWide(pane)).toBe(false);
  });
});

describe('pasting in a browser', () => {
  it('takes a table copied from a web page and writes it as a clean sheet', async () => {
    await open('empty.xlsx', { Sheet1: [] });
    await copyPage(WEB_PAGE);
    const pane = await paneFrame();
    await pane.getByRole('button', { name: th.tools.paste }).click();
    await pane.getByLabel(newTableTh.area).press('Control+V');
    await pane.getByText(newTableTh.questions('๒')).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await isTooWide(pane)).toBe(false);
    await pane.getByRole('button', { name: newTableTh.write }).click();
    await pane.getByText(th.tools.sheetAdded).waitFor();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();

    const { worksheets } = await download('pasted.xlsx');
    const cells = [...(worksheets.find(({ name }) => name === 'คะแนน ITA 2568')?.cells.values() ?? [])];
    const values = cells.map(({ value, formula }) => formula ?? value);
    expect(values).toEqual(expect.arrayContaining(['- ถ้อยคำของ\nข้อหนึ่ง', '=1+1', 84.77, 90.5]));
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
  });

  it('makes an empty score sheet that takes only scores', async () => {
    await open('new.xlsx', { Sheet1: [] });
    const pane = await paneFrame();
    await pane.getByRole('button', { name: th.tools.blank }).click();
    await pane.getByLabel(newTableTh.year).selectOption('2568');
    expect(await findBarriers(pane)).toEqual([]);
    await pane.getByRole('button', { name: th.tools.blank }).click();
    await pane.getByText(th.tools.sheetAdded).waitFor();
    const { worksheets } = await download('blank.xlsx');
    const sheet = worksheets.find(({ name }) => name === 'คะแนน ITA 2568');
    expect(sheet?.validations.map(({ blocks }) => blocks)).toEqual([
      [{ row: 4, column: 2, rows: 52, columns: 1 }],
    ]);
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
