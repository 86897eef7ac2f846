import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

const USER_SHEETS = ['คะแนน ITA 68', 'มาตรการ 69'];
/** Of the sheets that are written, those about the scores. */
const SCORE_SHEETS = [
  'ITA_สรุปผล_2568',
  'ITA_คะแนนรายข้อ_2568',
  'ITA_ข้อต่ำกว่า85_2568',
  'ITA_วิเคราะห์ตัวชี้วัด_2568',
  'ITA_ตั้งค่า_2568',
];

let preview: PreviewSession;

function contentsOf(model: WorkbookModel, name: string): Record<number, unknown> {
  const sheet = model.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Object.fromEntries([...sheet.cells].map(([key, { value, formula }]) => [key, formula ?? value]));
}

/** Writes all sheets, and tells the names that the preview gave them. */
async function createSheets(pane: Frame): Promise<readonly string[]> {
  await pane.getByRole('button', { name: new RegExp(`^(${th.create}|${th.update})$`) }).click();
  await pane.getByRole('heading', { name: th.preview.title }).waitFor();
  expect(await findBarriers(pane)).toEqual([]);
  const names = await pane
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map(
        (item) => document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode()?.textContent ?? '',
      ),
    );
  await pane.getByRole('button', { name: th.preview.write }).click();
  await pane.getByRole('heading', { name: th.done.title }).waitFor();
  expect(await findBarriers(pane)).toEqual([]);
  return names;
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('the main job in a browser', () => {
  let first: Uint8Array;

  it('opens the sample and shows total, level and what is low', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByText('๙๐.๑๐').first().waitFor();
    await pane.getByText('ผ่านดี').first().waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await findBarriers(preview.page.mainFrame())).toEqual([]);
  });

  it('writes the sheets that the preview names, and leaves what staff typed as it was', async () => {
    const named = await createSheets(await preview.pane());
    const before = await readModel(new Uint8Array(readFileSync(SAMPLE)));
    first = await preview.download();
    const after = await readModel(first);
    expect(after.worksheets.map(({ name }) => name).sort()).toEqual([...named].sort());
    expect(named).toEqual(expect.arrayContaining([...USER_SHEETS, ...SCORE_SHEETS]));
    for (const name of USER_SHEETS) expect(contentsOf(after, name)).toEqual(contentsOf(before, name));
  });

  it('reads its own result again and would update the sheets, not make a second set', async () => {
    await preview.open('again.xlsx', first);
    await createSheets(await preview.pane());
    const [before, after] = [await readModel(first), await readModel(await preview.download())];
    expect(after.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name));
    for (const name of SCORE_SHEETS) expect(contentsOf(after, name)).toEqual(contentsOf(before, name));
  });

  it('says in Thai why a file that is no workbook cannot be opened', async () => {
    const file = { name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('ไม่ใช่สมุดงาน') };
    await preview.page.setInputFiles('#open-file', file);
    await preview.page.getByText('ไม่ใช่สมุดงาน Excel').waitFor();
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
