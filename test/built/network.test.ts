import type { Frame, Request } from 'playwright-core';
import { th } from '../../src/taskpane/text.th';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

/** What office.js itself notes for the length of a session. */
const OF_OFFICE = ['hostInfoValue', 'localCachedSessionSettings'];
/** What a page may ask for to be drawn; everything else carries data to or from somewhere. */
const DRAWING = new Set(['script', 'stylesheet', 'image', 'font']);

let preview: PreviewSession;
const requests: Request[] = [];

function isOfThePane(request: Request): boolean {
  return /\/taskpane\.html(\?|$)/.test(request.frame().url()) && request.resourceType() !== 'document';
}

/** What the policy has refused since the pane was opened, code made out of text among it. */
async function misuseIn(pane: Frame): Promise<unknown> {
  return pane.evaluate(() => Reflect.get(window, 'misuse') as unknown);
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  preview.page.on('request', (request) => requests.push(request));
  await preview.context.addInitScript(() => {
    const misuse: string[] = [];
    Reflect.set(window, 'misuse', misuse);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      misuse.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
});

afterAll(() => preview.close());

describe('the network during the main job', () => {
  it('is asked for the files of the pane alone, by plain reading', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.create }).click();
    await pane.getByRole('button', { name: th.preview.write }).click();
    await pane.getByRole('heading', { name: th.done.title }).waitFor();

    const asked = requests.filter(isOfThePane);
    expect(asked.length).toBeGreaterThan(5);
    const other = asked.filter(
      (request) =>
        request.method() !== 'GET' || !DRAWING.has(request.resourceType()) || request.url().includes('?'),
    );
    expect(other.map((request) => [request.method(), request.resourceType(), request.url()])).toEqual([]);
    expect(await misuseIn(pane)).toEqual([]);
  });

  it('is not asked for anything while a workbook is read and written once its parts have come', async () => {
    const pane = await preview.pane();
    const before = requests.filter(isOfThePane).length;
    await pane.getByRole('button', { name: th.back }).click();
    await pane.getByRole('button', { name: th.header.readAgain }).click();
    await pane.getByText('๙๐.๑๐').first().waitFor();
    expect(
      requests
        .filter(isOfThePane)
        .slice(before)
        .map((request) => request.url()),
    ).toEqual([]);
  });

  it('keeps preferences alone in the browser', async () => {
    const pane = await preview.pane();
    await pane.getByRole('tab', { name: th.tabs.settings }).click();
    await pane.getByLabel(th.settings.digits).selectOption('arabic');
    await pane.getByText(th.header.resultAndPlan('2568', '2569')).waitFor();
    const kept = await pane.evaluate(async () => ({
      local: Object.entries(localStorage).map(([key, value]) => `${key} ${value}`),
      session: Object.keys(sessionStorage).sort(),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
    expect({ ...kept, local: [] }).toEqual({
      local: [],
      session: OF_OFFICE,
      cookies: '',
      databases: [],
      caches: [],
    });
    expect(kept.local.join()).toContain('arabic');
    expect(kept.local.join()).not.toMatch(/[ก-๛]{4}/);
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
