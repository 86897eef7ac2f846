import { screen } from '@testing-library/react';
import { fiscalYear } from '../../src/domain/index';
import { findAccessibilityFaults } from './accessibility';
import { button, contentsWhere, open, step } from './first-use-frame';
import { NO_ANSWERS, sampleContents } from './sample-workbook';

describe('the first steps', () => {
  it('lead a newcomer to the first result in five presses', async () => {
    const { user, container } = await open('welcome');
    let presses = 0;
    const press = async (name: string) => {
      presses += 1;
      await user.click(button(name));
    };
    await press('เริ่มใช้งาน');
    expect(await step(/^ขั้น ๑ จาก ๔ · หน่วยงานและปี/)).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await press('ถัดไป');
    expect(await step(/^ขั้น ๒ จาก ๔ · ชีตที่ใช้/)).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await press('ถัดไป');
    expect(await step(/^ขั้น ๓ จาก ๔ · สิ่งที่อ่านได้/)).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await press('ถัดไป');
    expect(await step(/^ขั้น ๔ จาก ๔ · สิ่งที่ควรทำต่อ/)).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await press('ไปหน้าผล');
    expect(await step(/^ผล$/)).toBeVisible();
    // Making the sheets takes two more, and eight are allowed for all of it.
    expect(presses).toBe(5);
  });

  it('are walked with the keyboard alone', async () => {
    const { user } = await open('welcome');
    await user.tab();
    expect(button('เริ่มใช้งาน')).toHaveFocus();
    await user.keyboard('{Enter}');
    for (const name of [/^ขั้น ๑/, /^ขั้น ๒/, /^ขั้น ๓/, /^ขั้น ๔/]) {
      expect(await step(name)).toHaveFocus();
      const next = button(/^(ถัดไป|ไปหน้าผล)$/);
      for (let tabs = 0; tabs < 12 && document.activeElement !== next; tabs += 1) await user.tab();
      expect(next).toHaveFocus();
      await user.keyboard('{Enter}');
    }
    expect(await step(/^ผล$/)).toBeVisible();
  });

  it('can be gone back through, passed over, and left by Escape', async () => {
    const { user, outcome } = await open('steps');
    expect(screen.queryByRole('button', { name: 'กลับ' })).not.toBeInTheDocument();
    await user.click(button('ถัดไป'));
    await user.click(button('กลับ'));
    expect(await step(/^ขั้น ๑/)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(outcome.closed).toBe(1);
    await user.click(button('ข้ามไปหน้าผล'));
    expect(await step(/^ผล$/)).toBeVisible();
  });
});

describe('agency and years', () => {
  it('offer what the file says, and how often it says so', async () => {
    await open('steps');
    expect(screen.getByLabelText('ชื่อ')).toHaveValue('ทุ่งตัวอย่าง');
    expect(screen.getByLabelText('ประเภทหน่วยงาน')).toHaveValue('subdistrictAdministration');
    expect(screen.getByText('พบในไฟล์: “องค์การบริหารส่วนตำบลทุ่งตัวอย่าง” ๑ แห่ง')).toBeVisible();
    expect(screen.getByText(/ใช้ชื่อนี้อยู่/)).toBeVisible();
    expect(screen.getByRole('option', { name: '๒๕๖๘ ตามที่พบในไฟล์', selected: true })).toBeInTheDocument();
    expect(screen.getByLabelText('ปีแผนมาตรการ')).toHaveValue('2569');
    expect(screen.getByText('แผนเริ่ม ๑ ต.ค. ๒๕๖๘ ถึง ๓๐ ก.ย. ๒๕๖๙')).toBeVisible();
  });

  it('offer another name that is frequent, and none that stands once but the one in use', async () => {
    const others = 'ร่วมกับ อบต.บางอื่น และ อบต.บางอื่น จังหวัดหนึ่ง และ ทต.อื่น จังหวัดหนึ่ง';
    await open(
      'steps',
      contentsWhere((row, index) => (index === 2 ? [others, '', ''] : row)),
    );
    expect(button('ใช้ชื่อนี้: องค์การบริหารส่วนตำบลบางอื่น')).toBeVisible();
    expect(screen.getByText(/ทุ่งตัวอย่าง” ๑ แห่ง$/)).toBeVisible();
    expect(screen.queryByText(/เทศบาลตำบลอื่น” ๑ แห่ง/)).not.toBeInTheDocument();
  });

  it('are read again by what is typed, and the step that follows stands', async () => {
    const { user, outcome } = await open('steps');
    await user.selectOptions(screen.getByLabelText('ประเภทหน่วยงาน'), 'townMunicipality');
    const name = screen.getByLabelText('ชื่อ');
    await user.clear(name);
    await user.type(name, 'บ้านตัวอย่าง');
    await user.click(button('ถัดไป'));
    expect(outcome.answers).toEqual([
      { fiscalYear: null, planYear: 2569, agencyName: 'เทศบาลเมืองบ้านตัวอย่าง' },
    ]);
    expect(await step(/^ขั้น ๒/)).toHaveFocus();
    await user.click(button('กลับ'));
    expect(screen.getByLabelText('ชื่อ')).toHaveValue('บ้านตัวอย่าง');
    await user.click(button('ใช้ชื่อนี้: องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'));
    expect(screen.getByLabelText('ชื่อ')).toHaveValue('ทุ่งตัวอย่าง');
  });

  it('are not read again where nothing is answered', async () => {
    const contents = { ...sampleContents(), answers: { ...NO_ANSWERS, planYear: fiscalYear(2569) } };
    const { user, outcome } = await open('steps', contents);
    await user.click(button('ถัดไป'));
    await step(/^ขั้น ๒/);
    expect(outcome.answers).toEqual([]);
  });

  it('ask for the year where the scores tell none, and begin with the one whose results are out', async () => {
    const contents = contentsWhere((row, index) => (index === 0 ? ['', '', ''] : row));
    const grids = contents.scan.grids.map((grid) => ({ ...grid, sheet: 'คะแนน' }));
    const { user, outcome } = await open('steps', { ...contents, scan: { grids, unread: [] } });
    expect(screen.getByLabelText(/^ปีผลคะแนน/)).toHaveValue('2569');
    await user.selectOptions(screen.getByLabelText(/^ปีผลคะแนน/), '2568');
    await user.click(button('ถัดไป'));
    expect(outcome.answers.map((one) => one.fiscalYear)).toEqual([2568]);
    await user.click(button('ถัดไป'));
    expect(await screen.findByText(/^อ่านคะแนนได้ครบ ๕๒ ข้อ/)).toBeVisible();
  });

  it('say that the file names several years', async () => {
    const contents = contentsWhere((row, index) => (index === 2 ? ['ผลการประเมิน ITA ปี ๒๕๖๕', '', ''] : row));
    await open('steps', contents);
    expect(screen.getByText(/ทั้งปี ๒๕๖๕ \(๑ แห่ง\) และ ๒๕๖๘ \(๑ แห่ง\) กรุณาเลือกปีที่ใช้/)).toBeVisible();
    expect(screen.queryByText(/ยังไม่มีหลักเกณฑ์/)).not.toBeInTheDocument();
  });

  it('say that a year has no rules, and what to do', async () => {
    const contents = contentsWhere((row, index) => (index === 0 ? ['ผลการประเมิน ITA ปี ๒๕๗๕', '', ''] : row));
    const grids = contents.scan.grids.map((grid) => ({ ...grid, sheet: 'คะแนน' }));
    await open('steps', { ...contents, scan: { grids, unread: [] } });
    expect(screen.getByText(/ยังไม่มีหลักเกณฑ์ของปี ๒๕๗๕ .* กด “ขึ้นปีใหม่ ๒๕๗๕”/)).toBeVisible();
  });
});
