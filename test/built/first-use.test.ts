import type { Frame } from 'playwright-core';
import { homeTh } from '../../src/taskpane/home-text.th';
import { th } from '../../src/taskpane/text.th';
import { welcomeTh } from '../../src/taskpane/welcome-text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

/** More stops than any screen has. */
const MOST_STOPS = 60;

let preview: PreviewSession;

/** Walks by Tab to the button or tab of this name, as somebody without a mouse does. */
async function tabTo(pane: Frame, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const focused = await pane.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused === name) return;
    await preview.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

async function press(pane: Frame, name: string): Promise<void> {
  await tabTo(pane, name);
  await preview.page.keyboard.press('Enter');
}

/** Runs in the pane: presses the button as soon as the screen of this title is there, for writing is over sooner than a test can point. */
function pressOnceWriting([title, name]: readonly string[]): void {
  const hasText = (selector: string, text: string | undefined) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent === text);
  new MutationObserver((_, observer) => {
    const button = hasText('button', name);
    if (hasText('h2', title) === undefined || button === undefined) return;
    observer.disconnect();
    button.click();
  }).observe(document.body, { childList: true, subtree: true });
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE, 'new');
});

afterAll(() => preview.close());

describe('the first use in a browser, by keyboard alone', () => {
  it('leads from the welcome to the first result', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('button', { name: welcomeTh.welcome.start }).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.evaluate(() => {
      window.focus();
    });
    await press(pane, welcomeTh.welcome.start);
    for (const step of ['๑', '๒', '๓', '๔']) {
      await pane.getByRole('heading', { name: new RegExp(`^ขั้น ${step} จาก ๔`) }).waitFor();
      expect(await findBarriers(pane)).toEqual([]);
      expect(await preview.isTooWide()).toBe(false);
      await press(pane, step === '๔' ? welcomeTh.steps.finish : welcomeTh.steps.next);
    }
    await pane.getByRole('tabpanel', { name: th.tabs.home }).waitFor();
    await pane.getByText('๙๐.๑๐').first().waitFor();
  });

  it('goes on to the sheets without a mouse', async () => {
    const pane = await preview.pane();
    await press(pane, th.create);
    await pane.getByRole('heading', { name: th.preview.title }).waitFor();
    await press(pane, th.preview.write);
    await pane.getByRole('heading', { name: th.done.title }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(th.done.title);
    await press(pane, th.back);
    await pane.getByRole('tabpanel', { name: th.tabs.home }).waitFor();
  });

  it('meets somebody who comes back with what is to be done, not with the welcome', async () => {
    const written = await preview.download();
    await preview.open('again.xlsx', written);
    const pane = await preview.pane();
    await pane.getByRole('heading', { name: homeTh.title }).waitFor();
    await pane.getByText(homeTh.nothingChanged).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
  });

  it('stops writing when asked, and says that the sheets of the user stand', async () => {
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.update }).click();
    await pane.getByRole('heading', { name: th.preview.title }).waitFor();
    await pane.evaluate(pressOnceWriting, [th.writing.title, th.cancel]);
    await pane.getByRole('button', { name: th.preview.write }).click();
    await pane.getByText(th.writing.cancelled).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
