import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { CellFix } from '../../src/domain/checks/fixing/plan-fixes';
import type { CellPlace, Finding } from '../../src/domain/index';
import type { DecisionPlan } from '../../src/domain/sheets/acknowledging/plan-decision';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookGateway } from '../../src/excel/index';
import { CheckPanel } from '../../src/taskpane/components/checking/CheckPanel';
import { DEFAULT_CHOICES, type PaneChoices } from '../../src/taskpane/pane-choices';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';
import { LIGHT_THEME } from '../../src/taskpane/theme';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { gridOf } from '../support/grid-of';
import { findAccessibilityFaults } from './accessibility';
import { NO_ANSWERS, sampleContents, sampleGateway } from './sample-workbook';

const MEMO = 'บันทึก';
const LINES = ['เกณฑ์ของ ป.ช.ช. กำหนดไว้', 'สำนักงาน ป.ช.ช. แจ้งผล', 'ประกาศเจตจำนงค์สุจริต'];

/** The sample with a memo, and nothing else to be found than what stands in the memo. */
async function readMemo(lines: readonly string[]): Promise<WorkbookReading> {
  const contents = sampleContents();
  const memo = gridOf(
    lines.map((line) => [line]),
    { sheet: MEMO },
  );
  const scan = { ...contents.scan, grids: [...contents.scan.grids, memo] };
  const gateway = sampleGateway({ scan: () => Promise.resolve({ ...contents, scan }) });
  const reading = await readWorkbook(gateway, NO_ANSWERS);
  const findings = reading.analysis.findings.filter(({ at }) => at?.sheet === MEMO);
  return { ...reading, analysis: { ...reading.analysis, findings } };
}

type Opened = {
  readonly lines?: readonly string[];
  /** Found in place of what stands in the memo. */
  readonly findings?: readonly Finding[];
  readonly otherwise?: Partial<WorkbookGateway>;
  readonly choices?: PaneChoices;
};

async function open({ lines = LINES, findings, otherwise = {}, choices = DEFAULT_CHOICES }: Opened = {}) {
  const seen = {
    fixes: new Array<readonly CellFix[]>(),
    decisions: new Array<DecisionPlan>(),
    places: new Array<CellPlace>(),
    readings: 0,
  };
  const gateway = sampleGateway({
    fixCells: (fixes) => {
      seen.fixes.push(fixes);
      return Promise.resolve({ fixed: fixes.map(({ at }) => at), left: [], syncs: 3 });
    },
    saveDecision: (plan) => {
      seen.decisions.push(plan);
      return Promise.resolve();
    },
    ...otherwise,
  });
  const read = await readMemo(lines);
  const first = { ...read, analysis: { ...read.analysis, findings: findings ?? read.analysis.findings } };
  function Frame() {
    const [reading, setReading] = useState(first);
    return (
      <CheckPanel
        reading={reading}
        gateway={gateway}
        order={() => {
          throw new Error('no sheet is made of findings');
        }}
        now={() => new Date(2026, 10, 20, 10, 30)}
        goTo={(place) => {
          seen.places.push(place);
          return Promise.resolve(null);
        }}
        readAgain={() => {
          seen.readings += 1;
        }}
        close={() => undefined}
        onReading={setReading}
      />
    );
  }
  const { container } = render(
    <FluentProvider theme={LIGHT_THEME}>
      <WordsProvider value={createWords(choices)}>
        <Frame />
      </WordsProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), seen, container };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const entries = () =>
  within(screen.getByRole('list', { name: 'รายการจุดที่ควรตรวจ' }))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]?.textContent);

/** By the keyboard alone: Tab to the list, then down to the line. */
async function reach(user: ReturnType<typeof userEvent.setup>, line: RegExp): Promise<void> {
  const list = () => screen.getByRole('list', { name: 'รายการจุดที่ควรตรวจ' });
  while (!list().contains(document.activeElement)) await user.tab();
  while (!button(line).matches(':focus')) await user.keyboard('{ArrowDown}');
}

const GROUP = /ชื่อย่อ ป\.ป\.ช\. เขียนผิด — ๒ แห่ง/;
const WORD = /เจตจำนงค์/;

describe('the page of findings', () => {
  it('counts by severity, groups what is alike, and is free of faults', async () => {
    const { container } = await open();
    expect(screen.getByText('ต้องแก้ ๐ · ควรตรวจ ๒ · ข้อสังเกต ๑')).toBeVisible();
    expect(screen.queryByText(/^แสดง/)).not.toBeInTheDocument();
    expect(entries()).toHaveLength(2);
    expect(button(GROUP)).toHaveAttribute('aria-expanded', 'false');
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('is walked by arrow keys, opens a group, and shows a cell without losing the focus', async () => {
    const { user, seen } = await open();
    await user.click(screen.getByText('กรอง'));
    await reach(user, GROUP);
    await user.keyboard('{Enter}');
    expect(entries()).toHaveLength(4);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(button(/บันทึก” A2/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(seen.places).toEqual([{ sheet: MEMO, address: 'A2' }]);
    expect(button(/บันทึก” A2/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(button(WORD)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(button(GROUP)).toHaveFocus();
  });

  it('shows what the filter lets through, and says that it is not all', async () => {
    const { user } = await open();
    await user.click(screen.getByText('กรอง'));
    await user.selectOptions(screen.getByLabelText('ระดับ'), 'notice');
    expect(entries()).toEqual([expect.stringMatching(WORD)]);
    expect(screen.getByText('แสดง ๑ จาก ๓ รายการ')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('เรื่อง'), 'N');
    expect(screen.getByText('ไม่มีรายการตามที่กรอง')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'รายการจุดที่ควรตรวจ' })).toBeNull();
  });

  it('shows no more lines than can be looked through, and counts all the same', async () => {
    const findings = Array.from({ length: 205 }, (_, line): Finding => {
      const at = { sheet: MEMO, address: `A${line + 1}` };
      return { code: 'X02', severity: 'warning', at, facts: { found: `ข้อความที่ ${line + 1}` } };
    });
    await open({ findings });
    expect(screen.getByText(/^แสดง ๒๐๐ จาก ๒๐๕ รายการ/)).toBeVisible();
    expect(entries()).toHaveLength(200);
  });

  it('says that nothing was found, by how many checks and when', async () => {
    await open({ lines: ['เกณฑ์ของสำนักงาน'] });
    expect(
      screen.getByText(/^ไม่พบจุดผิดตามรายการตรวจ [๐-๙]+ ข้อ ณ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๑๐:๓๐ น\./),
    ).toBeVisible();
    expect(screen.queryByText('กรอง')).toBeNull();
  });

  it('speaks English', async () => {
    await open({ choices: { ...DEFAULT_CHOICES, language: 'en', digits: 'arabic' } });
    expect(screen.getByText('Must fix 0 · Should check 2 · Notice 1')).toBeVisible();
    expect(button(/The commission’s abbreviation misspelt — 2 places/)).toBeVisible();
  });
});

describe('the preview of fixes', () => {
  it('is opened by Ctrl+Enter and writes only what is ticked', async () => {
    const { user, seen, container } = await open();
    await reach(user, GROUP);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('heading', { name: 'ดูก่อนแก้' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    const cells = within(screen.getByRole('list', { name: 'เซลล์ที่จะแก้' })).getAllByRole('checkbox');
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell).not.toBeChecked();
    expect(button('แก้ ๐ เซลล์')).toBeDisabled();
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(seen.fixes).toEqual([]);
    await user.click(button('แก้ ๑ เซลล์'));
    expect(seen.fixes).toEqual([
      [
        {
          at: { sheet: MEMO, address: 'A2' },
          before: 'สำนักงาน ป.ช.ช. แจ้งผล',
          after: 'สำนักงาน ป.ป.ช. แจ้งผล',
        },
      ],
    ]);
    expect(await screen.findByRole('heading', { name: 'แก้แล้ว' })).toHaveFocus();
    expect(screen.getByText(/^แก้ ๑ เซลล์ · ย้อนกลับได้ที่/)).toBeVisible();
    await user.click(button('ตรวจอีกครั้ง'));
    expect(seen.readings).toBe(1);
  });

  it('shows what goes and what comes, each in words', async () => {
    const { user } = await open();
    await user.click(button(/^แก้จุดที่แก้ให้ได้ \(๓ เซลล์\)$/));
    const list = screen.getByRole('list', { name: 'เซลล์ที่จะแก้' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('ชีต “บันทึก” A1 เดิม เกณฑ์ของ ป.ช.ช. กำหนดไว้ ใหม่ เกณฑ์ของ ป.ป.ช. กำหนดไว้');
    await user.click(button('เลือกทุกเซลล์'));
    expect(button('แก้ ๓ เซลล์')).toBeEnabled();
    await user.click(button('ไม่เลือกเซลล์ใด'));
    expect(button('แก้ ๐ เซลล์')).toBeDisabled();
  });

  it('is left by Escape, and the focus is on the line again', async () => {
    const { user, seen } = await open();
    await reach(user, WORD);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'ดูก่อนแก้' });
    await user.keyboard('{Escape}');
    expect(button(WORD)).toHaveFocus();
    expect(seen.fixes).toEqual([]);
  });

  it('names cells that were left because somebody has changed them meanwhile', async () => {
    const at = { sheet: MEMO, address: 'A3' };
    const left = [{ at, because: 'changed' }] as const;
    const { user, seen } = await open({
      otherwise: { fixCells: () => Promise.resolve({ fixed: [], left, syncs: 2 }) },
    });
    await reach(user, WORD);
    await user.click(button('แก้เป็น “เจตจำนง”'));
    await user.click(button('แก้ ๑ เซลล์'));
    expect(await screen.findByText('ไม่ได้แก้เซลล์ใด')).toBeVisible();
    await user.click(button(/A3 · มีผู้แก้เซลล์นี้/));
    expect(seen.places).toEqual([at]);
  });

  it('tells why nothing could be written and keeps the ticks', async () => {
    const refused = () => Promise.reject(new ExcelFailure({ code: 'protectedSheet', sheet: MEMO }));
    const { user } = await open({ otherwise: { fixCells: refused } });
    await user.click(button(/^แก้จุดที่แก้ให้ได้/));
    await user.click(button('เลือกทุกเซลล์'));
    await user.click(button('แก้ ๓ เซลล์'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/แก้ไม่สำเร็จ.*ชีต “บันทึก” ถูกป้องกันไว้/);
    expect(button('แก้ ๓ เซลล์')).toBeEnabled();
  });
});

describe('acknowledging a finding', () => {
  it('asks for a reason, keeps it, and shows it when asked', async () => {
    const { user, seen, container } = await open();
    await reach(user, WORD);
    await user.tab();
    await user.tab();
    expect(button('รับทราบ')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText('เหตุผลที่รับทราบ')).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('กรอกเหตุผลหนึ่งบรรทัด');
    expect(seen.decisions).toEqual([]);
    await user.keyboard('คัดจากต้นฉบับ{Enter}');
    expect(await screen.findByText('รับทราบแล้ว จำไว้ในไฟล์นี้')).toBeVisible();
    expect(
      seen.decisions.map(({ acknowledgements }) => acknowledgements.map(({ reason }) => reason)),
    ).toEqual([['คัดจากต้นฉบับ']]);
    expect(button(GROUP)).toHaveFocus();
    expect(screen.getByText('ต้องแก้ ๐ · ควรตรวจ ๒ · ข้อสังเกต ๐ · รับทราบแล้ว ๑')).toBeVisible();

    await user.click(screen.getByText('กรอง'));
    await user.selectOptions(screen.getByLabelText('สถานะ'), 'acknowledged');
    expect(entries()).toEqual([expect.stringContaining('รับทราบ: คัดจากต้นฉบับ')]);
    await user.click(button('ยกเลิกรับทราบ'));
    expect(await screen.findByText('ยกเลิกรับทราบแล้ว')).toBeVisible();
    expect(seen.decisions.at(-1)?.acknowledgements).toEqual([]);
    expect(screen.getByText('ต้องแก้ ๐ · ควรตรวจ ๒ · ข้อสังเกต ๑')).toBeVisible();
  });

  it('answers for a whole group at once', async () => {
    const { user, seen } = await open();
    await reach(user, GROUP);
    await user.click(button('รับทราบทั้งหมด'));
    await user.keyboard('อ้างตามต้นฉบับ{Enter}');
    await screen.findByText('รับทราบแล้ว จำไว้ในไฟล์นี้');
    expect(seen.decisions[0]?.acknowledgements).toHaveLength(2);
  });

  it('leaves the finding open when Escape is pressed, with the focus on its line', async () => {
    const { user, seen } = await open();
    await reach(user, WORD);
    await user.click(button('รับทราบ'));
    await user.keyboard('เหตุผล{Escape}');
    expect(button(WORD)).toHaveFocus();
    expect(screen.queryByLabelText('เหตุผลที่รับทราบ')).toBeNull();
    expect(seen.decisions).toEqual([]);
  });

  it('goes to the heading when nothing is left to answer for', async () => {
    const { user } = await open({ lines: ['ประกาศเจตจำนงค์สุจริต'] });
    await reach(user, WORD);
    await user.click(button('รับทราบ'));
    await user.keyboard('คัดจากต้นฉบับ{Enter}');
    expect(await screen.findByText(/^จุดที่พบรับทราบแล้วทั้งหมด/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'จุดที่ควรตรวจก่อนเสนอ' })).toHaveFocus();
  });

  it('tells why it could not be kept, and keeps the words typed', async () => {
    const refused = () => Promise.reject(new ExcelFailure({ code: 'readOnly' }));
    const { user } = await open({ otherwise: { saveDecision: refused } });
    await reach(user, WORD);
    await user.click(button('รับทราบ'));
    await user.keyboard('คัดจากต้นฉบับ{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/จำการรับทราบไม่สำเร็จ.*อ่านอย่างเดียว/);
    expect(screen.getByLabelText('เหตุผลที่รับทราบ')).toHaveValue('คัดจากต้นฉบับ');
  });
});
