import { screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookContents } from '../../src/excel/index';
import { findAccessibilityFaults } from './accessibility';
import { button, open } from './first-use-frame';
import { sampleContents } from './sample-workbook';

describe('the notice of sample data', () => {
  const SAMPLE: WorkbookContents = {
    ...sampleContents(),
    sample: [
      { sheet: 'ตัวอย่าง คะแนน', changed: false },
      { sheet: 'ตัวอย่าง มาตรการ', changed: true },
    ],
  };

  it('is not there without sample data', async () => {
    await open('result');
    expect(screen.queryByText('ข้อมูลตัวอย่างอยู่ในไฟล์นี้')).not.toBeInTheDocument();
  });

  it('names the sheets before it deletes them, and keeps one that was changed', async () => {
    const removed: (readonly string[])[] = [];
    const removeSample = (sheets: readonly string[]) => {
      removed.push(sheets);
      return Promise.resolve();
    };
    const { user, container, outcome } = await open('result', SAMPLE, { removeSample });
    await user.click(button('ลบข้อมูลตัวอย่าง'));
    const box = screen.getByRole('group', { name: 'ลบข้อมูลตัวอย่างหรือไม่' });
    expect(box).toHaveFocus();
    expect(
      within(box)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['ตัวอย่าง คะแนน']);
    expect(screen.getByRole('checkbox', { name: 'ลบชีต “ตัวอย่าง มาตรการ” ด้วย' })).not.toBeChecked();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ลบ'));
    await waitFor(() => {
      expect(outcome.read).toEqual(['sampleRemoved']);
    });
    expect(removed).toEqual([['ตัวอย่าง คะแนน']]);
  });

  it('deletes a changed one that is ticked, with the keyboard alone', async () => {
    const removed: (readonly string[])[] = [];
    const removeSample = (sheets: readonly string[]) => {
      removed.push(sheets);
      return Promise.resolve();
    };
    const { user } = await open('result', SAMPLE, { removeSample });
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(removed).toEqual([['ตัวอย่าง คะแนน', 'ตัวอย่าง มาตรการ']]);
    });
  });

  it('can be declined by Escape, and the focus is where it was', async () => {
    const removeSample = jest.fn();
    const { user } = await open('result', SAMPLE, { removeSample });
    await user.click(button('ลบข้อมูลตัวอย่าง'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(button('ลบข้อมูลตัวอย่าง')).toHaveFocus();
    expect(removeSample).not.toHaveBeenCalled();
  });

  it('tells of the sheets that were made from it', async () => {
    const existing = [
      {
        key: 'summary',
        edition: '2568',
        name: 'ITA_สรุป',
        top: 0,
        left: 0,
        values: [],
        formulas: [],
        texts: [],
      },
    ] as const;
    const { user } = await open('result', { ...SAMPLE, existing });
    await user.click(button('ลบข้อมูลตัวอย่าง'));
    expect(screen.getByText('ITA_สรุป')).toBeVisible();
    expect(screen.getByText(/กด “ประวัติและย้อนกลับ” เพื่อนำออกก่อน$/)).toBeVisible();
  });

  it('says why the sample is still there', async () => {
    const removeSample = () => Promise.reject(new ExcelFailure({ code: 'protectedWorkbook' }));
    const { user, outcome } = await open('result', SAMPLE, { removeSample });
    await user.click(button('ลบข้อมูลตัวอย่าง'));
    await user.click(button('ลบ'));
    expect(await screen.findByRole('alert')).toHaveTextContent('ลบข้อมูลตัวอย่างไม่สำเร็จ');
    expect(outcome.read).toEqual([]);
    expect(button('ลบข้อมูลตัวอย่าง')).toBeEnabled();
  });
});
