import { readFileSync } from 'node:fs';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

const NEW_SHEET = 'ITA_ตั้งค่า_2569';

let preview: PreviewSession;

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('starting the new year in a browser', () => {
  it('adds the settings sheet of the year and leaves every other sheet as it was', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.newYear.start('๒๕๖๙') }).click();
    await pane.getByRole('heading', { name: th.preview.title }).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: th.preview.write }).click();
    await pane.getByText(th.newYear.done(NEW_SHEET)).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);

    const before = await readModel(new Uint8Array(readFileSync(SAMPLE)));
    const after = await readModel(await preview.download());
    const [added, ...more] = after.worksheets.filter(({ name }) =>
      before.worksheets.every((one) => one.name !== name),
    );
    expect([added?.name, more]).toEqual([NEW_SHEET, []]);
    const valuesOf = ({ worksheets }: typeof before) =>
      worksheets
        .filter(({ name }) => name !== NEW_SHEET)
        .map(({ name, cells }) => [name, [...cells].map(([key, { value }]) => [key, value])]);
    expect(valuesOf(after)).toEqual(valuesOf(before));
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
