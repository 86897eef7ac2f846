import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fiscalYear } from '../../src/domain/index';
import { selectRulebook } from '../../src/domain/rules/select-rulebook';
import { WhatIfPage } from '../../src/taskpane/components/what-if/WhatIfPage';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';
import { emptyReading, indicatorContents, NO_ANSWERS, sampleGateway, sampleReading } from './sample-workbook';

const WORDS = createWords({ language: 'th', digits: 'arabic' });

/** Indicators, and the published total, of one result table of FY2568. */
function publishedReading(): Promise<WorkbookReading> {
  const scores = [100, 100, 100, 97.14, 100, 98.88, 98.23, 97.96, 80, 100];
  const indicators = selectRulebook(fiscalYear(2568))?.indicators.value ?? [];
  const names = indicators.map(({ number, name }) => `ตัวชี้วัดที่ ${number} ${name}`);
  const rows: Record<string, number> = { คะแนนรวม: 95.33 };
  names.forEach((name, index) => {
    rows[name] = scores[index] ?? 0;
  });
  const contents = indicatorContents('2568', rows);
  return readWorkbook(sampleGateway({ scan: () => Promise.resolve(contents) }), NO_ANSWERS);
}

async function open(reading: WorkbookReading) {
  let closed = 0;
  const close = () => {
    closed += 1;
  };
  const { container } = render(
    <WordsProvider value={WORDS}>
      <WhatIfPage reading={reading} close={close} />
    </WordsProvider>,
  );
  const user = userEvent.setup();
  const sets = await screen.findByRole('heading', { name: /^ทางที่สั้นที่สุด/ }).catch(() => null);
  return { user, container, sets, closings: () => closed };
}

const tick = (name: RegExp) => screen.getByRole('checkbox', { name });
const said = () => screen.getByRole('status').textContent;

/** What the table shows beside a name: now, as supposed, difference. */
function figures(name: string): readonly (string | null)[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${name} `) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('the page that tries other scores', () => {
  it('takes the focus to its heading and begins with the scores as they are', async () => {
    const { container } = await open(await sampleReading());
    expect(screen.getByRole('heading', { name: 'ลองสมมติคะแนน' })).toHaveFocus();
    const [now, then, difference] = figures('คะแนนรวม');
    expect([then, difference]).toEqual([now, 'เท่าเดิม']);
    expect(said()).toBe('ยังไม่ได้ติ๊กข้อใด');
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('moves the total and the level at once, and says so', async () => {
    const { user, container } = await open(await publishedReading());
    await user.click(tick(/^ตัวชี้วัดที่ 9/));
    expect(figures('คะแนนรวม')).toEqual(['95.33', '99.33', '+4.00']);
    expect(figures('ระดับ')).toEqual(['ผ่านดี', 'ผ่านดีเยี่ยม', 'เปลี่ยน']);
    expect(figures('OIT')).toEqual(['90.00', '100.00', '+10.00']);
    expect(said()).toBe('ติ๊ก 1 รายการ คะแนนรวม 95.33 เป็น 99.33 (เพิ่ม 4.00) ระดับ ผ่านดีเยี่ยม');
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(tick(/^ตัวชี้วัดที่ 9/));
    expect(figures('คะแนนรวม')).toEqual(['95.33', '95.33', 'เท่าเดิม']);
  });

  it('gives the sentence why of the level that is supposed', async () => {
    const { user } = await open(await publishedReading());
    expect(screen.getByText(/^OIT ได้ 90\.00 คะแนน จึงยังไม่ถึง “ผ่านดีเยี่ยม”/)).toBeVisible();
    expect(screen.getByText(/^OIT การเปิดเผยข้อมูลสาธารณะ 90\.00 ต้องได้ 95\.00 ขาด 5\.00$/)).toBeVisible();
    await user.click(tick(/^ตัวชี้วัดที่ 9/));
    expect(screen.getByText(/^คะแนนรวมตั้งแต่ 95\.00 และทุกเครื่องมือตั้งแต่ 95\.00 คะแนน/)).toBeVisible();
    expect(screen.queryByText(/ขาด 5\.00$/)).not.toBeInTheDocument();
  });

  it('supposes another score than 100, in either digits, and says what is none', async () => {
    const { user } = await open(await publishedReading());
    const field = screen.getByRole('textbox', { name: 'สมมติให้แต่ละข้อได้ (คะแนน)' });
    await user.click(tick(/^ตัวชี้วัดที่ 9/));
    await user.clear(field);
    await user.type(field, '๙๐');
    expect(figures('คะแนนรวม')).toEqual(['95.33', '97.33', '+2.00']);
    await user.type(field, '๐');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('กรอกตัวเลขไม่ติดลบและไม่เกิน 100');
    expect(figures('คะแนนรวม')).toEqual(['95.33', '95.33', 'เท่าเดิม']);
  });

  it('ticks a smallest set by its button, at 100, and clears all ticks', async () => {
    const { user, container } = await open(await sampleReading());
    const list = await screen.findByRole('list', { name: /^ใช้ข้อน้อยที่สุด/ });
    const field = screen.getByRole('textbox', { name: 'สมมติให้แต่ละข้อได้ (คะแนน)' });
    await user.clear(field);
    await user.type(field, '50');
    const [set] = within(list).getAllByRole('button');
    if (set === undefined) throw new Error('no set');
    await user.click(set);
    expect(set).toHaveAttribute('aria-pressed', 'true');
    expect(field).toHaveValue('100');
    const total = /คะแนนรวมเป็น ([\d.]+)$/.exec(set.textContent)?.[1];
    expect(figures('คะแนนรวม')[1]).toBe(total);
    expect(figures('ระดับ')[2]).toBe('เปลี่ยน');
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'ล้างที่ติ๊ก' }));
    expect(set).toHaveAttribute('aria-pressed', 'false');
    expect(said()).toBe('ยังไม่ได้ติ๊กข้อใด');
  });

  it('tells of a set how many questions it has, and names them under their indicators with what each lacks', async () => {
    await open(await sampleReading());
    const list = await screen.findByRole('list', { name: /^ใช้ข้อน้อยที่สุด/ });
    const size = /: (\d+) ข้อ$/.exec(list.getAttribute('aria-label') ?? '')?.[1];
    const [set] = within(list).getAllByRole('button');
    expect(set).toHaveTextContent(new RegExp(`^${size ?? ''} ข้อ คะแนนรวมเป็น`));
    expect(list).toHaveTextContent(/\d\. \S+.*[ieo]\d+ ได้ \d+\.\d\d ขาด \d+\.\d\d/);
  });

  it('says that no set can be found without scores of questions', async () => {
    await open(await publishedReading());
    expect(await screen.findByText(/^ยังบอกไม่ได้ เพราะไม่มีคะแนนรายข้อ/)).toBeVisible();
  });

  it('opens instruments with low questions and folds the others, and names each as the workbook does', async () => {
    await open(await sampleReading());
    const groups = screen.getAllByRole('group').filter((group) => group.closest('details details') === null);
    expect(groups.map((group) => group.hasAttribute('open'))).toEqual([true, true, true]);
    const folded = screen.getByText('ข้ออื่นอีก 14 รายการ').closest('details');
    expect(folded).not.toHaveAttribute('open');
    const names = screen.getAllByRole('checkbox').map((one) => one.closest('label')?.textContent ?? '');
    expect(names[0]).toMatch(/^ข้อ i4 ▼ 82\.35 ถ้อยคำตัวอย่างของข้อ i4 คะแนนรวมเพิ่มได้/);
  });

  it('is walked with the arrow keys, each list being one stop for Tab', async () => {
    const { user } = await open(await sampleReading());
    await user.click(screen.getByText('ข้ออื่นอีก 14 รายการ'));
    const others = within(screen.getByRole('list', { name: 'ข้ออื่นอีก 14 รายการ' }));
    const [first, second, third] = others.getAllByRole('checkbox');
    act(() => {
      first?.focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard(' {ArrowDown}');
    expect(second).toBeChecked();
    expect(third).toHaveFocus();
    expect(others.getAllByRole('checkbox').filter(({ tabIndex }) => tabIndex === 0)).toEqual([third]);
    await user.keyboard('{Home}');
    expect(first).toHaveFocus();
  });

  it('closes by its button and by Escape', async () => {
    const { user, closings } = await open(await sampleReading());
    await user.click(screen.getByRole('button', { name: 'กลับ' }));
    expect(closings()).toBe(1);
    await user.keyboard('{Escape}');
    expect(closings()).toBe(2);
  });

  it('tries the scores of the agency that is chosen, without ticks of the other', async () => {
    const reading = await sampleReading();
    const other = await publishedReading();
    const agencies = [...reading.analysis.agencies, ...other.analysis.agencies];
    const { user } = await open({ ...reading, analysis: { ...reading.analysis, agencies } });
    await user.click(tick(/^ข้อ i4 /));
    await user.selectOptions(screen.getByRole('combobox', { name: 'หน่วยงานและปี' }), '1');
    expect(figures('คะแนนรวม')[0]).toBe('95.33');
    expect(said()).toBe('ยังไม่ได้ติ๊กข้อใด');
  });

  it('says that there is nothing to try in a workbook without scores', async () => {
    const { container, user, closings } = await open(await emptyReading());
    expect(screen.getByText('ไม่มีคะแนนให้ลองสมมติ')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'กลับ' }));
    expect(closings()).toBe(1);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });
});
