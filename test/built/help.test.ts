import { HELP_FRAME_TEXT } from '../../src/taskpane/help-frame-text';
import { helpEn } from '../../src/taskpane/help-text.en';
import { helpTh } from '../../src/taskpane/help-text.th';
import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

const ENGLISH_ARTICLES = /\/help-en\.[^/]*js$/;

let preview: PreviewSession;
const asked: string[] = [];

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  preview.page.on('request', (request) => asked.push(request.url()));
});

afterAll(() => preview.close());

describe('help in a browser', () => {
  it('opens on what is shown, with the articles of one language alone, and gives the focus back', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('tab', { name: th.tabs.check }).click();
    const button = pane.getByRole('button', { name: th.header.help });
    await button.click();
    await pane.getByText(helpTh.checking.lead).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    expect(asked.filter((url) => /\/help-th\./.test(url))).toHaveLength(1);
    expect(asked.filter((url) => ENGLISH_ARTICLES.test(url))).toEqual([]);
    await preview.page.keyboard.press('Escape');
    await pane.getByRole('tab', { name: th.tabs.check, selected: true }).waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says when its articles cannot be fetched, and tries again when asked to', async () => {
    const pane = await preview.pane();
    await preview.page.route(ENGLISH_ARTICLES, (route) => route.abort());
    await pane.getByRole('tab', { name: th.tabs.settings }).click();
    await pane.getByLabel(th.settings.language).selectOption('en');
    await pane.getByRole('button', { name: en.header.help }).click();
    await pane.getByText(HELP_FRAME_TEXT.en.unreachable).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    await preview.page.unroute(ENGLISH_ARTICLES);
    await pane.getByRole('button', { name: en.tryAgain }).click();
    await pane.getByText(helpEn.settings.lead).waitFor();
    expect(preview.misdeeds.strangers).toEqual([]);
  });
});
