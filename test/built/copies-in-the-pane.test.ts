import type { Frame } from 'playwright-core';
import { handingOutTh } from '../../src/taskpane/handing-out-text.th';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';
import { sheetNamed, textsOf } from '../support/workbook-file';

const DIVISION = 'กองคลัง';
let preview: PreviewSession;
let written: Uint8Array;

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
  const pane = await preview.pane();
  await pane.getByRole('button', { name: th.create }).click();
  await pane.getByRole('button', { name: th.preview.write }).click();
  await pane.getByRole('heading', { name: th.done.title }).waitFor();
  written = await preview.download();
});

afterAll(() => preview.close());

async function openJob(file: string, job: string): Promise<Frame> {
  await preview.open(file, written);
  const pane = await preview.pane();
  await pane.getByRole('tab', { name: th.tabs.sheets }).click();
  await pane.getByRole('button', { name: th.tools.handingOut }).click();
  await pane.getByRole('button', { name: job }).click();
  return pane;
}

describe('copies in a browser', () => {
  it('turns an opened copy into the one to hand in', async () => {
    const pane = await openJob('handed-in.xlsx', handingOutTh.jobs.submission);
    await pane.getByLabel(/สำเนาแล้ว/).check();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: handingOutTh.make.submission }).click();
    await pane.getByRole('heading', { name: handingOutTh.done.submission }).waitFor();
    const model = await readModel(await preview.download());
    const summary = sheetNamed(model, 'สรุปผล');
    expect([...summary.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
    expect(sheetNamed(model, 'ผลตรวจสอบ').visibility).toBe('Hidden');
  });

  it('hands a division its rows, and takes the file back', async () => {
    const pane = await openJob('division.xlsx', handingOutTh.jobs.division);
    await pane.getByLabel(handingOutTh.division).selectOption(DIVISION);
    await pane.getByLabel(/สำเนาแล้ว/).check();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: handingOutTh.make.division(DIVISION) }).click();
    await pane.getByRole('heading', { name: handingOutTh.done.division(DIVISION) }).waitFor();
    const given = await preview.download();
    expect(textsOf(sheetNamed(await readModel(given), 'อ่านก่อน'))[0]).toBe(`งานของ${DIVISION}`);

    const home = await openJob('home.xlsx', handingOutTh.jobs.takeBack);
    const buffer = Buffer.from(given);
    await home.getByLabel(handingOutTh.takeBack.choose).setInputFiles({
      name: 'returned.xlsx',
      mimeType: 'application/octet-stream',
      buffer,
    });
    await home
      .getByRole('region', { name: 'returned.xlsx' })
      .getByText(handingOutTh.takeBack.nothing)
      .waitFor();
    expect(await findBarriers(home)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
