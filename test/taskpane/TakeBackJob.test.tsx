import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { ExistingSheet, WorkbookPlan } from '../../src/domain/index';
import type { ReturnedFileReading, RunLabel, WorkbookGateway } from '../../src/excel/index';
import { contentAt, sheetOf } from '../support/spec-cells';
import { findAccessibilityFaults } from './accessibility';
import { contentsWith, openHandingOut } from './handing-out';
import { written } from './sample-workbook';

const RESULT = 'สรุปผลการดำเนินการ';
const DONE = 'ประกาศแล้วทุกสัญญา';
const OWN = 'ยังทำไม่ครบ';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function rowKey(): Promise<string> {
  const { existing } = await contentsWith(['halfYearReport']);
  const report = existing.find(({ key }) => key === 'halfYearReport');
  const row = report?.values.find((cells) => String(cells.at(-1)).includes('|half|'));
  return String(row?.at(-1));
}

async function reportWith(entry: string | null): Promise<readonly ExistingSheet[]> {
  const entries = entry === null ? [] : [['halfYearReport', await rowKey(), RESULT, entry] as const];
  return (await contentsWith(['halfYearReport'], entries)).existing;
}

function cameBack(sheets: readonly ExistingSheet[]): ReturnedFileReading {
  return {
    kind: 'read',
    sheets: sheets.map(({ key, edition, ...sheet }) => ({ ...sheet, mark: { key, edition } })),
  };
}

/** The page with the files chosen, in a workbook in which that is typed. */
async function takeBack(
  files: Readonly<Record<string, ReturnedFileReading>>,
  typed: string | null = null,
  otherwise: Partial<WorkbookGateway> = {},
  more: readonly ExistingSheet[] = [],
) {
  const readings = Object.values(files);
  const existing = [...(await reportWith(typed)), ...more];
  const contents = { ...(await contentsWith(['halfYearReport'])), existing };
  const page = await openHandingOut(contents, {
    readReturned: () => {
      const reading = readings.shift();
      if (reading === undefined) throw new Error('no such file');
      return Promise.resolve(reading);
    },
    ...otherwise,
  });
  await page.user.click(await screen.findByRole('button', { name: 'รวมงานที่ส่งกลับ' }));
  const chosen = Object.keys(files).map((name) =>
    Object.assign(new File([''], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }),
  );
  fireEvent.change(screen.getByLabelText(/^เลือกไฟล์ที่ส่งกลับ/), { target: { files: chosen } });
  return page;
}

async function resultIn(page: Awaited<ReturnType<typeof takeBack>>) {
  const [plan] = page.made.plans;
  if (plan === undefined) throw new Error('nothing was written');
  return contentAt(sheetOf(plan, 'halfYearReport'), await rowKey(), 'result');
}

describe('taking files back', () => {
  it('shows what would be taken over before it writes it, as a run that can be taken back', async () => {
    const page = await takeBack({ 'กองคลัง.xlsx': cameBack(await reportWith(DONE)) });
    const file = await screen.findByRole('region', { name: 'กองคลัง.xlsx' });
    await page.user.click(within(file).getByText('รับเข้า ๑ ช่อง'));
    expect(within(file).getByText(new RegExp(`เดิม \\(ว่าง\\) เป็น “${DONE}”`))).toBeVisible();
    expect(screen.getByText(/รวมแล้วย้อนกลับได้/)).toBeVisible();
    expect(page.made.plans).toEqual([]);
    expect(await findAccessibilityFaults(page.container)).toEqual([]);
    await page.user.click(button('รวมเข้าไฟล์นี้ ๑ ช่อง'));
    expect(await screen.findByRole('heading', { name: 'รวมงานที่ส่งกลับแล้ว' })).toHaveFocus();
    expect(await resultIn(page)).toBe(DONE);
  });

  it('is a run of its own kind, told by its moment, and a row of the history where there is one', async () => {
    const runs: (readonly [WorkbookPlan, RunLabel | undefined])[] = [];
    const history = (await contentsWith(['history'])).existing.filter(({ key }) => key === 'history');
    const page = await takeBack(
      { 'กองคลัง.xlsx': cameBack(await reportWith(DONE)) },
      null,
      {
        apply: (plan, _progress, _signal, label) => {
          runs.push([plan, label]);
          return Promise.resolve(written(plan));
        },
      },
      history,
    );
    await page.user.click(await screen.findByRole('button', { name: 'รวมเข้าไฟล์นี้ ๑ ช่อง' }));
    await screen.findByRole('heading', { name: 'รวมงานที่ส่งกลับแล้ว' });
    const [[plan, label] = []] = runs;
    expect(label).toEqual({ at: new Date(2026, 10, 20).toISOString(), kind: 'merged' });
    const done = plan === undefined ? null : contentAt(sheetOf(plan, 'history'), '|history|1', 'done');
    expect(done).toMatch(/^รวมงานที่ส่งกลับ เขียนชีตเดิมใหม่/);
  });

  it('lets the user choose where both sides say something else', async () => {
    const page = await takeBack({ 'กองคลัง.xlsx': cameBack(await reportWith(DONE)) }, OWN);
    const conflict = await screen.findByRole('group', { name: new RegExp(RESULT) });
    expect(within(conflict).getByRole('radio', { name: `ในไฟล์นี้: “${OWN}”` })).toBeChecked();
    expect(button('รวมเข้าไฟล์นี้ ๐ ช่อง')).toBeDisabled();
    expect(await findAccessibilityFaults(page.container)).toEqual([]);
    await page.user.click(within(conflict).getByRole('radio', { name: `ที่ส่งกลับ: “${DONE}”` }));
    await page.user.click(button('รวมเข้าไฟล์นี้ ๑ ช่อง'));
    await screen.findByRole('heading', { name: 'รวมงานที่ส่งกลับแล้ว' });
    expect(await resultIn(page)).toBe(DONE);
  });

  it('says which files cannot be used, and why', async () => {
    const list = { mark: null, name: 'รายชื่อ', top: 0, left: 0, values: [['ก']], formulas: [['ก']] };
    const page = await takeBack({
      'ก.xlsx': { kind: 'unreadable', because: 'locked' },
      'ข.xlsx': { kind: 'unreadable', because: 'broken' },
      'ค.xlsx': { kind: 'read', sheets: [list] },
      'ง.xlsx': cameBack(await reportWith(null)),
    });
    expect(await screen.findByText(/อ่าน “ก.xlsx” ไม่ได้ เพราะใส่รหัสผ่าน/)).toBeVisible();
    expect(screen.getByText(/อ่าน “ข.xlsx” ไม่ได้ เพราะไม่ใช่ไฟล์ .xlsx/)).toBeVisible();
    expect(screen.getByText('ไม่พบชีตที่แบ่งงานไปใน “ค.xlsx”')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'ง.xlsx' })).getByText(/ไม่มีข้อความใหม่/)).toBeVisible();
    expect(await findAccessibilityFaults(page.container)).toEqual([]);
  });

  it('asks again before a run that is too large to be taken back', async () => {
    const runs: string[] = [];
    const page = await takeBack({ 'กองคลัง.xlsx': cameBack(await reportWith(DONE)) }, null, {
      apply: (plan, progress, signal) => {
        progress({ step: 'checking', undo: 'tooLarge' });
        if (signal.aborted) return Promise.reject(new ExcelFailure({ code: 'cancelled' }));
        runs.push('written');
        return Promise.resolve(written(plan));
      },
    });
    await page.user.click(await screen.findByRole('button', { name: 'รวมเข้าไฟล์นี้ ๑ ช่อง' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('ใหญ่เกินกว่าจะย้อนกลับได้');
    expect(runs).toEqual([]);
    await page.user.click(button('รวมเข้าไฟล์นี้ ๑ ช่อง'));
    expect(await screen.findByRole('heading', { name: 'รวมงานที่ส่งกลับแล้ว' })).toBeVisible();
    expect(runs).toEqual(['written']);
  });

  it('wants the workbook read again after a run that was cut short', async () => {
    const page = await takeBack({ 'กองคลัง.xlsx': cameBack(await reportWith(DONE)) }, null, {
      apply: (_, progress) => {
        progress({ step: 'writing', sheet: 'ITA', index: 0, total: 1 });
        return Promise.reject(new ExcelFailure({ code: 'payloadTooLarge' }));
      },
    });
    await page.user.click(await screen.findByRole('button', { name: 'รวมเข้าไฟล์นี้ ๑ ช่อง' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('ข้อความที่กรอกไว้ยังอยู่');
    expect(screen.queryByRole('button', { name: /^รวมเข้าไฟล์นี้/ })).not.toBeInTheDocument();
    await page.user.click(button('อ่านใหม่'));
    expect(page.made.left).toEqual(['readAgain']);
  });
});
