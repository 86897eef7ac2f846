import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { PlainSheet, WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import type { PaneChoices } from '../../src/taskpane/pane-choices';
import { findAccessibilityFaults } from './accessibility';
import { emptyContents, sampleGateway, KNOWN_USER } from './sample-workbook';

const PAGE = `<h2>องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘</h2>
<table><tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>
<tr><td>i1</td><td>- ถ้อยคำของข้อหนึ่ง</td><td>84.77</td></tr>
<tr><td>๐๑๒</td><td>รายการข้อมูล</td><td>๑๐๐</td></tr></table>`;

function open(otherwise: Partial<WorkbookGateway> = {}, choices: PaneChoices = KNOWN_USER) {
  const added: PlainSheet[] = [];
  const gateway = sampleGateway({
    scan: () => Promise.resolve(emptyContents()),
    addSheet: (sheet) => {
      added.push(sheet);
      return Promise.resolve(sheet.name);
    },
    ...otherwise,
  });
  const { container } = render(
    <App
      gateway={gateway}
      store={{ load: () => choices, save: () => undefined }}
      readOfficeColors={() => undefined}
      now={() => new Date(2026, 10, 20)}
    />,
  );
  return { user: userEvent.setup(), added, container };
}

type User = ReturnType<typeof userEvent.setup>;

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function openPaste(user: User) {
  await user.click(await screen.findByRole('button', { name: 'วางตารางจากคลิปบอร์ด' }));
  return screen.findByLabelText('คลิกในช่องนี้ แล้วกด Ctrl+V');
}

/** Pastes as a browser does: the clipboard comes with the event. */
function paste(area: HTMLElement, html: string, text = '') {
  const kept = new Map([
    ['text/html', html],
    ['text/plain', text],
  ]);
  fireEvent.paste(area, { clipboardData: { getData: (type: string) => kept.get(type) ?? '' } });
}

describe('pasting a table', () => {
  it('shows what would be read, then writes a clean sheet and reads again', async () => {
    const { user, added, container } = open();
    const area = await openPaste(user);
    expect(screen.getByRole('heading', { name: 'วางตารางจากคลิปบอร์ด' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    paste(area, PAGE);
    expect(await screen.findByText('คะแนนรายข้อ ๒ ข้อ')).toBeVisible();
    expect(screen.getByText('จะเขียนเป็นชีตคะแนน: ข้อ ข้อคำถาม คะแนน')).toBeVisible();
    expect(screen.getByText('- ถ้อยคำของข้อหนึ่ง')).toBeVisible();
    expect(screen.getByText(/ใช้เลขศูนย์แทนตัวอักษร o/)).toBeVisible();
    expect(added).toEqual([]);
    expect(await findAccessibilityFaults(container)).toEqual([]);

    await user.click(button('เขียนเป็นชีตใหม่'));
    expect(await screen.findByText(/เพิ่มชีตใหม่แล้ว/)).toBeVisible();
    expect(added.map(({ name, rows }) => [name, rows.slice(4)])).toEqual([
      [
        'คะแนน ITA 2568',
        [
          ['i1', '- ถ้อยคำของข้อหนึ่ง', 84.77],
          ['o12', 'รายการข้อมูล', 100],
        ],
      ],
    ]);
  });

  it('puts nothing of the pasted page into the pane', async () => {
    const { user, container } = open();
    const area = await openPaste(user);
    paste(area, PAGE.replace('84.77', '84.77<img src=x><script>document.title="เปลี่ยน"</script>'));
    await screen.findByText('คะแนนรายข้อ ๒ ข้อ');
    expect(container.querySelector('img, script')).toBeNull();
    expect(document.title).not.toBe('เปลี่ยน');
  });

  it('asks for the year where the table does not tell it', async () => {
    const { user, added } = open();
    paste(await openPaste(user), '', 'ข้อ\tข้อคำถาม\tคะแนน\ni1\tถ้อยคำ\t90');
    await screen.findByText('คะแนนรายข้อ ๑ ข้อ');
    await user.selectOptions(screen.getByLabelText('ปีผลคะแนน'), '2567');
    expect(await screen.findByText(/ชื่อชีต “คะแนน ITA 2567”/)).toBeVisible();
    await user.click(button('เขียนเป็นชีตใหม่'));
    await screen.findByText(/เพิ่มชีตใหม่แล้ว/);
    expect(added[0]?.rows[0]?.[0]).toMatch(/2567$/);
  });

  it('takes text that is put in without a paste', async () => {
    const { user } = open();
    const area = await openPaste(user);
    fireEvent.change(area, { target: { value: 'ข้อ\tข้อคำถาม\tคะแนน\ni1\tถ้อยคำ\t90' } });
    expect(await screen.findByText('คะแนนรายข้อ ๑ ข้อ')).toBeVisible();
  });

  it('says what to do when there is no table, and lets paste again', async () => {
    const { user } = open();
    const area = await openPaste(user);
    paste(area, '<p></p>', ' ');
    expect(await screen.findByText(/^ไม่พบตารางในสิ่งที่วาง/)).toBeVisible();
    expect(button('เขียนเป็นชีตใหม่')).toBeDisabled();
    paste(area, PAGE);
    await screen.findByText('คะแนนรายข้อ ๒ ข้อ');
    await user.click(button('วางใหม่'));
    expect(screen.getByLabelText('คลิกในช่องนี้ แล้วกด Ctrl+V')).toBeVisible();
    expect(screen.queryByText('คะแนนรายข้อ ๒ ข้อ')).not.toBeInTheDocument();
  });

  it('says so when nothing of it is understood, and still writes it as it came', async () => {
    const { user, added } = open();
    paste(await openPaste(user), '', 'รายการ\tจำนวนเงิน\nค่าน้ำ\t1200');
    expect(await screen.findByText('อ่านคะแนนหรือมาตรการไม่ได้')).toBeVisible();
    await user.click(button('เขียนเป็นชีตใหม่'));
    await screen.findByText(/เพิ่มชีตใหม่แล้ว/);
    expect(added[0]?.rows).toEqual([
      ['รายการ', 'จำนวนเงิน'],
      ['ค่าน้ำ', '1200'],
    ]);
  });

  it('can be left without a change', async () => {
    const { user, added } = open();
    paste(await openPaste(user), PAGE);
    await user.click(button('ยกเลิก'));
    expect(await screen.findByRole('heading', { name: 'ไม่พบตารางคะแนนในไฟล์นี้' })).toBeVisible();
    expect(added).toEqual([]);
  });
});

describe('an empty score sheet', () => {
  it('is made for the year the user chooses', async () => {
    const { user, added, container } = open();
    await user.click(await screen.findByRole('button', { name: 'สร้างชีตคะแนนเปล่า' }));
    await user.selectOptions(await screen.findByLabelText('ปีผลคะแนน'), '2568');
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('สร้างชีตคะแนนเปล่า'));
    expect(await screen.findByText(/เพิ่มชีตใหม่แล้ว/)).toBeVisible();
    expect(added.map(({ name, scoreColumn }) => [name, scoreColumn])).toEqual([['คะแนน ITA 2568', 2]]);
  });

  it('tells a workbook that takes no sheet', async () => {
    const { user } = open({
      addSheet: () => Promise.reject(new ExcelFailure({ code: 'protectedWorkbook' })),
    });
    await user.click(await screen.findByRole('button', { name: 'สร้างชีตคะแนนเปล่า' }));
    await screen.findByLabelText('ปีผลคะแนน');
    await user.click(button('สร้างชีตคะแนนเปล่า'));
    expect(await screen.findByRole('alert')).toHaveTextContent('เพิ่มชีตไม่สำเร็จ');
  });

  it('is offered in English too', async () => {
    const { user, container } = open({}, { ...KNOWN_USER, language: 'en', digits: 'arabic' });
    await user.click(await screen.findByRole('button', { name: 'Paste a table from the clipboard' }));
    paste(await screen.findByLabelText('Click here, then press Ctrl+V'), PAGE);
    expect(await screen.findByText('2 question scores')).toBeVisible();
    expect(within(screen.getByRole('main')).getByLabelText('Fiscal year of the scores')).toHaveValue('2568');
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });
});
