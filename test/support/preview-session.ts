/** The preview page in a real browser, with the built pane beside a workbook, for tests that use it as a person does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Frame, JSHandle, Page } from 'playwright-core';
import type { LocalHost } from '../../src/local-excel/host/local-host';
import type {} from '../../src/local-excel/preview/container-window';
import { servePreview } from '../../src/local-excel/preview/preview-server';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import type { PaneChoices } from '../../src/taskpane/pane-choices';
import { openBrowser, watchPage, type Misdeeds } from './browser';

const ROOT = resolve(__dirname, '../..');
const CHOICES_NAME = 'ita-assistant.choices';
const NARROWEST_PANE = 270;

export type PreviewSession = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  /** The pane beside the open workbook. */
  readonly pane: () => Promise<Frame>;
  /** Opens a workbook under this name. */
  readonly open: (name: string, content: Uint8Array) => Promise<void>;
  /** Has the pane remember these choices from when a workbook is opened next. */
  readonly remember: (choices: Partial<PaneChoices>) => Promise<void>;
  /** The host that the open workbook lies on, in the page. */
  readonly host: () => Promise<JSHandle<LocalHost>>;
  /** Copies a page as a person does: select all, copy. */
  readonly copyPage: (html: string) => Promise<void>;
  /** The workbook as it would be saved now. */
  readonly download: () => Promise<Uint8Array>;
  /** Whether the pane needs a second scroll bar at the narrowest width that Excel gives it. */
  readonly isTooWide: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export async function readModel(content: Uint8Array): Promise<WorkbookModel> {
  return openWorkbook(content, await loadExcelize());
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane:not([hidden])');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}

async function downloadFrom(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ดาวน์โหลดผลลัพธ์' }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

async function copyPage(page: Page, html: string): Promise<void> {
  const source = await page.context().newPage();
  await source.setContent(html);
  await source.keyboard.press('Control+A');
  await source.keyboard.press('Control+C');
  await source.close();
  await page.bringToFront();
}

function remember(page: Page, choices: Partial<PaneChoices>): Promise<void> {
  return page.evaluate(
    ([name, text]) => {
      window.localStorage.setItem(name, text);
    },
    [CHOICES_NAME, JSON.stringify(choices)] as const,
  );
}

function hostOf(page: Page): Promise<JSHandle<LocalHost>> {
  return page.evaluateHandle(() => {
    const { itaPreviewHost: host } = window;
    if (host === undefined) throw new Error('no workbook is open');
    return host;
  });
}

/** Runs in the page. */
function rememberWelcome(name: string): void {
  if (window.localStorage.getItem(name) === null)
    window.localStorage.setItem(name, JSON.stringify({ welcomed: true }));
}

async function needsTwoScrollBars(page: Page): Promise<boolean> {
  const setWidth = (width: string) =>
    page.evaluate((value) => {
      const frame = document.querySelector<HTMLElement>('#pane');
      if (frame !== null) frame.style.cssText = value;
    }, width);
  await setWidth(`width: ${NARROWEST_PANE}px; min-width: 0; max-width: ${NARROWEST_PANE}px`);
  const pane = await paneOf(page);
  const [width, needed] = await pane.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return [window.innerWidth, scrollWidth] as const;
  });
  await setWidth('');
  if (width > NARROWEST_PANE) throw new Error(`the pane is still ${width} pixels wide`);
  return needed > width;
}

/** On whose computer the pane runs: a known user has been welcomed before. */
export type PaneUser = 'known' | 'new';

/** Starts server and browser; the builds must stand. `sample` is the workbook behind the page's own button. */
export async function startPreview(sample: string, user: PaneUser = 'known'): Promise<PreviewSession> {
  const folders = { pane: join(ROOT, 'dist'), preview: join(ROOT, 'out/preview'), sample };
  const { server, url } = await servePreview(folders, 0);
  const files = mkdtempSync(join(tmpdir(), 'preview-'));
  const browser = await openBrowser();
  const context = await browser.newContext({
    locale: 'th-TH',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  if (user === 'known') await context.addInitScript(rememberWelcome, CHOICES_NAME);
  const page = await context.newPage();
  const misdeeds = await watchPage(page, url);
  await page.goto(url);
  return {
    context,
    page,
    misdeeds,
    pane: () => paneOf(page),
    open: async (name, content) => {
      writeFileSync(join(files, name), content);
      await page.setInputFiles('#open-file', join(files, name));
      await page.getByText(`เปิด ${name} แล้ว`).waitFor();
    },
    remember: (choices) => remember(page, choices),
    host: () => hostOf(page),
    copyPage: (html) => copyPage(page, html),
    download: () => downloadFrom(page),
    isTooWide: () => needsTwoScrollBars(page),
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      rmSync(files, { recursive: true });
    },
  };
}
