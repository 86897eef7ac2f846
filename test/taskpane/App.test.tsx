import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace } from '../../src/domain/index';
import { toArabicDigits } from '../../src/domain/reading/thai-digits';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { ApplyProgress, ApplyResult, WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import type { PaneChoices } from '../../src/taskpane/pane-choices';
import type { OfficeColors } from '../../src/taskpane/theme';
import { findAccessibilityFaults } from './accessibility';
import {
  emptyContents,
  measureContents,
  sampleContents,
  sampleGateway,
  scoreAddress,
  SCORE_SHEET,
  written,
  KNOWN_USER,
} from './sample-workbook';

function open(
  gateway: Partial<WorkbookGateway> = {},
  office?: OfficeColors,
  choices: PaneChoices = KNOWN_USER,
) {
  const saved: PaneChoices[] = [];
  const store = { load: () => choices, save: (next: PaneChoices) => saved.push(next) };
  const { container } = render(
    <App
      gateway={sampleGateway(gateway)}
      store={store}
      readOfficeColors={() => office}
      now={() => new Date(2026, 10, 20)}
    />,
  );
  return { user: userEvent.setup(), saved, container };
}

/** A promise that a test settles when it likes. */
function pending<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

async function showPreview(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'สร้างชีต' }));
  await heading('ดูก่อนเขียน');
}

describe('the pane on opening', () => {
  it('reads at once and says so', async () => {
    const scan = pending<ReturnType<typeof sampleContents>>();
    const { container } = open({ scan: () => scan.promise });
    expect(screen.getByRole('heading', { name: 'กำลังอ่านไฟล์นี้' })).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'กำลังอ่านไฟล์นี้' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    scan.settle(sampleContents());
    expect(await heading('อบต.ทุ่งตัวอย่าง')).toBeVisible();
  });

  it('shows agency, year, total and level with its reason on the first screen', async () => {
    const { container } = open();
    expect(await heading('อบต.ทุ่งตัวอย่าง')).toBeVisible();
    expect(screen.getByText(/^ผล ๒๕๖๘/)).toBeVisible();
    const summary = within(screen.getByRole('region', { name: 'ผลคะแนนรวม' }));
    expect(summary.getByText(/^๙\d?[๐-๙]\.[๐-๙]{2}$/)).toBeVisible();
    expect(summary.getByText(/^ผ่าน/)).toBeVisible();
    expect(summary.getByText(/คะแนน/, { selector: 'p' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('holds the figures of the bars in a table', async () => {
    const { user } = open();
    await user.click(await screen.findByText('ดูเป็นตาราง'));
    const table = screen.getByRole('table', { name: 'คะแนนเครื่องมือและตัวชี้วัด' });
    const row = within(table).getByRole('row', { name: /๑๐\. การป้องกันการทุจริต/ });
    expect(row).toHaveTextContent('๑๐๐.๐๐');
    expect(row).toHaveTextContent('ถึง ๘๕');
  });

  it('tells a screen reader how much was read', async () => {
    open();
    await heading('อบต.ทุ่งตัวอย่าง');
    const said = screen.getAllByRole('status').map((region) => region.textContent);
    expect(said).toContain('อ่านคะแนนแล้ว ๕๒ ข้อ');
  });

  it('says what to do when there is no table of scores', async () => {
    const { container } = open({ scan: () => Promise.resolve(emptyContents()) });
    expect(await heading('ไม่พบตารางคะแนนในไฟล์นี้')).toBeVisible();
    expect(screen.getByText(/วางลงในชีตเปล่า/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'สร้างชีต' })).not.toBeInTheDocument();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('does not call anything good where only measures were read', async () => {
    const { container } = open({ scan: () => Promise.resolve(measureContents()) });
    expect(await screen.findByText(/ไม่พบตารางคะแนนในไฟล์นี้/)).toBeVisible();
    expect(screen.getAllByText('อ่านมาตรการแล้ว ๑ รายการ')).not.toHaveLength(0);
    expect(screen.queryByText(/ไม่มีข้อหรือตัวชี้วัดใดต่ำกว่า/)).not.toBeInTheDocument();
    expect(screen.queryByText('เครื่องมือและตัวชี้วัด')).not.toBeInTheDocument();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('names the questions that lack a score, neighbours together', async () => {
    open({ scan: () => Promise.resolve(sampleContents('first', ['e4', 'e5', 'e6', 'o1'])) });
    expect(await screen.findByText(/ขาดคะแนน ๔ ข้อ: e๔–e๖, o๑/)).toBeVisible();
  });

  it('gives neither total nor level while a score is none', async () => {
    const contents = sampleContents();
    const grids = contents.scan.grids.map((grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === 84.77 ? 8477 : value))),
    }));
    open({ scan: () => Promise.resolve({ ...contents, scan: { ...contents.scan, grids } }) });
    const summary = within(await screen.findByRole('region', { name: 'ผลคะแนนรวม' }));
    expect(summary.getByText(/คะแนนของ e๑ อยู่นอกช่วง ๐–๑๐๐/)).toBeVisible();
    expect(summary.getAllByText('ยังสรุปไม่ได้')).toHaveLength(2);
  });

  it('names the sheets it could not read, and why', async () => {
    const user = userEvent.setup();
    const contents = sampleContents();
    const unread = [{ sheet: 'ข้อมูลดิบ', reason: 'tooLarge', cells: 5_123_456 } as const];
    open({ scan: () => Promise.resolve({ ...contents, scan: { ...contents.scan, unread } }) });
    await user.click(screen.getByRole('tab', { name: 'ตรวจสอบ' }));
    expect(await screen.findByText(/ชีต “ข้อมูลดิบ” ใหญ่เกินไป \(๕,๑๒๓,๔๕๖ เซลล์\)/)).toBeVisible();
  });
});

describe('the list of low ones', () => {
  function lowEntries() {
    const list = screen.getByRole('list', { name: /^ต่ำกว่า ๘๕/ });
    return within(list).getAllByRole('button');
  }

  it('stands in the order of what the total would win', async () => {
    open();
    await heading(/^ต่ำกว่า ๘๕/);
    const gains = lowEntries().map((entry) => /เพิ่มได้ ([๐-๙.]+)/.exec(entry.textContent)?.[1] ?? '');
    expect(gains.length).toBeGreaterThan(2);
    const points = gains.map((gain) => Number(toArabicDigits(gain)));
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  it('is walked with arrow keys, and Enter shows the cell while the focus stays', async () => {
    const places: CellPlace[] = [];
    const { user } = open({
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await heading(/^ต่ำกว่า ๘๕/);
    const entries = lowEntries();
    const target = entries.findIndex((entry) => /^ข้อ o๑๓/.test(entry.textContent));
    act(() => {
      entries[0]?.focus();
    });
    await user.keyboard('{ArrowDown}'.repeat(target));
    await user.keyboard('{Enter}');
    expect(places).toEqual([{ sheet: SCORE_SHEET, address: scoreAddress('o13') }]);
    expect(entries[target]).toHaveFocus();
    await user.keyboard('{End}');
    expect(entries.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(entries[0]).toHaveFocus();
  });

  it('is one stop for Tab', async () => {
    open();
    await heading(/^ต่ำกว่า ๘๕/);
    expect(lowEntries().filter((entry) => entry.tabIndex === 0)).toHaveLength(1);
  });

  it('says why a cell cannot be shown', async () => {
    const { user } = open({
      goTo: () => Promise.reject(new ExcelFailure({ code: 'hiddenSheet', sheet: SCORE_SHEET })),
    });
    await heading(/^ต่ำกว่า ๘๕/);
    const question = lowEntries().find((entry) => /^ข้อ/.test(entry.textContent));
    if (question !== undefined) await user.click(question);
    expect(await screen.findByRole('alert')).toHaveTextContent(`ชีต “${SCORE_SHEET}” ซ่อนอยู่`);
  });

  it('marks the cells in the sheets and takes the marks away again', async () => {
    const done: string[] = [];
    const marks = { added: 1, kept: 0, removed: 0 };
    const { user } = open({
      highlight: (plan) => {
        done.push(...plan.ranges.map(({ sheet }) => sheet));
        return Promise.resolve(marks);
      },
      removeHighlights: () => {
        done.push('removed');
        return Promise.resolve(marks);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'ไฮไลต์ข้อต่ำกว่า ๘๕' }));
    expect(await screen.findByText(/ใส่ไฮไลต์แล้ว/)).toBeVisible();
    expect(button('นำไฮไลต์ออก')).toHaveFocus();
    await user.click(button('นำไฮไลต์ออก'));
    expect(await screen.findByText('นำไฮไลต์ออกแล้ว')).toBeVisible();
    expect(new Set(done)).toEqual(new Set([SCORE_SHEET, 'removed']));
    expect(screen.queryByRole('button', { name: 'นำไฮไลต์ออก' })).not.toBeInTheDocument();
  });
});

describe('writing', () => {
  it('shows everything first, then writes it, then says what is left', async () => {
    const names: string[] = [];
    const { user, container } = open({
      apply: (plan) => {
        names.push(...plan.changes.map(({ spec }) => spec.name));
        return Promise.resolve(written(plan));
      },
    });
    await showPreview(user);
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown).toContain(SCORE_SHEET);
    expect(names).toEqual([]);
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('เขียนลงไฟล์'));
    expect(await heading('เสร็จแล้ว')).toHaveFocus();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => shown.some((item) => item.startsWith(name)))).toBe(true);
    expect(screen.getByRole('heading', { name: 'สิ่งที่เหลือให้ท่านทำ' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('กลับหน้าผล'));
    expect(await screen.findByRole('button', { name: 'สร้างชีต' })).toBeEnabled();
  });

  it('keeps settings as they are from the preview on', async () => {
    const { user } = open();
    await showPreview(user);
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    await user.click(button('ยกเลิก'));
    await screen.findByRole('button', { name: 'สร้างชีต' });
    expect(screen.getByRole('tab', { name: 'ตั้งค่า' })).toBeVisible();
  });

  it('writes nothing when the user turns back', async () => {
    const apply = jest.fn();
    const { user } = open({ apply });
    await showPreview(user);
    await user.click(button('ยกเลิก'));
    expect(await screen.findByRole('button', { name: 'สร้างชีต' })).toBeVisible();
    expect(apply).not.toHaveBeenCalled();
  });

  it('asks for a second look when the workbook has changed in between', async () => {
    let scans = 0;
    const apply = jest.fn();
    const { user } = open({
      apply,
      scan: () => {
        scans += 1;
        return Promise.resolve(sampleContents(scans > 2 ? 'changed' : 'first'));
      },
    });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/ไฟล์เปลี่ยนไประหว่างดูตัวอย่าง/)).toBeVisible();
    expect(apply).not.toHaveBeenCalled();
  });

  it('tells each step in words, and stops between steps when asked', async () => {
    const result = pending<ApplyResult>();
    let tell: (step: ApplyProgress) => void = () => undefined;
    let asked: AbortSignal | null = null;
    const { user, container } = open({
      apply: (_, progress, signal) => {
        tell = progress;
        asked = signal;
        return result.promise;
      },
    });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    await waitFor(() => {
      expect(asked).not.toBeNull();
    });
    act(() => {
      tell({ step: 'writing', sheet: 'ITA_สรุปผล_2568', index: 0, total: 5 });
    });
    expect(screen.getAllByText('เขียนชีต “ITA_สรุปผล_2568”')).not.toHaveLength(0);
    expect(screen.getByRole('progressbar', { name: 'ความคืบหน้า' })).toHaveAttribute('aria-valuenow', '3');
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('ยกเลิก'));
    expect(asked).toMatchObject({ aborted: true });
    expect(screen.getByText('จะหยุดเมื่อจบขั้นนี้')).toBeVisible();
    result.settle({
      written: [],
      unwritten: ['ITA_ข้อต่ำกว่า85_2568'],
      unfinished: [],
      formulaErrors: [],
      syncs: 3,
    });
    expect(await screen.findByText(/หยุดแล้ว ชีตเดิมของท่านไม่เปลี่ยน/)).toBeVisible();
  });

  it('takes a cancelled start for a stop, not for a failure', async () => {
    const { user } = open({ apply: () => Promise.reject(new ExcelFailure({ code: 'cancelled' })) });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/หยุดแล้ว/)).toBeVisible();
  });

  it('says what this Excel would not do', async () => {
    const { user } = open({
      apply: (plan) =>
        Promise.resolve({
          ...written(plan),
          unfinished: [{ sheet: 'ITA_สรุปผล_2568', part: 'print', excelCode: 'NotImplemented' }],
          formulaErrors: [{ place: { sheet: 'ITA_สรุปผล_2568', address: 'C9' }, error: '#REF!' }],
        }),
    });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/ตั้งค่าหน้ากระดาษของชีต “ITA_สรุปผล_2568” ให้ไม่ได้/)).toBeVisible();
    expect(button(/“ITA_สรุปผล_2568” C9 แสดง “#REF!”/)).toBeVisible();
  });
});

describe('a failure', () => {
  it('says what to do, and tries again', async () => {
    let busy = true;
    const { user, container } = open({
      scan: () =>
        busy ? Promise.reject(new ExcelFailure({ code: 'cellEditing' })) : Promise.resolve(sampleContents()),
    });
    expect(await heading('ทำไม่สำเร็จ')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('กด Enter ในตาราง');
    expect(screen.getByText('read/cellEditing')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    busy = false;
    await user.click(button('ลองอีกครั้ง'));
    expect(await heading('อบต.ทุ่งตัวอย่าง')).toBeVisible();
  });

  it('gives a code to copy that holds nothing of the cells', async () => {
    const { user } = open({
      scan: () => Promise.reject(new ExcelFailure({ code: 'unexpected', excelCode: 'GeneralException' })),
    });
    await user.click(await screen.findByRole('button', { name: 'คัดลอกรหัสแจ้งผู้ดูแล' }));
    expect(await screen.findByText('คัดลอกแล้ว (ไม่มีข้อความในเซลล์)')).toBeVisible();
    expect(await window.navigator.clipboard.readText()).toBe('read/unexpected/GeneralException');
  });

  it('of writing leads back to a fresh preview', async () => {
    const sheet = 'ITA_สรุปผล_2568';
    const { user } = open({ apply: () => Promise.reject(new ExcelFailure({ code: 'nameTaken', sheet })) });
    await showPreview(user);
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByRole('alert')).toHaveTextContent(`มีชีตชื่อ “${sheet}” ของท่านอยู่แล้ว`);
    await user.click(button('ลองอีกครั้ง'));
    expect(await heading('ดูก่อนเขียน')).toBeVisible();
  });
});

describe('the tabs', () => {
  const tab = (name: string) => screen.getByRole('tab', { name });

  it('are walked with arrow keys round and round, and are one stop for Tab', async () => {
    const { user, container } = open();
    await heading('อบต.ทุ่งตัวอย่าง');
    expect(tab('หน้าหลัก')).toHaveAttribute('aria-selected', 'true');
    act(() => {
      tab('หน้าหลัก').focus();
    });
    await user.keyboard('{ArrowRight}');
    expect(tab('ตรวจสอบ')).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'ตรวจสอบ' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('button', { name: 'วางตารางจากคลิปบอร์ด' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.keyboard('{End}{ArrowRight}');
    expect(tab('หน้าหลัก')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(tab('ตั้งค่า')).toHaveFocus();
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('lead to the sheets that stand, and to their update', async () => {
    const { user } = open();
    await heading('อบต.ทุ่งตัวอย่าง');
    await user.click(tab('สร้างชีต'));
    await user.click(button('สร้างชีต'));
    expect(await heading('ดูก่อนเขียน')).toBeVisible();
  });
});

describe('the first use', () => {
  it('begins with what the assistant does, leads on to the first result, and is remembered', async () => {
    const { user, saved, container } = open({}, undefined, { ...KNOWN_USER, welcomed: false });
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'เริ่มใช้งาน' })).toBeVisible();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('เริ่มใช้งาน'));
    expect(await heading(/ขั้น ๑/)).toHaveFocus();
    expect(saved.at(-1)?.welcomed).toBe(true);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('tab', { name: 'หน้าหลัก' })).toBeVisible();
  });

  it('stands at the same step after an answer that made it read again', async () => {
    const { user } = open({}, undefined, { ...KNOWN_USER, welcomed: false });
    await user.click(await screen.findByRole('button', { name: 'เริ่มใช้งาน' }));
    await heading(/^ขั้น ๑ จาก ๔/);
    await user.selectOptions(screen.getByLabelText(/ปีแผน/), '2570');
    await user.click(await screen.findByRole('button', { name: 'ถัดไป' }));
    expect(await heading(/^ขั้น ๒ จาก ๔/)).toBeVisible();
  });

  it('can be gone through again from the settings', async () => {
    const { user } = open();
    await heading('อบต.ทุ่งตัวอย่าง');
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.click(button('แนะนำการใช้และข้อมูลตัวอย่าง'));
    await user.click(await screen.findByRole('button', { name: 'เริ่มใช้งาน' }));
    expect(await heading(/ขั้น ๑/)).toBeVisible();
  });
});

describe('help', () => {
  it('explains what the user has before them, and loses nothing begun there', async () => {
    const { user, container } = open();
    await showPreview(user);
    await user.click(button('คำแนะนำ'));
    expect(await heading('คำแนะนำ: ดูก่อนเขียน')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'เขียนลงไฟล์' })).not.toBeInTheDocument();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(button('คำแนะนำ')).toHaveFocus();
    expect(button('เขียนลงไฟล์')).toBeVisible();
  });
});

describe('answers about the workbook', () => {
  it('are kept in it', async () => {
    const kept: unknown[] = [];
    const { user } = open({
      saveAnswers: (answers) => {
        kept.push(answers);
        return Promise.resolve();
      },
    });
    await heading('อบต.ทุ่งตัวอย่าง');
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByLabelText('ปีแผนมาตรการ'), '2569');
    expect(kept).toEqual([{ fiscalYear: null, planYear: 2569, agencyName: null }]);
  });

  it('hold for the time being where the workbook keeps nothing', async () => {
    const { user } = open({
      saveAnswers: () => Promise.reject(new ExcelFailure({ code: 'readOnly' })),
    });
    await heading('อบต.ทุ่งตัวอย่าง');
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByLabelText('ปีแผนมาตรการ'), '2569');
    expect(await screen.findByText('ผล ๒๕๖๘ → แผน ๒๕๖๙')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'หน้าหลัก' }));
    expect(await screen.findByText(/จำไว้ในไฟล์ไม่ได้/)).toBeVisible();
  });
});

describe('the theme', () => {
  it.each([
    [true, 'dark'],
    [false, 'light'],
  ])('follows Office (dark: %s)', async (isDarkTheme, scheme) => {
    const { container } = open({}, { isDarkTheme });
    await heading('อบต.ทุ่งตัวอย่าง');
    expect(container.firstElementChild).toHaveStyle({ colorScheme: scheme });
  });
});

describe('settings', () => {
  it('speak English in Arabic digits whatever the sheets get, and are remembered', async () => {
    const { user, saved, container } = open();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByLabelText('ภาษา'), 'en');
    expect(screen.getByText('Result 2568')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Digits in created sheets'), 'arabic');
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Home' }));
    expect(await screen.findByRole('heading', { name: /^Below 85/ })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(saved.at(-1)).toEqual({ ...KNOWN_USER, language: 'en', digits: 'arabic' });
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('read again under the year the user says', async () => {
    const { user } = open();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await heading('อบต.ทุ่งตัวอย่าง');
    await user.selectOptions(screen.getByLabelText('ปีแผนมาตรการ'), '2569');
    expect(await screen.findByText('ผล ๒๕๖๘ → แผน ๒๕๖๙')).toBeVisible();
  });
});
