/**
 * How heavy the pane is and how soon it can be used, beside the yo office React template (our own rendering of it in
 * `bench-template/`, without its polyfills) built with the same tools and opened on the same preview page in the same run.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import { loadTypeScript } from './load-typescript.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const TEMPLATE = join(ROOT, 'out/bench-template');
const SAMPLE = join(ROOT, 'test/samples/tambon-2568.xlsx');
const SLOWER = 4;
const TIMES = 5;
const MOST_MILLISECONDS = 500;
const MOST_FIRST_BYTES = 140 * 1024;
const MOST_BYTES = 220 * 1024;

/** The pane's own build with another entry and page. */
async function buildTemplate() {
  const pane = createRequire(import.meta.url)('../webpack/pane');
  const config = await pane({}, { mode: 'production' });
  const source = join(ROOT, 'scripts/bench-template');
  const stats = await promisify(webpack)({
    ...config,
    name: 'template',
    entry: { taskpane: join(source, 'index.mjs') },
    output: { ...config.output, path: TEMPLATE },
    performance: false,
    plugins: [new HtmlWebpackPlugin({ filename: 'taskpane.html', template: join(source, 'taskpane.html') })],
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

function gzipOf(folder, names) {
  return names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  );
}

/** Bytes after compression: of what the page asks for at once, and of everything. */
function weigh(folder) {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const first = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, source]) => source)
    .filter((source) => existsSync(join(folder, source)));
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return { first: gzipOf(folder, first), all: gzipOf(folder, all) };
}

/** Runs in every document; in the pane's, as for a user who has been here before, it notes when office.js is ready, when something can be pressed, and when `words` stand there. */
function watchStart(words) {
  if (!window.location.pathname.endsWith('taskpane.html')) return;
  localStorage.setItem('ita-assistant.choices', JSON.stringify({ welcomed: true }));
  const marks = {};
  window.startMarks = marks;
  const note = (mark) => {
    marks[mark] ??= performance.now();
  };
  const look = () => {
    const container = document.getElementById('container');
    if (container?.querySelector('button:not(:disabled):not(.boot button)')) note('usable');
    if (words !== null && container?.textContent.includes(words)) note('result');
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    window.Office?.onReady(() => note('ready'));
    look();
  });
}

async function openOnce(browser, url, words) {
  const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watchStart, words);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url);
  await page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
  const frame = await (await page.waitForSelector('#pane:not([hidden])')).contentFrame();
  const wanted = words === null ? 'usable' : 'result';
  const marks = await (
    await frame.waitForFunction((mark) => window.startMarks?.[mark] && { ...window.startMarks }, wanted, {
      timeout: 120_000,
    })
  ).jsonValue();
  await context.close();
  return { usable: marks.usable - marks.ready, result: marks.result - marks.ready };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The middle of some starts of each folder's pane; they take turns, so that a busy moment hits both. */
async function measureStarts(browser, panes) {
  const { servePreview } = loadTypeScript('src/local-excel/preview/preview-server.ts');
  const served = await Promise.all(
    panes.map(async ({ folder, words }) => {
      const folders = { pane: folder, preview: join(ROOT, 'out/preview'), sample: SAMPLE };
      return { ...(await servePreview(folders, 0)), words, runs: [] };
    }),
  );
  for (let run = 0; run < TIMES; run += 1)
    for (const { url, words, runs } of served) runs.push(await openOnce(browser, url, words));
  return served.map(({ server, runs }) => {
    server.close();
    server.closeAllConnections();
    return {
      usable: median(runs.map(({ usable }) => usable)),
      result: median(runs.map(({ result }) => result)),
    };
  });
}

async function openBrowser() {
  const finder = join(ROOT, 'scripts/find-browser.mjs');
  const executablePath = execFileSync(process.execPath, [finder], { encoding: 'utf8' }).trim();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

function judge(value, most) {
  return value <= most ? 'within' : 'OVER';
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (value) => `${Math.round(value)} ms`;
const ratio = (ours, theirs) => `x${(ours / theirs).toFixed(2)} of the template's`;

/** Prints weights and times with their ratios to the template's; the builds of the pane and the preview page must stand. */
export async function benchPane() {
  await buildTemplate();
  const { th } = loadTypeScript('src/taskpane/text.th.ts');
  const [ours, theirs] = [weigh(join(ROOT, 'dist')), weigh(TEMPLATE)];
  const lines = [
    `first scripts, gzip: ${kilobytes(ours.first)}, ${ratio(ours.first, theirs.first)} ${kilobytes(theirs.first)}; ${judge(ours.first, MOST_FIRST_BYTES)} ${kilobytes(MOST_FIRST_BYTES)}`,
    `whole pane, gzip: ${kilobytes(ours.all)}, ${ratio(ours.all, theirs.all)} ${kilobytes(theirs.all)}; ${judge(ours.all, MOST_BYTES)} ${kilobytes(MOST_BYTES)}`,
  ];
  const browser = await openBrowser();
  const [pane, template] = await measureStarts(browser, [
    { folder: join(ROOT, 'dist'), words: th.summary.total },
    { folder: TEMPLATE, words: null },
  ]);
  await browser.close();
  lines.push(
    `usable after office.js is ready, processor ${SLOWER} times slower: ${milliseconds(pane.usable)}, ${ratio(pane.usable, template.usable)} ${milliseconds(template.usable)}; ${judge(pane.usable, MOST_MILLISECONDS)} ${milliseconds(MOST_MILLISECONDS)}`,
    `first result of the sample, same processor: ${milliseconds(pane.result)}, ${ratio(pane.result, template.usable)} first paint`,
  );
  console.log(lines.join('\n'));
}

if (process.argv[1] === import.meta.filename) await benchPane();
