import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace, Grid } from '../../src/domain/index';
import type { LayoutCorrection } from '../../src/domain/reading/layout-correction';
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookContents, WorkbookGateway } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import type { PaneChoices } from '../../src/taskpane/pane-choices';
import { findAccessibilityFaults } from './accessibility';
import { sampleContents, sampleGateway, KNOWN_USER } from './sample-workbook';

const SHEET = 'แบบกรอก';

/** Scores of a table whose headings say nothing that is known. */
function strangeContents(corrections: readonly LayoutCorrection[]): WorkbookContents {
  const rows = [
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', '', ''],
    ['หมวด', 'เรื่อง', 'ผลรอบแรก'],
    ['i1', 'ถ้อยคำของข้อหนึ่ง', 81.25],
    ['i2', 'ถ้อยคำของข้อสอง', 92.5],
  ];
  const numberFormats = rows.map((row) => row.map(() => 'General'));
  const grid: Grid = { sheet: SHEET, visible: true, top: 0, left: 0, values: rows, numberFormats };
  return {
    ...sampleContents(),
    scan: { grids: [grid], unread: [] },
    sheetNames: [SHEET],
    corrections: { value: corrections, findings: [] },
  };
}

/** The pane over a workbook that remembers what is saved into it. */
function open(otherwise: Partial<WorkbookGateway> = {}, choices: PaneChoices = KNOWN_USER) {
  const kept: { corrections: readonly LayoutCorrection[] } = { corrections: [] };
  const gateway = sampleGateway({
    scan: () => Promise.resolve(strangeContents(kept.corrections)),
    saveCorrections: (corrections) => {
      kept.corrections = corrections;
      return Promise.resolve();
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
  return { user: userEvent.setup(), kept, container };
}

type User = ReturnType<typeof userEvent.setup>;

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function openCorrection(user: User) {
  await user.click(await screen.findByRole('button', { name: 'แก้การอ่าน' }));
  await screen.findByRole('heading', { name: 'แก้การอ่าน' });
}

async function describeTable(user: User) {
  await openCorrection(user);
  await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
  await user.selectOptions(screen.getByLabelText('คอลัมน์ A “หมวด”'), 'code');
  await user.selectOptions(screen.getByLabelText('คอลัมน์ B “เรื่อง”'), 'text');
  await user.selectOptions(screen.getByLabelText('คอลัมน์ C “ผลรอบแรก”'), 'score');
}

async function type(user: User, group: string, label: string, row: string) {
  const field = within(screen.getByRole('group', { name: group })).getByLabelText(label);
  await user.clear(field);
  if (row !== '') await user.type(field, row);
}

describe('the screen of layouts', () => {
  it('tells what each table is taken for, how surely in a word, and why', async () => {
    const { user, container } = open({ scan: () => Promise.resolve(sampleContents()) });
    await openCorrection(user);
    expect(screen.getByText(/^น่าจะเป็น: คะแนนรายข้อ/)).toBeVisible();
    expect(screen.getByText('● แน่ใจ')).toBeVisible();
    expect(screen.getByText('หัวตารางมีคำของตารางคะแนน')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'แก้การอ่าน' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('reads again by what the user says of a table, and can take it back', async () => {
    const { user, kept, container } = open();
    await describeTable(user);
    expect(screen.getByText('แถว ๓')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(button('ใช้การจับคู่นี้'));
    expect(await screen.findByText(/อ่านใหม่ตามที่ท่านกำหนดแล้ว/)).toBeVisible();
    expect(screen.getAllByText('อ่านคะแนนแล้ว ๒ ข้อ')).not.toHaveLength(0);
    expect(kept.corrections.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([['questions', [0]]]);

    await openCorrection(user);
    expect(screen.getByText('ผู้ใช้กำหนดไว้')).toBeVisible();
    await user.click(button(/^แก้ตารางนี้/));
    await user.click(button('คืนค่าที่ตรวจพบ'));
    expect(await screen.findByText('อ่านใหม่ตามที่ตรวจพบแล้ว')).toBeVisible();
    expect(kept.corrections).toEqual([]);
  });

  it('replaces a correction when another header row is chosen for the same table', async () => {
    const { user, kept } = open();
    await describeTable(user);
    await user.click(button('ใช้การจับคู่นี้'));
    await openCorrection(user);
    await user.click(button(/^แก้ตารางนี้/));
    await type(user, 'แถวหัวตาราง', 'ตั้งแต่แถว', '1');
    await user.click(button('ใช้การจับคู่นี้'));
    await screen.findByText(/อ่านใหม่ตามที่ท่านกำหนดแล้ว/);
    expect(kept.corrections.map(({ headerRows }) => headerRows)).toEqual([[0, 1]]);
  });

  it('shows row numbers in the digits of the choice, and takes them in either', async () => {
    const { user } = open();
    await openCorrection(user);
    await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
    const header = within(screen.getByRole('group', { name: 'แถวหัวตาราง' })).getByLabelText('ถึงแถว');
    expect(header).toHaveValue('๒');
    await user.type(header, '0x');
    expect(header).toHaveValue('๒๐');
    await user.clear(header);
    await user.type(header, '๑');
    expect(header).toHaveValue('๑');
  });

  it('says in English why a table is taken for what it is', async () => {
    const { user } = open(
      { scan: () => Promise.resolve(sampleContents()) },
      { ...KNOWN_USER, language: 'en' },
    );
    await user.click(await screen.findByRole('button', { name: 'Correct the reading' }));
    expect(await screen.findByText('Its header has the words of a score table')).toBeVisible();
  });

  it('cannot be used while rows contradict each other or no column means anything', async () => {
    const { user } = open();
    await openCorrection(user);
    await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
    expect(screen.getByText('เลือกความหมายอย่างน้อยหนึ่งคอลัมน์')).toBeVisible();
    expect(button('ใช้การจับคู่นี้')).toBeDisabled();
    await user.selectOptions(screen.getByLabelText('คอลัมน์ A “หมวด”'), 'code');
    expect(button('ใช้การจับคู่นี้')).toBeEnabled();
    await type(user, 'แถวข้อมูล', 'ตั้งแต่แถว', '2');
    expect(screen.getByText(/^ตรวจเลขแถว/)).toBeVisible();
    await type(user, 'แถวข้อมูล', 'ตั้งแต่แถว', '');
    expect(button('ใช้การจับคู่นี้')).toBeDisabled();
  });

  it('takes the rows that are selected in Excel, in the same sheet only', async () => {
    let selected: CellPlace = { sheet: 'ชีตอื่น', address: 'A1:C9' };
    const { user } = open({ selection: () => Promise.resolve(selected) });
    await describeTable(user);
    await user.click(button('ใช้แถวที่เลือกอยู่: แถวข้อมูล'));
    expect(await screen.findByRole('alert')).toHaveTextContent(`เลือกแถวในชีต “${SHEET}” ก่อน`);
    selected = { sheet: SHEET, address: 'B4:C4' };
    await user.click(button('ใช้แถวที่เลือกอยู่: แถวข้อมูล'));
    expect(await screen.findByText('แถว ๔')).toBeVisible();
    expect(screen.queryByText('แถว ๓')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says why the selection or a column cannot be had', async () => {
    const refuse = () => Promise.reject(new ExcelFailure({ code: 'cellEditing' }));
    const { user } = open({ selection: refuse, goTo: refuse });
    await openCorrection(user);
    await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
    await user.click(button('ใช้แถวที่เลือกอยู่: แถวหัวตาราง'));
    expect(await screen.findByRole('alert')).toHaveTextContent('กด Enter ในตาราง');
  });

  it('shows the column in Excel when its list is entered by keyboard', async () => {
    const places: CellPlace[] = [];
    const { user } = open({
      goTo: (place) => {
        places.push(place);
        return Promise.resolve();
      },
    });
    await openCorrection(user);
    await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
    button('ใช้แถวที่เลือกอยู่: แถวข้อมูล').focus();
    await user.tab();
    expect(screen.getByLabelText('คอลัมน์ A “หมวด”')).toHaveFocus();
    await user.tab();
    expect(places).toEqual([
      { sheet: SHEET, address: 'A2:A4' },
      { sheet: SHEET, address: 'B2:B4' },
    ]);
  });

  it('offers the meanings of measures for a table of measures', async () => {
    const { user } = open();
    await openCorrection(user);
    await user.click(button(`กำหนดตารางเอง: ชีต “${SHEET}”`));
    await user.selectOptions(screen.getByLabelText('ตารางนี้คือ'), 'measures');
    const options = within(screen.getByLabelText('คอลัมน์ B “เรื่อง”')).getAllByRole('option');
    const names = options.map(({ textContent }) => textContent);
    expect(names).toContain('ผู้รับผิดชอบ');
    expect(names).not.toContain('คะแนน (เต็มร้อย)');
  });

  it('tells a workbook that cannot remember', async () => {
    const { user } = open({ saveCorrections: () => Promise.reject(new ExcelFailure({ code: 'readOnly' })) });
    await describeTable(user);
    await user.click(button('ใช้การจับคู่นี้'));
    expect(await screen.findByRole('alert')).toHaveTextContent('จำการแก้การอ่านไม่สำเร็จ');
  });

  it('goes back without a change', async () => {
    const { user, kept } = open();
    await describeTable(user);
    await user.click(button('เลือกตารางอื่น'));
    await user.click(button('กลับหน้าผล'));
    expect(await screen.findByRole('button', { name: 'แก้การอ่าน' })).toBeVisible();
    expect(kept.corrections).toEqual([]);
  });

  it('speaks English too', async () => {
    const { user, container } = open({}, { ...KNOWN_USER, language: 'en', digits: 'arabic' });
    await user.click(await screen.findByRole('button', { name: 'Correct the reading' }));
    await user.click(await screen.findByRole('button', { name: `Describe a table: sheet “${SHEET}”` }));
    expect(screen.getByLabelText('Column A “หมวด”')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });
});
