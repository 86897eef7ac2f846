import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { ExcelFailure } from '../../src/excel/excel-failure';
import { findAccessibilityFaults } from './accessibility';
import { contentsWith, FILE, openHandingOut as open } from './handing-out';
import { sampleContents } from './sample-workbook';

const SUMMARY = 'ITA_สรุปผล_2568';
const FINDINGS = 'ITA_ผลตรวจสอบ';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const namesUnder = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const choose = async (user: ReturnType<typeof userEvent.setup>, job: string) => {
  await user.click(await screen.findByRole('button', { name: job }));
};

const SUBMISSION = 'ทำสำเนาเสนอผู้บังคับบัญชา';
const PUBLISHING = 'ทำสำเนาเผยแพร่';
const BACK = 'กลับหน้าผล';
const DIVISION = 'แบ่งงานให้ส่วนราชการ';

describe('the page of copies', () => {
  it('offers the jobs under a heading that has the focus, and closes', async () => {
    const { user, container, made } = await open(await contentsWith(['summary']));
    await screen.findByRole('button', { name: SUBMISSION });
    expect(screen.getByRole('heading', { name: 'ทำสำเนาและแบ่งงาน' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button(BACK));
    expect(made.left).toEqual(['close']);
  });

  it('says what a workbook without sheets of ours lacks', async () => {
    const { user } = await open(sampleContents());
    await choose(user, SUBMISSION);
    expect(screen.getByText(/ยังไม่มีชีตที่โปรแกรมสร้าง/)).toBeVisible();
    await user.click(button('เลือกงานอื่น'));
    await choose(user, DIVISION);
    expect(screen.getByText(/ไม่พบผู้รับผิดชอบ/)).toBeVisible();
  });

  it('says why the workbook could not be looked at', async () => {
    const refused = new ExcelFailure({ code: 'cellEditing' });
    await open(sampleContents(), { copyFacts: () => Promise.reject(refused) });
    expect(await screen.findByRole('alert')).toHaveTextContent('กำลังแก้ไขเซลล์');
  });

  it('lets a copy that was cut halfway only be completed', async () => {
    const part = { sheet: SUMMARY, rows: [0], columns: [0], texts: [], keepsTag: false };
    const unfinished = { parts: [part], cover: [] };
    const { user, made, container } = await open(sampleContents(), {}, { unfinished });
    expect(await screen.findByText(/ตัดค้างไว้/)).toBeVisible();
    expect(screen.queryByRole('button', { name: SUBMISSION })).not.toBeInTheDocument();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ทำต่อให้ครบ'));
    expect(await screen.findByRole('heading', { name: 'ทำสำเนาครบแล้ว' })).toHaveFocus();
    expect(made.cuts).toEqual([unfinished]);
  });
});

describe('the copy to hand in', () => {
  it('says what will change, and is made only once the file is said to be a copy', async () => {
    const { user, made, container } = await open(await contentsWith(['summary', 'findings']));
    await choose(user, SUBMISSION);
    expect(screen.getByRole('heading', { name: SUBMISSION })).toHaveFocus();
    expect(namesUnder('ซ่อนชีตเครื่องมือ')).toEqual([expect.stringContaining(FINDINGS)]);
    expect(namesUnder('เปลี่ยนสูตรเป็นค่าในชีต')).toContain(SUMMARY);
    expect(screen.getByText(`เปิดไฟล์แล้วเห็นชีต “${SUMMARY}” ก่อน`)).toBeVisible();
    expect(screen.getByText(/ย้อนกลับในไฟล์นี้ไม่ได้/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    expect(button('ทำไฟล์นี้เป็นสำเนาเสนอ')).toBeDisabled();
    await user.click(tick(`ไฟล์นี้เป็นสำเนาแล้ว (${FILE})`));
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเสนอ'));
    expect(await screen.findByRole('heading', { name: 'ทำสำเนาเสนอแล้ว' })).toHaveFocus();
    expect(made.frozen.map(({ opened }) => opened)).toEqual([SUMMARY]);
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button(BACK));
    expect(made.left).toEqual(['readAgain']);
  });

  it('changes nothing in a file that is no longer what was shown', async () => {
    const contents = await contentsWith(['summary']);
    const scans = [contents];
    const scan = () => Promise.resolve(scans.shift() ?? { ...contents, fingerprint: 'later' });
    const { user, made } = await open(contents, { scan });
    await choose(user, SUBMISSION);
    await user.click(tick(/สำเนาแล้ว/));
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเสนอ'));
    expect(await screen.findByRole('alert')).toHaveTextContent('ไฟล์เปลี่ยนไป');
    await user.click(button('อ่านใหม่'));
    expect([made.frozen, made.left]).toEqual([[], ['readAgain']]);
  });

  it('shows how far it has come and stops when it is told to', async () => {
    const { user } = await open(await contentsWith(['summary']), {
      freezeCopy: (_, progress, signal) => {
        progress({ step: 'writing', sheet: SUMMARY, index: 0, total: 1 });
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new ExcelFailure({ code: 'cancelled' }));
          });
        });
      },
    });
    await choose(user, SUBMISSION);
    await user.click(tick(/สำเนาแล้ว/));
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเสนอ'));
    expect(await screen.findByText(`กำลังทำชีต “${SUMMARY}”`)).toBeVisible();
    await user.click(button('ยกเลิก'));
    expect(await screen.findByRole('alert')).toHaveTextContent('เป็นสำเนาที่ทำไม่จบ');
  });

  it('says why Excel refused, and goes on from there though the file is no longer what it was', async () => {
    const contents = await contentsWith(['summary']);
    const refusals = [new ExcelFailure({ code: 'protectedSheet', sheet: SUMMARY })];
    const prints = ['first', 'first', 'half made'];
    const { user } = await open(contents, {
      scan: () => Promise.resolve({ ...contents, fingerprint: prints.shift() ?? 'later' }),
      freezeCopy: (_, progress) => {
        progress({ step: 'writing', sheet: SUMMARY, index: 0, total: 1 });
        const refusal = refusals.shift();
        return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
      },
    });
    await choose(user, SUBMISSION);
    await user.click(tick(/สำเนาแล้ว/));
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเสนอ'));
    expect(await screen.findByRole('alert')).toHaveTextContent(`ชีต “${SUMMARY}” ถูกป้องกันไว้`);
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเสนอ'));
    expect(await screen.findByRole('heading', { name: 'ทำสำเนาเสนอแล้ว' })).toBeVisible();
  });
});

describe('the copy to publish', () => {
  it('keeps the reports alone and says what else goes', async () => {
    const contents = await contentsWith(['summary', 'findings']);
    const hidden = [{ sheet: SUMMARY, isHidden: false, rows: new Set([3, 4]), columns: new Set([1]) }];
    const { user, made, container } = await open(contents, {}, { hidden });
    await choose(user, PUBLISHING);
    expect(namesUnder('ชีตที่เหลือ เป็นค่าไม่มีสูตร')).toContain(SUMMARY);
    expect(namesUnder('ชีตที่ลบออกจากสำเนานี้')).toEqual(
      expect.arrayContaining(['คะแนน ITA 68', expect.stringContaining(FINDINGS)]),
    );
    expect(screen.getByText(/แถวที่ซ่อน ๒ แถว และคอลัมน์ที่ซ่อน ๑ คอลัมน์/)).toBeVisible();
    expect(screen.getByText(/ไม่พบเลขประจำตัว/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(tick(/สำเนาแล้ว/));
    await user.click(button('ทำไฟล์นี้เป็นสำเนาเผยแพร่'));
    expect(await screen.findByText(/ตรวจสอบเอกสาร/)).toBeVisible();
    const [part] = made.cuts.flatMap(({ parts }) => parts).filter(({ sheet }) => sheet === SUMMARY);
    expect(part?.rows).not.toContain(3);
    expect(part?.columns).not.toContain(1);
  });

  it('wants personal data looked at first', async () => {
    const key = '2569|measure|im85dd';
    const plain = await contentsWith(['measures']);
    const row = plain.existing[0]?.values.find((cells) => String(cells.at(-1)).includes('|measure|'));
    const entry = [
      'measures',
      String(row?.at(-1) ?? key),
      'มาตรการ/โครงการ/กิจกรรม',
      'ติดต่อนายช่าง 081-234-5678',
    ] as const;
    const { user, container } = await open(await contentsWith(['measures'], [entry]));
    await choose(user, PUBLISHING);
    await user.click(tick(/สำเนาแล้ว/));
    expect(screen.getByText(/พบข้อมูลส่วนบุคคล.* ๑ แห่ง/)).toBeVisible();
    expect(button('ทำไฟล์นี้เป็นสำเนาเผยแพร่')).toBeDisabled();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(tick('ตรวจรายการข้างบนแล้ว เผยแพร่ได้'));
    expect(button('ทำไฟล์นี้เป็นสำเนาเผยแพร่')).toBeEnabled();
  });

  it('does not publish a report that is hidden', async () => {
    const hidden = [{ sheet: SUMMARY, isHidden: true, rows: new Set<number>(), columns: new Set<number>() }];
    const { user } = await open(await contentsWith(['summary', 'questionScores']), {}, { hidden });
    await choose(user, PUBLISHING);
    expect(namesUnder('ชีตที่ลบออกจากสำเนานี้')).toContain(SUMMARY);
  });
});

describe('the copy for a division', () => {
  it('holds the rows of the division chosen, and how to fill them in', async () => {
    const { user, made, container } = await open(await contentsWith(['summary', 'halfYearReport']));
    await choose(user, DIVISION);
    expect(screen.getByRole('combobox', { name: 'ส่วนราชการ' })).toHaveValue('กองคลัง');
    expect(namesUnder('ชีตที่เหลือ เป็นค่าไม่มีสูตร')).toContain('ITA_ติดตาม6เดือน_2569 (๑ แถว)');
    expect(namesUnder('ชีตที่ลบออกจากสำเนานี้')).toContain(SUMMARY);
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(tick(/สำเนาแล้ว/));
    await user.click(button('ทำไฟล์นี้เป็นงานของกองคลัง'));
    expect(await screen.findByRole('heading', { name: 'ทำไฟล์งานของกองคลังแล้ว' })).toHaveFocus();
    const [cut] = made.cuts;
    expect(cut?.cover[0]).toBe('งานของกองคลัง');
    expect(cut?.parts.map(({ keepsTag, texts }) => [keepsTag, texts.length > 0])).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});
