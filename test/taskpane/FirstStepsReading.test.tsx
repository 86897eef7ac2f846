import { screen, waitFor, within } from '@testing-library/react';
import type { WorkbookContents } from '../../src/excel/index';
import { findAccessibilityFaults } from './accessibility';
import { button, contentsWhere, open, step } from './first-use-frame';
import { emptyContents, sampleContents } from './sample-workbook';

describe('the sheets', () => {
  it('are told with what each is, how surely and why; no columns are asked about where all is sure', async () => {
    const contents = sampleContents();
    const [grid] = emptyContents().scan.grids;
    if (grid === undefined) throw new Error('the empty workbook has a sheet');
    const { user } = await open('steps', {
      ...contents,
      scan: { grids: [...contents.scan.grids, { ...grid, sheet: 'Sheet3' }], unread: [] },
    });
    await user.click(button('ถัดไป'));
    expect(screen.getByText('น่าจะเป็น: คะแนนรายข้อ')).toBeVisible();
    expect(screen.getByText('● แน่ใจ')).toBeVisible();
    expect(screen.getByText('หัวตารางมีคำของตารางคะแนน')).toBeVisible();
    expect(screen.getByText('ไม่เกี่ยวข้อง: Sheet3')).toBeVisible();
    expect(screen.getByText(/^อ่านได้แน่ใจทุกตาราง/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^ตรวจคอลัมน์/ })).not.toBeInTheDocument();
  });

  it('lead to their columns where a table is not sure', async () => {
    const contents = contentsWhere((row, index) => (index === 3 ? ['รหัส', 'เรื่อง', ''] : row));
    const { user, outcome, container } = await open('steps', contents);
    await user.click(button('ถัดไป'));
    expect(screen.getByText(/กรุณาตรวจคอลัมน์ก่อน$/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ตรวจคอลัมน์: ชีต “คะแนน ITA 68”'));
    expect(outcome.corrections).toBe(1);
  });

  it('say what to do where there is no table', async () => {
    const { user, outcome, container } = await open('steps', emptyContents());
    await user.click(button('ถัดไป'));
    expect(screen.getByText(/^ไม่พบตารางคะแนนหรือมาตรการ/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('กำหนดตารางเอง'));
    expect(outcome.corrections).toBe(1);
    await user.click(button('ค้นหาอีกครั้ง'));
    expect(outcome.read).toEqual([null]);
  });
});

describe('the mirror', () => {
  async function openMirror(contents: WorkbookContents) {
    const opened = await open('steps', contents);
    await opened.user.click(button('ถัดไป'));
    await opened.user.click(button('ถัดไป'));
    await step(/^ขั้น ๓/);
    return opened;
  }

  it('says what is wrong, and neither total nor level, while a score is none', async () => {
    await openMirror(contentsWhere((row) => row.map((value) => (value === 84.77 ? 8477 : value))));
    expect(screen.getByText(/^⚠ คะแนนของ e๑ อยู่นอกช่วง ๐–๑๐๐/)).toBeVisible();
    expect(screen.queryByText(/^คะแนนรวม/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^ระดับ /)).not.toBeInTheDocument();
  });

  it('says how much was read, what it comes to, and what is low', async () => {
    await openMirror(sampleContents());
    expect(screen.getByText('อ่านคะแนนได้ครบ ๕๒ ข้อ (IIT ๑๕ · EIT ๙ · OIT ๒๘)')).toBeVisible();
    expect(screen.getByText(/^คะแนนรวม ๙[๐-๙]\.[๐-๙]{2}$/)).toBeVisible();
    expect(screen.getByText(/^ระดับ /)).toBeVisible();
    expect(screen.getByText('ข้อต่ำกว่า ๘๕: ๓ ข้อ')).toBeVisible();
    expect(screen.getByText('ไม่พบมาตรการในไฟล์นี้')).toBeVisible();
  });

  it('names what is missing, and what was read otherwise than it stands there', async () => {
    const rows: Readonly<Record<string, readonly (string | number)[]>> = {
      o1: ['01', 'ถ้อยคำ', 100],
      i2: ['i2', 'ถ้อยคำ', '๙๖.๐๐'],
      e2: ['e2', 'ถ้อยคำ', ''],
    };
    await openMirror(contentsWhere((row) => rows[String(row[0])] ?? row));
    expect(screen.getByText('อ่านคะแนนได้ ๕๑ จาก ๕๒ ข้อ (IIT ๑๕ · EIT ๘/๙ · OIT ๒๘)')).toBeVisible();
    expect(screen.getByText(/ขาดคะแนน e๒/)).toBeVisible();
    expect(screen.getByText('แปลงเลขไทยเป็นตัวเลข ๑ เซลล์')).toBeVisible();
    expect(screen.getByText('อ่านเลขศูนย์หน้ารหัสเป็นตัวอักษร o จำนวน ๑ แห่ง')).toBeVisible();
    expect(screen.getByText('คะแนนรวมยังสรุปไม่ได้')).toBeVisible();
  });

  it.each([
    ['agrees with', 94.02, /ตรงกับที่ประกาศ ๙๔\.๐๒ ✓$/],
    ['differs from', 97.22, /แต่ประกาศ ๙๗\.๒๒ ต่างกัน ๓\.๒๐ คะแนน$/],
  ])('says that the computed total %s the published one', async (_, published, sentence) => {
    const contents = contentsWhere((row) => row);
    const grids = contents.scan.grids.map((grid) => ({
      ...grid,
      values: [...grid.values, ['', 'คะแนนรวม', published]],
      numberFormats: [...grid.numberFormats, ['General', 'General', 'General']],
    }));
    await openMirror({ ...contents, scan: { grids, unread: [] } });
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it('says so where nothing was read', async () => {
    const { container } = await openMirror(emptyContents());
    expect(screen.getByText(/^ยังอ่านคะแนนไม่ได้/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });
});

describe('what comes next', () => {
  async function openOutlook(contents: WorkbookContents) {
    const opened = await open('steps', contents);
    for (const next of ['ถัดไป', 'ถัดไป', 'ถัดไป']) await opened.user.click(button(next));
    await step(/^ขั้น ๔/);
    return opened;
  }

  it('counts the findings, leads to the gravest and names the work in its order', async () => {
    const { user, outcome } = await openOutlook(sampleContents());
    expect(screen.getByText(/^ต้องแก้ ๓ · ควรตรวจ ๐ · ข้อสังเกต ๑$/)).toBeVisible();
    const list = within(screen.getByRole('list', { name: 'ต้องแก้' }));
    await user.click(list.getAllByRole('button')[0] ?? document.body);
    await waitFor(() => {
      expect(outcome.places).toHaveLength(1);
    });
    expect(screen.getByText('กำหนดมาตรการให้ข้อหรือตัวชี้วัดที่ยังไม่มี ๓ รายการ')).toBeVisible();
    expect(screen.getByText(/^กด “สร้างชีต” เพื่อดูรายการ\u200bชีต\u200bก่อน/)).toBeVisible();
  });

  it('begins with a table where there are no scores', async () => {
    await openOutlook(emptyContents());
    expect(screen.getByText(/^กด “วางตารางจากคลิปบอร์ด” หรือ “สร้างชีตคะแนนเปล่า”/)).toBeVisible();
    expect(screen.queryByText(/เพื่อดูรายการ\u200bชีต\u200bก่อน/)).not.toBeInTheDocument();
  });
});
