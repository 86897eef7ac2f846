import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';
import { welcomeTh } from '../../src/taskpane/welcome-text.th';
import { whatIfEn } from '../../src/taskpane/what-if-text.en';
import { whatIfTh } from '../../src/taskpane/what-if-text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

let preview: PreviewSession;

/** Lets the computer be offline for the script of one part, the first so many times. */
async function loseScript(name: string, times: number): Promise<void> {
  await preview.page.route(new RegExp(`/${name}\\.[^/]*js$`), (route) => route.abort(), { times });
}

async function openPane() {
  await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
  return preview.pane();
}

afterEach(() => preview.close());

describe('a part of the pane that is not fetched, in a browser', () => {
  it('is fetched again when the user asks, and the page opens that was asked for', async () => {
    preview = await startPreview(SAMPLE);
    await loseScript('what-if', 2);
    const pane = await openPane();
    await pane.getByRole('button', { name: th.tools.whatIf }).click();
    await pane.getByText(th.failed.tasks.open).waitFor();
    await pane.getByText(th.refusals.unfetched()).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    await pane.getByRole('button', { name: th.tryAgain }).click();
    await pane.getByText(th.failed.tasks.open).waitFor();
    await pane.getByRole('button', { name: th.tryAgain }).click();
    await pane.getByRole('heading', { name: whatIfTh.title }).waitFor();
    await pane.getByRole('button', { name: whatIfTh.close }).click();
    await pane.getByRole('button', { name: th.create }).waitFor();
  });

  it('is told in English, and the rest of the pane can be used without it', async () => {
    preview = await startPreview(SAMPLE);
    await preview.page.evaluate(() => {
      localStorage.setItem('ita-assistant.choices', JSON.stringify({ language: 'en', welcomed: true }));
    });
    await loseScript('what-if', 1);
    const pane = await openPane();
    await pane.getByRole('button', { name: en.tools.whatIf }).click();
    await pane.getByText(en.refusals.unfetched()).waitFor();
    await pane.getByRole('button', { name: en.back }).click();
    await pane.getByRole('button', { name: en.create }).waitFor();
    await pane.getByRole('button', { name: en.tools.whatIf }).click();
    await pane.getByRole('heading', { name: whatIfEn.title }).waitFor();
  });

  it('is fetched again in place of a whole screen that could not be shown', async () => {
    preview = await startPreview(SAMPLE, 'new');
    await loseScript('welcome', 1);
    const pane = await openPane();
    await pane.getByText(th.failed.unopened).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    await pane.getByRole('button', { name: th.tryAgain }).click();
    await pane.getByRole('button', { name: welcomeTh.welcome.start }).waitFor();
  });
});
