import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace } from '../../src/domain/index';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import { findAccessibilityFaults } from './accessibility';
import {
  indicatorContents,
  KNOWN_USER,
  sampleContents,
  sampleGateway,
  scoreAddress,
  SCORE_SHEET,
} from './sample-workbook';

function open(otherwise: Partial<WorkbookGateway> = {}) {
  const { container } = render(
    <App
      gateway={sampleGateway(otherwise)}
      store={{ load: () => KNOWN_USER, save: () => undefined }}
      readOfficeColors={() => undefined}
      now={() => new Date(2026, 10, 20)}
    />,
  );
  return { user: userEvent.setup(), container };
}

const OIT_ONLY = { 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล': 89.14, 'ตัวชี้วัดที่ 10 การป้องกันการทุจริต': 100 };

async function openTree(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByText('ดูทีละชั้นจนถึงรายข้อ'));
  return screen.getByRole('tree', { name: 'คะแนนรวมมาจากไหน' });
}

const entries = () => screen.getAllByRole('treeitem');
const entry = (name: RegExp) => screen.getByRole('treeitem', { name });

describe('where the total comes from', () => {
  it('begins with the instruments, their weights and their points', async () => {
    const { user, container } = open();
    await openTree(user);
    expect(entries().map((one) => one.getAttribute('aria-level'))).toEqual(['1', '2', '2', '2']);
    expect(entries()[0]).toHaveAccessibleName(/^คะแนนรวม ๙/);
    expect(entry(/^OIT/)).toHaveTextContent(/ร้อยละ ๔๐ ของคะแนนรวม · ให้ ๓๘\.๐๐$/);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('is opened down to a question with the keyboard, and Enter shows its cell while the focus stays', async () => {
    const places: CellPlace[] = [];
    const { user, container } = open({
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await openTree(user);
    act(() => {
      entries()[0]?.focus();
    });
    await user.keyboard(
      '{End}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowRight}',
    );
    expect(entry(/^๙\.๓/)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(entry(/^o๑๓/)).toHaveFocus();
    expect(places).toEqual([{ sheet: SCORE_SHEET, address: scoreAddress('o13') }]);
    expect(entries().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('says of a score that cannot be what the sheet has, and leads to its cell', async () => {
    const places: CellPlace[] = [];
    const contents = sampleContents();
    const grids = contents.scan.grids.map((grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === 84.77 ? 8477 : value))),
    }));
    const { user } = open({
      scan: () => Promise.resolve({ ...contents, scan: { ...contents.scan, grids } }),
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await openTree(user);
    act(() => {
      entry(/^EIT/).focus();
    });
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(entry(/^e๑/)).toHaveTextContent(/– .*ยังไม่มีคะแนน · ในชีตเป็น ๘๔๗๗\.๐๐ ซึ่งอยู่นอกช่วง ๐–๑๐๐$/);
    await user.keyboard('{Enter}');
    expect(places).toEqual([{ sheet: SCORE_SHEET, address: scoreAddress('e1') }]);
    expect(entry(/^e๒/)).not.toHaveTextContent(/นอกช่วง/);
  });

  it('closes a level with the left arrow, from anywhere inside it', async () => {
    const { user } = open();
    await openTree(user);
    act(() => {
      entry(/^OIT/).focus();
    });
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(entry(/^OIT/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(entry(/^OIT/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('treeitem', { name: /^๙\. / })).not.toBeInTheDocument();
    await user.keyboard(' ');
    expect(entry(/^๙\. /)).toBeVisible();
  });

  it('opens and closes a level by a press of the mouse, and shows the cell of a question', async () => {
    const places: CellPlace[] = [];
    const { user } = open({
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await openTree(user);
    await user.click(entry(/^IIT/));
    await user.click(entry(/^๑\. /));
    await user.click(entry(/^i๑ /));
    expect(places).toEqual([{ sheet: SCORE_SHEET, address: scoreAddress('i1') }]);
    await user.click(entry(/^IIT/));
    expect(screen.queryByRole('treeitem', { name: /^i๑ / })).not.toBeInTheDocument();
  });

  it('opens a level whose score has a cell by its sign, and goes to the cell by its name', async () => {
    const places: CellPlace[] = [];
    const { user } = open({
      scan: () => Promise.resolve(indicatorContents('2568', OIT_ONLY)),
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await openTree(user);
    await user.click(entry(/^OIT/));
    await user.click(entry(/^๙\. /));
    expect(places).toEqual([{ sheet: 'ตัวชี้วัด', address: 'B4' }]);
  });

  it('says why a cell cannot be shown', async () => {
    const { user } = open({
      scan: () => Promise.resolve(indicatorContents('2568', OIT_ONLY)),
      goTo: () => Promise.reject(new ExcelFailure({ code: 'hiddenSheet', sheet: 'ตัวชี้วัด' })),
    });
    await openTree(user);
    await user.click(entry(/^OIT/));
    await user.click(entry(/^๙\. /));
    expect(await screen.findByRole('alert')).toHaveTextContent('ชีต “ตัวชี้วัด” ซ่อนอยู่');
  });

  it('names the rules that decide, with their sources and how sure they are', async () => {
    const { user } = open();
    await openTree(user);
    expect(screen.getByText('น้ำหนักของเครื่องมือ · คำนวณย้อน')).toBeVisible();
    expect(screen.getByText('เกณฑ์ระดับ · ยังไม่ยืนยัน')).toBeVisible();
    expect(screen.getByText(/ในชีต\u200bตั้งค่า/)).toBeVisible();
  });

  it('asks to confirm the level where a rule that decides it is unverified', async () => {
    open();
    const summary = within(await screen.findByRole('region', { name: 'ผลคะแนนรวม' }));
    expect(summary.getByText(/โปรดยืนยันกับคู่มือของปีนั้น$/)).toBeVisible();
  });
});

describe('missed items of OIT', () => {
  const title = { name: 'ข้อ OIT ที่น่าจะขาดคะแนน' };

  it('are named where the score of the indicator can come about in one way only', async () => {
    const { container } = open({ scan: () => Promise.resolve(indicatorContents('2565', OIT_ONLY)) });
    const list = within(await screen.findByRole('list', title));
    expect(list.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'ตัวชี้วัดที่ ๙๘๙.๑๔น่าจะขาดตัวชี้วัดย่อย ๙.๓ จำนวน ๑ ข้อ และ ตัวชี้วัดย่อย ๙.๕ จำนวน ๒ ข้อ เพราะเป็นไปได้ทางเดียว',
    ]);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('are offered with every other way, and with a word on grouping that is not verified', async () => {
    const scores = { 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล': 80 };
    const { user, container } = open({ scan: () => Promise.resolve(indicatorContents('2568', scores)) });
    const list = within(await screen.findByRole('list', title));
    expect(list.getByText(/^น่าจะขาดตัวชี้วัดย่อย ๙\.๓ จำนวน ๒ ข้อ หรือเป็นแบบอื่น รวม ๑๑ แบบ/)).toBeVisible();
    expect(list.getByText(/ยังไม่ยืนยัน/)).toBeVisible();
    await user.click(screen.getByText('ดูทุกแบบของตัวชี้วัดที่ ๙ (๑๑)'));
    expect(screen.getByText('ตัวชี้วัดย่อย ๙.๑ จำนวน ๔ ข้อ')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('are not guessed where the items have scores', async () => {
    open();
    await screen.findByText('คะแนนรวมมาจากไหน');
    expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
  });
});
