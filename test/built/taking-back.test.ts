import { readFileSync } from 'node:fs';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { th } from '../../src/taskpane/text.th';
import { writingTh } from '../../src/taskpane/writing-text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

let preview: PreviewSession;

function valuesOf({ worksheets }: WorkbookModel): readonly (readonly [string, readonly unknown[]])[] {
  return worksheets.map(({ name, cells }) => [
    name,
    [...cells].map(([key, { value, formula }]) => [key, formula ?? value]),
  ]);
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('taking a run back in a browser', () => {
  let written: Uint8Array;

  it('writes more sheets than are offered when asked to', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.create }).click();
    await pane.getByText(/^เลือกชีต/).click();
    await pane.getByLabel(writingTh.kinds.brief).check();
    await pane.getByText(/^ITA_สรุปสำหรับผู้บริหาร/).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: th.preview.write }).click();
    await pane.getByRole('heading', { name: th.done.title }).waitFor();
    written = await preview.download();
    const names = (await readModel(written)).worksheets.map(({ name }) => name);
    expect(names).toContain('ITA_สรุปสำหรับผู้บริหาร_2568');
    expect(names).not.toContain('ITA_รายงานวิเคราะห์_2568');
  });

  it('names what goes, and brings back the workbook of before though it was closed meanwhile', async () => {
    await preview.open('again.xlsx', written);
    const pane = await preview.pane();
    await pane.getByRole('tab', { name: th.tabs.sheets }).click();
    await pane.getByRole('button', { name: th.tools.history }).click();
    await pane.getByRole('button', { name: writingTh.undo }).click();
    const asked = pane.getByRole('group', { name: writingTh.confirmTitle });
    await asked.getByText('ITA_สรุปผล_2568').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await asked.getByRole('button', { name: writingTh.confirm }).click();
    await pane.getByRole('heading', { name: th.undone }).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    const before = await readModel(new Uint8Array(readFileSync(SAMPLE)));
    expect(valuesOf(await readModel(await preview.download()))).toEqual(valuesOf(before));
  });

  it('shows the memo and copies it with its look', async () => {
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.back }).click();
    await pane.getByRole('button', { name: th.tools.memo }).click();
    const paper = pane.getByRole('textbox', { name: writingTh.memoText });
    await paper.getByText('บันทึกข้อความ').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    const size = await paper
      .locator('p')
      .first()
      .evaluate((line) => getComputedStyle(line).fontFamily);
    expect(size).toContain('TH SarabunPSK');
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
