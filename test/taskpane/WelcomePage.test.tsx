import { screen } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { PlainSheet, WorkbookContents } from '../../src/excel/index';
import { findAccessibilityFaults } from './accessibility';
import { button, open } from './first-use-frame';
import { emptyContents, sampleContents } from './sample-workbook';

const EMPTY_BOOK: WorkbookContents = {
  ...sampleContents(),
  scan: {
    grids: [{ sheet: 'Sheet1', visible: true, top: 0, left: 0, values: [], numberFormats: [] }],
    unread: [],
  },
};

describe('the welcome page', () => {
  it('says what is done and what never is, and takes no focus', async () => {
    const { container } = await open('welcome');
    expect(screen.getByRole('heading', { name: 'ผู้ช่วยวิเคราะห์ผล ITA' })).toBeVisible();
    expect(screen.getByText(/^ไม่แก้ชีตเดิมของท่าน/)).toBeVisible();
    expect(screen.getByText(/ถอนออกแล้ว ชีตที่สร้างไว้ยังอยู่ครบ/)).toBeVisible();
    expect(document.body).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('offers no sample in a workbook that holds data, and says why', async () => {
    await open('welcome', emptyContents());
    expect(screen.getByText(/ข้อมูลตัวอย่างจะปนกับของท่าน/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'ทดลองกับข้อมูลตัวอย่าง' })).not.toBeInTheDocument();
  });

  it('puts the sample into an empty workbook and shows what comes of it', async () => {
    const added: string[][] = [];
    const addSample = (sheets: readonly PlainSheet[]) => {
      added.push(sheets.map(({ name }) => name));
      return Promise.resolve([]);
    };
    const { user, outcome, container } = await open('welcome', EMPTY_BOOK, { addSample });
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ทดลองกับข้อมูลตัวอย่าง'));
    await screen.findByRole('heading', { name: 'ผล' });
    expect(added).toEqual([['ตัวอย่าง คะแนน ITA 2568', 'ตัวอย่าง มาตรการ 2569']]);
    expect(outcome.read).toEqual(['sheetAdded']);
  });

  it('says why the sample cannot be added, and lets try again', async () => {
    const addSample = () => Promise.reject(new ExcelFailure({ code: 'protectedWorkbook' }));
    const { user, outcome } = await open('welcome', EMPTY_BOOK, { addSample });
    await user.click(button('ทดลองกับข้อมูลตัวอย่าง'));
    expect(await screen.findByRole('alert')).toHaveTextContent('โครงสร้างสมุดงานถูกป้องกันไว้');
    expect(button('ทดลองกับข้อมูลตัวอย่าง')).toBeEnabled();
    expect(outcome.read).toEqual([]);
  });

  it('is there in English', async () => {
    const { container } = await open('welcome', EMPTY_BOOK, {}, { language: 'en', digits: 'arabic' });
    expect(button('Begin')).toBeVisible();
    expect(button('Try it with sample data')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });
});
