import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace } from '../../src/domain/index';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import { findAccessibilityFaults } from './accessibility';
import {
  emptyContents,
  indicatorContents,
  sampleContents,
  sampleGateway,
  SCORE_SHEET,
  written,
  KNOWN_USER,
} from './sample-workbook';

const NEW_SHEET = 'ITA_ตั้งค่า_2569';

function open(otherwise: Partial<WorkbookGateway> = {}) {
  const names: string[] = [];
  const gateway = sampleGateway({
    apply: (plan) => {
      names.push(...plan.changes.map(({ spec }) => spec.name));
      return Promise.resolve(written(plan));
    },
    ...otherwise,
  });
  const { container } = render(
    <App
      gateway={gateway}
      store={{ load: () => KNOWN_USER, save: () => undefined }}
      readOfficeColors={() => undefined}
      now={() => new Date(2026, 10, 20)}
    />,
  );
  return { user: userEvent.setup(), names, container };
}

type User = ReturnType<typeof userEvent.setup>;

const button = (name: string) => screen.getByRole('button', { name });

async function showPreview(user: User, year = '๒๕๖๙') {
  await user.click(await screen.findByRole('button', { name: `ขึ้นปีใหม่ ${year}` }));
  await screen.findByRole('heading', { name: 'ดูก่อนเขียน' });
}

describe('starting the new year', () => {
  it('shows what would be written, writes the one sheet, and names it', async () => {
    const places: CellPlace[] = [];
    const { user, names, container } = open({
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await showPreview(user);
    expect(screen.getByText(/จะเขียนชีตหลักเกณฑ์ของปี ๒๕๖๙/)).toBeVisible();
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown).toEqual([expect.stringMatching(`^${NEW_SHEET}`), SCORE_SHEET]);
    expect(names).toEqual([]);
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByRole('heading', { name: 'เสร็จแล้ว' })).toHaveFocus();
    expect(names).toEqual([NEW_SHEET]);
    expect(screen.getByText(new RegExp(`ขึ้นปีใหม่ในชีต “${NEW_SHEET}”`))).toBeVisible();
    await user.click(screen.getByRole('button', { name: /ค่าที่ยังไม่ยืนยันกับคู่มือ/ }));
    expect(places.map(({ sheet }) => sheet)).toEqual([NEW_SHEET]);
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('กลับหน้าผล'));
    expect(await screen.findByRole('button', { name: 'สร้างชีต' })).toBeEnabled();
  });

  it('writes nothing when the user turns back', async () => {
    const { user, names } = open();
    await showPreview(user);
    await user.click(button('ยกเลิก'));
    expect(await screen.findByRole('button', { name: 'สร้างชีต' })).toBeVisible();
    expect(names).toEqual([]);
  });

  it('plans the new year again when the workbook has changed in between', async () => {
    let scans = 0;
    const { user, names } = open({
      scan: () => {
        scans += 1;
        return Promise.resolve(sampleContents(scans > 2 ? 'changed' : 'first'));
      },
    });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/ไฟล์เปลี่ยนไประหว่างดูตัวอย่าง/)).toBeVisible();
    expect(screen.getByText(/จะเขียนชีตหลักเกณฑ์ของปี ๒๕๖๙/)).toBeVisible();
    expect(names).toEqual([]);
  });

  it('shows the result where the year has gone in between', async () => {
    let scans = 0;
    const { user } = open({
      scan: () => {
        scans += 1;
        return Promise.resolve(scans > 1 ? emptyContents() : sampleContents());
      },
    });
    await user.click(await screen.findByRole('button', { name: 'ขึ้นปีใหม่ ๒๕๖๙' }));
    expect(await screen.findByRole('heading', { name: 'ไม่พบตารางคะแนนในไฟล์นี้' })).toBeVisible();
  });

  it('tells a refusal of Excel as its own, and leads back to its preview', async () => {
    const { user } = open({ apply: () => Promise.reject(new ExcelFailure({ code: 'protectedWorkbook' })) });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/ขึ้นปีใหม่ไม่สำเร็จ.*โครงสร้างสมุดงานถูกป้องกันไว้/);
    expect(screen.getByText('newYear/protectedWorkbook')).toBeVisible();
    await user.click(button('ลองอีกครั้ง'));
    expect(await screen.findByText(/จะเขียนชีตหลักเกณฑ์ของปี ๒๕๖๙/)).toBeVisible();
  });

  it('gives rules to the scores of a year that has none yet', async () => {
    const scores = { 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล': 80 };
    const { user, names } = open({ scan: () => Promise.resolve(indicatorContents('2571', scores)) });
    await showPreview(user, '๒๕๗๑');
    await user.click(button('เขียนลงไฟล์'));
    await screen.findByRole('heading', { name: 'เสร็จแล้ว' });
    expect(names).toEqual(['ITA_ตั้งค่า_2571']);
  });

  it('is not offered where the workbook tells no year', async () => {
    open({ scan: () => Promise.resolve(emptyContents()) });
    await screen.findByRole('heading', { name: 'ไม่พบตารางคะแนนในไฟล์นี้' });
    expect(screen.queryByRole('button', { name: /^ขึ้นปีใหม่/ })).not.toBeInTheDocument();
  });
});
