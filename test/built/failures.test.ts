import { readFileSync } from 'node:fs';
import type { Frame, JSHandle } from 'playwright-core';
import { SHEET_KEYS } from '../../src/domain/sheets/sheet-keys';
import type { LocalHost } from '../../src/local-excel/host/local-host';
import type { PaneLanguage } from '../../src/taskpane/pane-choices';
import { en } from '../../src/taskpane/text.en';
import { th, type PaneText } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { pressButton, READING, SCORES, seeHeading, WRITING } from '../support/pane-jobs';
import { TROUBLES, type Trouble } from '../support/pane-troubles';
import { startPreview, type PreviewSession } from '../support/preview-session';

const TEXTS: Readonly<Record<PaneLanguage, PaneText>> = { th, en };
/** Two sheets are enough to be interrupted between them. */
const DROPPED = SHEET_KEYS.filter((key) => key !== 'summary' && key !== 'questionScores');

/** The whole workbook but for what is selected. Runs in the page. */
function pictureOf({ model }: LocalHost): string {
  const apart = { source: null, selection: null, activeWorksheetId: null };
  return JSON.stringify({ ...model, ...apart }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

/** Runs in the page. */
function sheetNames({ model }: LocalHost): readonly string[] {
  return model.worksheets.map(({ name }) => name);
}

/** What these sheets hold. Runs in the page. */
function cellsIn({ model }: LocalHost, sheets: readonly string[]): string {
  const found = model.worksheets.filter(({ name }) => sheets.includes(name));
  return JSON.stringify(found.map(({ name, cells }) => [name, [...cells]]));
}

let preview: PreviewSession;
let written: Uint8Array;
let namesWritten: readonly string[];

/** Excel on the web does not let every pane copy. Runs in the pane. */
function forbidCopying(): void {
  Object.defineProperty(navigator.clipboard, 'writeText', {
    value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
  });
}

const clipboard = () => preview.page.evaluate(() => navigator.clipboard.readText());

async function openAnew(
  name: string,
  content: Uint8Array = readFileSync(SAMPLE),
  language: PaneLanguage = 'th',
): Promise<Frame> {
  await preview.remember({ welcomed: true, language, sheets: { added: [], dropped: DROPPED } });
  await preview.open(`${name}.xlsx`, content);
  const pane = await preview.pane();
  await pane
    .getByRole('button', { name: TEXTS[language].header.readAgain, disabled: false })
    .first()
    .waitFor();
  return pane;
}

function makeTrouble(host: JSHandle<LocalHost>, cause: Trouble['cause']): Promise<unknown> {
  if (typeof cause === 'function') return host.evaluate(cause);
  return host.evaluate((one, fault) => one.fail(fault), cause);
}

async function speakEnglish(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: th.tabs.settings }).click();
  await pane.getByLabel(th.settings.language).selectOption('en');
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  preview.page.setDefaultTimeout(8_000);
  await preview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pane = await openAnew('written');
  await WRITING.begin(pane);
  await WRITING.press(pane);
  await seeHeading(pane, th.done.title);
  written = await preview.download();
  namesWritten = await (await preview.host()).evaluate(sheetNames);
});

afterAll(() => preview.close());

describe('a failure in a browser', () => {
  it.each(TROUBLES.map((trouble, index) => ({ ...trouble, file: `trouble-${index}` })))(
    'is told in both languages with what to do, when $what',
    async ({ file, job, after, cause, end, code, refusal, written: sheets = 0 }) => {
      const pane = await openAnew(file, after === 'writing' ? written : readFileSync(job.file ?? SAMPLE));
      await job.begin(pane);
      const host = await preview.host();
      const users = (await host.evaluate(sheetNames)).filter((name) => !name.startsWith('ITA_'));
      await makeTrouble(host, cause);
      const [whole, own] = [await host.evaluate(pictureOf), await host.evaluate(cellsIn, users)];
      await job.press(pane);
      await seeHeading(pane, th.failed.title);

      const alert = pane.getByRole('alert');
      expect(await alert.textContent()).toBe(`${th.failed.tasks[job.task]} ${refusal(th)}`);
      expect(await host.evaluate(cellsIn, users)).toBe(own);
      if (sheets === 0) expect(await host.evaluate(pictureOf)).toBe(whole);
      else await pane.getByText(th.failed.written('๑')).waitFor();

      expect(code).toMatch(/^[a-z]+(\/[a-z]+)+$/i);
      await pressButton(pane, th.failed.copy);
      await pane.getByText(th.failed.copied).waitFor();
      expect(await clipboard()).toBe(code);

      await speakEnglish(pane);
      expect(await alert.textContent()).toBe(`${en.failed.tasks[job.task]} ${refusal(en)}`);
      if (end !== undefined) await host.evaluate(end);
      await pressButton(pane, en.tryAgain);
      await job.succeed(pane);
      if (job === WRITING) expect(await host.evaluate(sheetNames)).toEqual(namesWritten);
      expect(await host.evaluate(cellsIn, users)).toBe(own);
    },
  );

  it('has a code that can be copied by hand where the pane may not do it', async () => {
    const pane = await openAnew('by-hand');
    const host = await preview.host();
    await host.evaluate((one) => one.fail({ atSync: 1 }));
    await READING.press(pane);
    await pane.evaluate(forbidCopying);
    await pressButton(pane, th.failed.copy);
    await pane.getByText(th.failed.copyYourself).waitFor();
    await pane.getByText('read/unexpected/GeneralException').click();
    await preview.page.keyboard.press('Control+C');
    expect(await clipboard()).toBe('read/unexpected/GeneralException');
  });
});

describe('a cell that is being edited', () => {
  it('keeps the pane waiting, which says how to go on and does so by itself', async () => {
    const pane = await openAnew('editing');
    await pane.getByRole('button', { name: th.create, exact: true }).waitFor();
    const editing = await (await preview.host()).evaluateHandle((host) => host.fail({ cellEditing: true }));
    await READING.press(pane);
    await pane.getByText(th.waiting).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    await editing.evaluate((fault) => {
      fault.end();
    });
    await pane.getByRole('button', { name: th.create, exact: true }).waitFor();
  });
});

describe('a colleague who changes the workbook while sheets are previewed', () => {
  it('loses nothing: the sheets are previewed again before they are written', async () => {
    const pane = await openAnew('shared');
    await WRITING.begin(pane);
    const host = await preview.host();
    await host.evaluate((one, sheet) => one.userEdit(sheet, 'C5', [[51.25]]), SCORES);
    const edited = await host.evaluate(pictureOf);
    await WRITING.press(pane);
    await pane.getByText(th.preview.changed).waitFor();
    expect(await host.evaluate(pictureOf)).toBe(edited);
    await WRITING.press(pane);
    await seeHeading(pane, th.done.title);
  });
});

describe('a cell that cannot be shown', () => {
  const LISTS = [
    { language: 'th', list: /^ต่ำกว่า ๘๕/ },
    { language: 'en', list: /^Below 85/ },
  ] as const;
  const BARS = [
    {
      what: 'its sheet is hidden',
      bar: ({ model }: LocalHost) =>
        model.worksheets.slice(0, 1).map((sheet) => (sheet.visibility = 'Hidden')),
      lift: ({ model }: LocalHost) =>
        model.worksheets.slice(0, 1).map((sheet) => (sheet.visibility = 'Visible')),
      refusal: ({ refusals }: PaneText) => refusals.hiddenSheet(SCORES),
    },
    {
      what: 'its sheet has been renamed',
      bar: ({ model }: LocalHost) => model.worksheets.slice(0, 1).map((sheet) => (sheet.name = 'คะแนนใหม่')),
      lift: ({ model }: LocalHost, name: string) =>
        model.worksheets.slice(0, 1).map((sheet) => (sheet.name = name)),
      refusal: ({ refusals }: PaneText) => refusals.itemNotFound(SCORES),
    },
  ];

  it.each(LISTS.flatMap((list) => BARS.map((bar) => ({ ...list, ...bar }))))(
    'is told beside the list ($language) where $what, and shown once it can be',
    async ({ what, language, list, bar, lift, refusal }) => {
      const text = TEXTS[language];
      const pane = await openAnew(`${what} ${language}`.replaceAll(' ', '-'), undefined, language);
      const first = pane.getByRole('list', { name: list }).getByRole('button', { disabled: false }).first();
      await first.waitFor();
      const host = await preview.host();
      await host.evaluate((one) => one.userSelect('มาตรการ 69', 'A1'));
      await host.evaluate(bar);
      await first.click();
      await pane.getByRole('alert').waitFor();
      expect(await pane.getByRole('alert').textContent()).toBe(`${text.failed.tasks.goTo} ${refusal(text)}`);
      await host.evaluate(lift, SCORES);
      await pressButton(pane, text.tryAgain);
      await pane.getByRole('alert').waitFor({ state: 'detached' });
      const shown = await host.evaluate(
        ({ model }) => model.worksheets.find(({ id }) => id === model.activeWorksheetId)?.name,
      );
      expect(shown).toBe(SCORES);
    },
  );
});

describe('the pane with all of this behind it', () => {
  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
