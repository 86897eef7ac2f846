import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace, WorkbookPlan } from '../../src/domain/index';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { JournalledRun, RunLabel, UndoResult, WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import type { PaneChoices } from '../../src/taskpane/pane-choices';
import { planSheets } from '../../src/taskpane/planning';
import { SheetInExcel } from '../support/existing-sheet';
import { contentAt, sheetOf } from '../support/spec-cells';
import { findAccessibilityFaults } from './accessibility';
import {
  measureContents,
  sampleContents,
  sampleGateway,
  sampleReading,
  SCORE_SHEET,
  written,
  KNOWN_USER,
} from './sample-workbook';

const NOW = new Date(2026, 10, 20, 9, 5);
const LOW_SHEET = 'ITA_ข้อต่ำกว่า85_2568';

/** The pane, with what it writes and remembers. */
function open(otherwise: Partial<WorkbookGateway> = {}, choices: PaneChoices = KNOWN_USER) {
  const plans: WorkbookPlan[] = [];
  const labels: (RunLabel | undefined)[] = [];
  const saved: PaneChoices[] = [];
  const gateway = sampleGateway({
    apply: (plan, _progress, _signal, label) => {
      plans.push(plan);
      labels.push(label);
      return Promise.resolve(written(plan));
    },
    ...otherwise,
  });
  const { container } = render(
    <App
      gateway={gateway}
      store={{ load: () => choices, save: (next) => saved.push(next) }}
      readOfficeColors={() => undefined}
      now={() => NOW}
    />,
  );
  return { user: userEvent.setup(), plans, labels, saved, container };
}

type User = ReturnType<typeof userEvent.setup>;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const findButton = (name: string | RegExp) => screen.findByRole('button', { name });

async function showPreview(user: User) {
  await user.click(await findButton(/^(สร้าง|อัปเดต)ชีต$/));
  await screen.findByRole('heading', { name: 'ดูก่อนเขียน' });
}

async function write(user: User) {
  await user.click(button('เขียนลงไฟล์'));
  await screen.findByRole('heading', { name: 'เสร็จแล้ว' });
}

function keysOf(plans: readonly WorkbookPlan[]): readonly string[] {
  return plans.flatMap(({ changes }) => changes.map(({ spec }) => spec.key));
}

describe('choosing sheets', () => {
  it('begins with those that are offered at first, not with all', async () => {
    const { user, plans, labels } = open();
    await showPreview(user);
    await write(user);
    const keys = keysOf(plans);
    expect(keys).toEqual(expect.arrayContaining(['summary', 'lowQuestions', 'memo', 'findings']));
    expect(keys).not.toContain('analysisReport');
    expect(labels).toEqual([{ at: NOW.toISOString(), kind: 'sheets' }]);
  });

  it('takes more and leaves out, at once in the preview, and remembers kinds only', async () => {
    const { user, plans, saved, container } = open();
    await showPreview(user);
    await user.click(screen.getByText(/^เลือกชีต/));
    await user.click(tick('สรุปหน้าเดียวสำหรับผู้บริหาร'));
    expect(await screen.findByText(/^ITA_สรุปสำหรับผู้บริหาร_2568/)).toBeVisible();
    expect(tick('สรุปหน้าเดียวสำหรับผู้บริหาร')).toHaveFocus();
    await user.click(tick('วิเคราะห์ตามตัวชี้วัด'));
    expect(saved.at(-1)?.sheets).toEqual({ added: ['brief'], dropped: ['indicatorAnalysis'] });
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await write(user);
    expect(keysOf(plans)).toContain('brief');
    expect(keysOf(plans)).not.toContain('indicatorAnalysis');
  });

  it('says which sheets come along because formulas read them', async () => {
    const { user } = open({}, { ...KNOWN_USER, sheets: { added: [], dropped: ['questionScores'] } });
    await showPreview(user);
    await user.click(screen.getByText(/^เลือกชีต/));
    expect(tick(/^คะแนนรายข้อ\s*มาด้วย/)).toBeDisabled();
    expect(tick(/^คะแนนรายข้อ\s*มาด้วย/)).toBeChecked();
  });

  it('offers no list of measures beside that of staff', async () => {
    const [scores, measures] = [sampleContents(), measureContents()];
    const grids = [...scores.scan.grids, ...measures.scan.grids];
    const { user } = open({
      scan: () => Promise.resolve({ ...scores, scan: { grids, unread: [] } }),
    });
    await showPreview(user);
    await user.click(screen.getByText(/^เลือกชีต/));
    expect(screen.queryByRole('checkbox', { name: 'ทะเบียนมาตรการ' })).not.toBeInTheDocument();
  });
});

/** The workbook with a sheet of ours in which staff typed over two scores and into a cell for typing. */
async function standing(scoreOfE1 = 13) {
  const options = { digits: 'thai', fontName: 'TH SarabunPSK', date: null, runAt: null } as const;
  const plan = planSheets(await sampleReading(), { ...options, sheets: ['lowQuestions'] });
  const sheet = SheetInExcel.written(sheetOf(plan, 'lowQuestions'))
    .type('2568|low|o13', 'คะแนน', 12)
    .type('2568|low|e1', 'คะแนน', scoreOfE1)
    .type('2568|low|e1', 'สาเหตุ', 'ขาดผู้รับผิดชอบ');
  return { ...sampleContents(), existing: [sheet.read()] };
}

describe('differences', () => {
  it('are shown cell by cell, and what is refused stays', async () => {
    const contents = await standing();
    const { user, plans, container } = open({ scan: () => Promise.resolve(contents) });
    await showPreview(user);
    expect(screen.getByText(/เปลี่ยน [๐-๙]+ เซลล์ · คงข้อความที่ท่านกรอก ๑ เซลล์/)).toBeVisible();
    await user.click(screen.getByText(`ดูความต่างในชีต “${LOW_SHEET}”`));
    const refused = await screen.findByRole('checkbox', { name: /เดิม “12” · ใหม่ \(สูตรคำนวณ\)/ });
    expect(refused).toBeChecked();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(refused);
    expect(screen.getByText(/คงเดิมตามที่ท่านเลือก ๑ เซลล์/)).toBeVisible();
    await write(user);
    const [plan] = plans;
    if (plan === undefined) throw new Error('nothing was written');
    const spec = sheetOf(plan, 'lowQuestions');
    expect(contentAt(spec, '2568|low|o13', 'score')).toBe(12);
    expect(contentAt(spec, '2568|low|e1', 'score')).toMatch(/^=/);
    expect(contentAt(spec, '2568|low|e1', 'cause')).toBe('ขาดผู้รับผิดชอบ');
  });

  it('can be refused and taken all at once', async () => {
    const contents = await standing();
    const { user } = open({ scan: () => Promise.resolve(contents) });
    await showPreview(user);
    await user.click(screen.getByText(`ดูความต่างในชีต “${LOW_SHEET}”`));
    await user.click(await findButton('คงเดิมทุกเซลล์ของชีต\u200bนี้'));
    expect(screen.getByText(/เปลี่ยน ๐ เซลล์/)).toBeVisible();
    await user.click(button('เปลี่ยนทุกเซลล์ของชีต\u200bนี้'));
    expect(screen.queryByText(/คงเดิมตามที่ท่านเลือก/)).not.toBeInTheDocument();
  });
});

describe('a workbook that changes while it is previewed', () => {
  it('is shown again, and what was refused stays refused where it is still the same', async () => {
    const first = await standing();
    const [sheet] = (await standing(14)).existing;
    const second = { ...first, existing: sheet === undefined ? [] : [sheet], fingerprint: 'of the change' };
    const shown = { contents: first };
    const { user, plans } = open({ scan: () => Promise.resolve(shown.contents) });
    await showPreview(user);
    await user.click(screen.getByText(`ดูความต่างในชีต “${LOW_SHEET}”`));
    await user.click(await screen.findByRole('checkbox', { name: /เดิม “12”/ }));
    await user.click(screen.getByRole('checkbox', { name: /เดิม “13”/ }));
    shown.contents = second;
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/คงเดิมตามที่ท่านเลือก ๑ เซลล์/)).toBeVisible();
    await user.click(screen.getByText(`ดูความต่างในชีต “${LOW_SHEET}”`));
    expect(await screen.findByRole('checkbox', { name: /เดิม “12”/ })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: /เดิม “14”/ })).toBeChecked();
    await write(user);
    const [plan] = plans;
    if (plan === undefined) throw new Error('nothing was written');
    const spec = sheetOf(plan, 'lowQuestions');
    expect(contentAt(spec, '2568|low|o13', 'score')).toBe(12);
    expect(contentAt(spec, '2568|low|e1', 'score')).toMatch(/^=/);
  });
});

describe('a run that is too large to be taken back', () => {
  it('keeps what was refused until it is written all the same', async () => {
    const contents = await standing();
    const plans: WorkbookPlan[] = [];
    const { user } = open({
      scan: () => Promise.resolve(contents),
      apply: (plan, progress, signal) => {
        progress({ step: 'checking', undo: 'tooLarge' });
        if (signal.aborted) return Promise.reject(new ExcelFailure({ code: 'cancelled' }));
        plans.push(plan);
        return Promise.resolve(written(plan));
      },
    });
    await showPreview(user);
    await user.click(screen.getByText(`ดูความต่างในชีต “${LOW_SHEET}”`));
    await user.click(await screen.findByRole('checkbox', { name: /เดิม “12”/ }));
    await user.click(button('เขียนลงไฟล์'));
    expect(await screen.findByText(/ใหญ่เกินกว่าจะจำไว้ย้อนกลับได้/)).toBeVisible();
    expect(plans).toEqual([]);
    await write(user);
    const [plan] = plans;
    if (plan === undefined) throw new Error('nothing was written');
    const spec = sheetOf(plan, 'lowQuestions');
    expect(contentAt(spec, '2568|low|o13', 'score')).toBe(12);
    expect(screen.queryByRole('button', { name: 'ย้อนกลับการสร้างครั้งนี้' })).not.toBeInTheDocument();
  });
});

describe('taking back', () => {
  const FIRST: JournalledRun = {
    id: '1',
    at: NOW.toISOString(),
    kind: 'sheets',
    state: 'complete',
    created: ['ITA_สรุปผล_2568'],
    rewritten: [],
    cells: 0,
    rulesAdded: 0,
    rulesRemoved: 0,
  };
  const LATER: JournalledRun = {
    ...FIRST,
    id: '2',
    at: null,
    state: 'begun',
    created: [LOW_SHEET],
    rewritten: ['ITA_สรุปผล_2568'],
    cells: 4,
  };
  const UNDONE: UndoResult = {
    runId: '2',
    undone: [{ sheet: LOW_SHEET, how: 'deleted' }],
    rulesAdded: 0,
    rulesRemoved: 0,
    kept: [
      {
        sheet: 'ITA_สรุปผล_2568',
        reason: 'changed',
        wholeSheet: false,
        places: [{ sheet: 'ITA_สรุปผล_2568', address: 'B7' }],
      },
    ],
    complete: true,
    syncs: 3,
  };

  it('asks from the last screen, naming what will be deleted, and lists what is kept', async () => {
    const undone: (readonly [string, readonly CellPlace[] | undefined])[] = [];
    const places: string[] = [];
    const { user, container } = open({
      journal: () => Promise.resolve([LATER, FIRST]),
      undo: (id, _progress, _signal, takeBack) => {
        undone.push([id, takeBack]);
        return Promise.resolve(UNDONE);
      },
      goTo: ({ address }) => {
        places.push(address);
        return Promise.resolve();
      },
    });
    await showPreview(user);
    await write(user);
    await user.click(button('ย้อนกลับการสร้างครั้งนี้'));
    const asked = await screen.findByRole('group', { name: 'ยืนยันการย้อนกลับ' });
    expect(asked).toHaveFocus();
    expect(within(asked).getByText(LOW_SHEET)).toBeVisible();
    expect(undone).toEqual([]);
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('ย้อนกลับ'));
    expect(await screen.findByRole('heading', { name: 'ย้อนกลับแล้ว' })).toHaveFocus();
    expect(undone).toEqual([['2', undefined]]);
    expect(screen.getByText(LOW_SHEET).parentElement).toHaveTextContent(`ลบชีต: ${LOW_SHEET}`);
    await user.click(button('ชีต “ITA_สรุปผล_2568” B7'));
    expect(places).toEqual(['B7']);
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('ย้อนทั้งหมด'));
    const all = screen.getByRole('group', { name: 'ยืนยันการย้อนทั้งหมด' });
    await user.click(within(all).getByRole('button', { name: 'ย้อนทั้งหมด' }));
    expect(await screen.findByRole('heading', { name: 'ย้อนกลับแล้ว' })).toHaveFocus();
    expect(undone[1]).toEqual(['2', [{ sheet: 'ITA_สรุปผล_2568', address: 'B7' }]]);
  });

  it('lists the last runs, and says that later ones go too', async () => {
    const { user, container } = open({ journal: () => Promise.resolve([LATER, FIRST]) });
    await user.click(screen.getByRole('tab', { name: 'สร้างชีต' }));
    await user.click(await findButton('ประวัติและย้อนกลับ'));
    const runs = within(await screen.findByRole('list', { name: 'ประวัติและย้อนกลับ' }));
    expect(runs.getByText('๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙:๐๕ น.')).toBeVisible();
    expect(runs.getByText('สร้างหรือปรับปรุงชีต (ทำไม่จบ)')).toBeVisible();
    const [, second] = runs.getAllByRole('button', { name: 'ย้อนกลับการสร้างครั้งนี้' });
    if (second !== undefined) await user.click(second);
    expect(screen.getByText(/ย้อนการทำงานที่ทำหลังจากนั้นด้วยอีก ๑ ครั้ง/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ไม่ย้อน'));
    expect(screen.queryByRole('group', { name: 'ยืนยันการย้อนกลับ' })).not.toBeInTheDocument();
    await user.click(button('กลับหน้าผล'));
    expect(await findButton('สร้างชีต')).toBeVisible();
  });

  it('says that there is nothing to take back', async () => {
    const { user } = open();
    await user.click(screen.getByRole('tab', { name: 'สร้างชีต' }));
    await user.click(await findButton('ประวัติและย้อนกลับ'));
    expect(await screen.findByText('ยังไม่มีการทำงานที่ย้อนกลับได้')).toBeVisible();
  });

  it('tells a refusal of Excel, and leads back to the list', async () => {
    const { user } = open({
      journal: () => Promise.resolve([FIRST]),
      undo: () => Promise.reject(new ExcelFailure({ code: 'readOnly' })),
    });
    await user.click(screen.getByRole('tab', { name: 'สร้างชีต' }));
    await user.click(await findButton('ประวัติและย้อนกลับ'));
    await user.click(await findButton('ย้อนกลับการสร้างครั้งนี้'));
    await user.click(button('ย้อนกลับ'));
    expect(await screen.findByText('undo/readOnly')).toBeVisible();
    await user.click(button('ลองอีกครั้ง'));
    expect(await findButton('ย้อนกลับการสร้างครั้งนี้')).toBeVisible();
  });
});

describe('the memo for Word', () => {
  async function openMemo(user: User) {
    await user.click(screen.getByRole('tab', { name: 'สร้างชีต' }));
    await user.click(await findButton('คัดลอกบันทึกไปวางใน Word'));
    return screen.findByRole('textbox', { name: 'ข้อความของบันทึก' });
  }

  it('is shown as it will be pasted, and its other form on request', async () => {
    const { user, container } = open();
    const paper = await openMemo(user);
    expect(paper).toHaveTextContent('บันทึกข้อความ');
    const first = paper.textContent;
    await user.selectOptions(screen.getByLabelText('บันทึก'), 'followUpMemo');
    expect(paper.textContent).not.toBe(first);
    expect(await findAccessibilityFaults(container)).toEqual([]);
    expect(screen.queryByText(SCORE_SHEET)).not.toBeInTheDocument();
  });

  it('is selected for the user where the browser keeps the clipboard to itself', async () => {
    const { user } = open();
    const paper = await openMemo(user);
    await user.click(button('คัดลอก'));
    expect(await screen.findByText(/กด Ctrl\+C แล้ววางใน Word/)).toBeVisible();
    expect(paper).toHaveFocus();
    expect(window.getSelection()?.toString()).toContain('บันทึกข้อความ');
  });
});
