import { memoCheckTh } from '../../src/taskpane/memo-check-text.th';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

/** As a word processor hands a memo over: looks in every element, a table among the paragraphs. */
const MEMO = `<style>p { color: red }</style>
<p style="font-size: 16pt">เรื่อง รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘</p>
<p>เรียน นายกเทศมนตรีตำบลดอนสมมุติ</p>
<table style="width: 900px"><tr><td>ตัวชี้วัด</td><td>คะแนน</td></tr>
<tr><td><p>๑. การปฏิบัติ</p><p>หน้าที่</p></td><td>๑๐.๐๐</td></tr><tr><td>๒. การใช้งบประมาณ</td><td>๑๑.๐๐</td></tr>
<tr><td>๓. การใช้อำนาจ</td><td>๑๒.๐๐</td></tr></table>
<p>ตามที่สำนักงาน ป.ช.ช. ได้ประกาศแล้ว</p>`;

let preview: PreviewSession;

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('checking a draft memo in a browser', () => {
  it('takes a memo as a word processor copies it and marks what is wrong, in the narrowest pane and the dark', async () => {
    await preview.copyPage(MEMO);
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('tab', { name: th.tabs.check }).click();
    await pane.getByRole('button', { name: th.tools.memoCheck }).click();
    const area = pane.getByLabel(memoCheckTh.area);
    await area.press('Control+V');
    expect(await area.inputValue()).toContain('๑. การปฏิบัติ หน้าที่\t๑๐.๐๐\n');
    await pane.getByRole('button', { name: memoCheckTh.check }).press('Enter');
    const items = pane.getByRole('list', { name: memoCheckTh.findings }).getByRole('button');
    await items.first().waitFor();
    const codes = (await items.allTextContents()).map((text) => /[A-Z]+\d+/.exec(text)?.[0]);
    expect(codes).toEqual(['N02', 'S03', 'S03', 'S03', 'N04']);
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await preview.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(pane)).toEqual([]);
    await items.first().press('Enter');
    expect(await pane.evaluate(() => document.activeElement?.closest('mark')?.textContent)).toContain(
      'นายกเทศมนตรี',
    );
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });

  it('stores nothing of the memo', async () => {
    const pane = await preview.pane();
    const kept = await pane.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(kept).not.toMatch(/ดอนสมมุติ|ป\.ช\.ช\./);
  });
});
