import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { correctionTh } from '../../src/taskpane/correction-text.th';
import { newTableTh } from '../../src/taskpane/new-table-text.th';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { SAMPLE } from '../support/command-line';
import { workbookOf, type InlineSheets } from '../support/local-excel-session';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

const TITLE = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';
const STRANGE: InlineSheets = {
  แบบกรอก: [
    [TITLE],
    ['หมวด', 'เรื่อง', 'ผลรอบแรก'],
    ['i1', 'ถ้อยคำของข้อหนึ่ง', 81.25],
    ['i2', 'ถ้อยคำของข้อสอง', 92.5],
  ],
};
const WEB_PAGE = `<style>td { color: red }</style><h2>${TITLE}</h2>
<table style="width: 900px"><tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>
<tr><td>i1</td><td style="color: blue">- ถ้อยคำของ<br>ข้อหนึ่ง</td><td>84.77</td></tr>
<tr><td>i2</td><td>=1+1</td><td>๙๐.๕๐</td></tr></table>`;

let preview: PreviewSession;

async function open(name: string, sheets: InlineSheets): Promise<void> {
  await preview.open(name, new Uint8Array(await saveWorkbook(workbookOf(sheets), await loadExcelize())));
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('correcting the reading in a browser', () => {
  it('reads a table by what the user says of it, by keyboard and list alone', async () => {
    await open('strange.xlsx', STRANGE);
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.tools.correct }).click();
    await pane.getByRole('button', { name: correctionTh.defineNamed('แบบกรอก') }).press('Enter');
    await pane.getByLabel(correctionTh.column('A', 'หมวด')).selectOption('code');
    await pane.getByLabel(correctionTh.column('B', 'เรื่อง')).selectOption('text');
    await pane.getByLabel(correctionTh.column('C', 'ผลรอบแรก')).selectOption('score');
    await pane.getByText('ถ้อยคำของข้อหนึ่ง').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: correctionTh.use }).click();
    await pane.getByText(th.tools.corrected).waitFor();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();
  });

  it('keeps it in the file: opened again, the table is read the same way', async () => {
    const corrected = await preview.download();
    expect([...(await readModel(corrected)).settings.keys()]).toEqual(['ita.layouts']);
    await preview.open('again.xlsx', corrected);
    const pane = await preview.pane();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();
    await pane.getByRole('button', { name: th.tools.correct }).click();
    await pane.getByText('ผู้ใช้กำหนดไว้').waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
  });
});

describe('pasting in a browser', () => {
  it('takes a table copied from a web page and writes it as a clean sheet', async () => {
    await open('empty.xlsx', { Sheet1: [] });
    await preview.copyPage(WEB_PAGE);
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.tools.paste }).click();
    await pane.getByLabel(newTableTh.area).press('Control+V');
    await pane.getByText(newTableTh.questions('๒')).waitFor();
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
    await pane.getByRole('button', { name: newTableTh.write }).click();
    await pane.getByText(th.tools.sheetAdded).waitFor();
    await pane.getByText('อ่านคะแนนแล้ว ๒ ข้อ').first().waitFor();

    const { worksheets } = await readModel(await preview.download());
    const cells = [...(worksheets.find(({ name }) => name === 'คะแนน ITA 2568')?.cells.values() ?? [])];
    const values = cells.map(({ value, formula }) => formula ?? value);
    expect(values).toEqual(expect.arrayContaining(['- ถ้อยคำของ\nข้อหนึ่ง', '=1+1', 84.77, 90.5]));
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
  });

  it('makes an empty score sheet that takes only scores', async () => {
    await open('new.xlsx', { Sheet1: [] });
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.tools.blank }).click();
    await pane.getByLabel(newTableTh.year).selectOption('2568');
    expect(await findBarriers(pane)).toEqual([]);
    await pane.getByRole('button', { name: th.tools.blank }).click();
    await pane.getByText(th.tools.sheetAdded).waitFor();
    const { worksheets } = await readModel(await preview.download());
    const sheet = worksheets.find(({ name }) => name === 'คะแนน ITA 2568');
    expect(sheet?.validations.map(({ blocks }) => blocks)).toEqual([
      [{ row: 4, column: 2, rows: 52, columns: 1 }],
    ]);
  });

  it('shows no error and asks nothing of any other place', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
