import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planWorkbook, type CellPlace } from '../../src/domain/index';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';
import { HomePanel } from '../../src/taskpane/components/home/HomePanel';
import type { ChangedSince } from '../../src/taskpane/changed-since';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';
import { AS_OFFERED } from '../../src/taskpane/sheet-choice';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { ALL_SHEETS } from '../support/analysis-builder';
import { SheetInExcel } from '../support/existing-sheet';
import { sheetOf } from '../support/spec-cells';
import { findAccessibilityFaults } from './accessibility';
import {
  emptyReading,
  measureContents,
  NO_ANSWERS,
  sampleContents,
  sampleGateway,
  sampleReading,
  scoreAddress,
  SCORE_SHEET,
} from './sample-workbook';

const NOTHING_CHANGED: ChangedSince = {
  at: null,
  scores: [],
  agencies: 0,
  measuresAdded: [],
  measuresGone: 0,
};

type Opened = {
  readonly changed?: ChangedSince | null;
  readonly chosen?: number;
  readonly today?: string;
  readonly language?: 'th' | 'en';
};

function open(
  reading: WorkbookReading,
  { changed = null, chosen = 0, today = '2026-03-12', language = 'th' }: Opened = {},
) {
  const places: CellPlace[] = [];
  const { container } = render(
    <WordsProvider value={createWords({ language, digits: 'arabic' })}>
      <HomePanel
        reading={reading}
        order={() => ({
          digits: 'thai',
          fontName: 'TH SarabunPSK',
          date: null,
          runAt: null,
          choice: AS_OFFERED,
          today,
        })}
        goTo={(place) => {
          places.push(place);
          return Promise.resolve(null);
        }}
        changed={changed}
        chosen={chosen}
      />
    </WordsProvider>,
  );
  return { user: userEvent.setup(), container, places };
}

/** What the panel says of a term. */
function said(term: string): string | null {
  return screen.getByText(term).nextElementSibling?.textContent ?? null;
}

function readingOf(contents: ReturnType<typeof sampleContents>): Promise<WorkbookReading> {
  return readWorkbook(sampleGateway({ scan: () => Promise.resolve(contents) }), NO_ANSWERS);
}

/** The sample with the sheet of opinions in which a reviewer has sent the report back. */
async function readingSentBack(): Promise<WorkbookReading> {
  const { analysis } = await sampleReading();
  const spec = sheetOf(planWorkbook(analysis, [], { ...ALL_SHEETS, sheets: ['opinions'] }), 'opinions');
  const row = '2568|opinion|clerk|1';
  const existing: ExistingSheet = SheetInExcel.written(spec)
    .type('#status', 'รอบเสนอที่', '=A1', 'รอแก้ไขตามความเห็นของ ปลัด อบต.')
    .type(row, 'ตำแหน่ง', 'ปลัด อบต.')
    .type(row, 'ความเห็น', 'ให้แก้ไข')
    .type(row, 'เนื่องจาก/ข้อความ', 'ระบุผู้รับผิดชอบ')
    .read();
  return readingOf({ ...sampleContents(), existing: [existing] });
}

describe('the home panel', () => {
  it('tells quarter, season and the count of low ones, as the analysis has them', async () => {
    const reading = await sampleReading();
    const { container } = open(reading);
    const [subject] = reading.analysis.agencies;
    expect(said('วันนี้อยู่ใน')).toBe('ไตรมาส 2 ปีงบประมาณ 2569');
    expect(said('งาน')).toBe('รายงานรอบ 6 เดือน ของมาตรการปี 2569 (ถึง 31 มีนาคม 2569) เหลือ 19 วัน');
    expect(said('ต่ำกว่า 85')).toBe(`${subject?.low.length ?? ''} รายการ`);
    expect(screen.getByText(/^นับตามปีงบประมาณของวันนี้/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it.each([
    ['2026-03-31', /เดือน .*\(ถึง 31 มีนาคม 2569\) วันนี้วันสุดท้าย$/],
    ['2026-04-01', /^รายงานรอบ 12 เดือน .*\(ถึง 30 กันยายน 2569\) เหลือ 182 วัน$/],
    ['2026-10-01', /^วิเคราะห์ผลและจัดทำมาตรการปี 2570 \(ถึง 31 ธันวาคม 2569\) เหลือ 91 วัน$/],
  ])('names the task of %s', async (today, expected) => {
    open(await sampleReading(), { today });
    expect(said('งาน')).toMatch(expected);
  });

  it('says in August that results are awaited, and that the plan year is over once it is', async () => {
    open(await readingOf(measureContents()), { today: '2026-08-01' });
    expect(screen.getByText(/^ช่วงนี้ ป\.ป\.ช\. มักประกาศผล/)).toBeVisible();
  });

  it('says what is missing in words and never as zero', async () => {
    open(await sampleReading());
    expect(said('มาตรการ')).toBe('ไม่พบมาตรการในไฟล์นี้');
    expect(said('ความเห็นผู้บริหาร')).toBe('ยังไม่ได้สร้างชีตความเห็นผู้บริหาร');
    expect(said('เปลี่ยนตั้งแต่สร้างชีต')).toBe('ยังไม่ได้สร้างชีต');
  });

  it('says so where nothing at all was found', async () => {
    const { container } = open(await emptyReading());
    expect(screen.queryByText('ต่ำกว่า 85')).not.toBeInTheDocument();
    expect(screen.getByText('ไม่มีสิ่งที่ค้างตามที่ตรวจพบ')).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('counts measures and those without a result, and leads to them', async () => {
    const { user, places, container } = open(await readingOf(measureContents()));
    expect(said('มาตรการ')).toBe('1 รายการ · ยังไม่มีผลของรายการใด');
    await user.click(screen.getByText('ดูมาตรการที่ยังไม่กรอกผล (1)'));
    await user.click(await screen.findByRole('button', { name: 'เผยแพร่รายงานให้ครบ' }));
    expect(places.map(({ sheet }) => sheet)).toEqual(['มาตรการ 69']);
    expect(screen.getByRole('button', { name: 'กรอกผลการดำเนินการของมาตรการ 1 รายการ' })).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('does not ask for results while the plan is being made', async () => {
    open(await readingOf(measureContents()), { today: '2025-11-20' });
    expect(screen.queryByRole('button', { name: /^กรอกผลการดำเนินการ/ })).not.toBeInTheDocument();
  });

  it('lists what has no measure yet, with the cell to begin at', async () => {
    const reading = await sampleReading();
    const lacking = reading.analysis.findings.filter(({ code }) => code === 'C01');
    const { user, places } = open(reading);
    const item = screen.queryByRole('button', { name: /^กำหนดมาตรการให้ข้อ/ });
    expect(item === null).toBe(lacking.length === 0);
    const [first] = within(screen.getByRole('list', { name: 'สิ่งที่ยังค้าง' })).getAllByRole('button');
    if (first !== undefined) await user.click(first);
    expect(places).toHaveLength(1);
  });

  it('says whose opinion is awaited, and leads to the reviewer who sent the report back', async () => {
    const { user, places } = open(await readingSentBack());
    expect(said('ความเห็นผู้บริหาร')).toBe('รอแก้ไขตามความเห็นของ ปลัด อบต.');
    await user.click(screen.getByRole('button', { name: 'ปลัด อบต. ให้แก้ไข: “ระบุผู้รับผิดชอบ”' }));
    expect(places.map(({ address }) => address.charAt(0))).toEqual(['D']);
  });

  it('says whose opinion is awaited in English, titles as the workbook has them', async () => {
    open(await readingSentBack(), { language: 'en' });
    expect(said('Opinions of executives')).toBe('“ปลัด อบต.” awaits a correction');
  });

  it('cannot tell what has changed where sheets stand and nothing was remembered', async () => {
    open(await readingSentBack());
    expect(said('เปลี่ยนตั้งแต่สร้างชีต')).toMatch(/^ยังเทียบไม่ได้/);
  });

  it('says since when nothing has changed', async () => {
    open(await sampleReading(), { changed: { ...NOTHING_CHANGED, at: '2026-01-12T02:00:00.000Z' } });
    expect(said('เปลี่ยนตั้งแต่สร้างชีตเมื่อ 12 มกราคม 2569 เวลา 02:00 น.')).toBe('คะแนนและมาตรการเหมือนเดิม');
  });

  it('counts what has changed and leads to each cell', async () => {
    const at = { sheet: SCORE_SHEET, address: scoreAddress('o13') };
    const changed: ChangedSince = {
      ...NOTHING_CHANGED,
      scores: [
        { code: 'o13', before: '0', after: '100', at },
        { code: '9', before: '80', after: null, at: null },
      ],
      agencies: 3,
      measuresGone: 1,
    };
    const { user, places, container } = open(await sampleReading(), { changed });
    expect(said('เปลี่ยนตั้งแต่สร้างชีต')).toBe(
      'คะแนน 2 เซลล์ · คะแนนของหน่วยงานอื่น 3 ชุด · มาตรการที่ไม่มีแล้วหรือเปลี่ยนชื่อ 1 รายการ',
    );
    await user.click(screen.getByText('ดูที่เปลี่ยน (2)'));
    await user.click(await screen.findByRole('button', { name: 'ข้อ o13 จาก 0 เป็น 100' }));
    await user.click(screen.getByRole('button', { name: 'ตัวชี้วัดที่ 9 จาก 80 เป็น ไม่มีคะแนน' }));
    expect(places).toEqual([at]);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('counts the low ones of the agency that is chosen', async () => {
    const reading = await sampleReading();
    const better = await readingOf(sampleContents('better', ['o13', 'e1']));
    const agencies = [...reading.analysis.agencies, ...better.analysis.agencies];
    const [first, second] = agencies.map(({ low }) => low.length);
    open({ ...reading, analysis: { ...reading.analysis, agencies } }, { chosen: 1 });
    expect(second).not.toBe(first);
    expect(said('ต่ำกว่า 85')).toBe(`${second ?? ''} รายการ`);
  });

  it('speaks English', async () => {
    open(await sampleReading(), { language: 'en' });
    expect(said('Task')).toBe(
      'Report of 6 months on the measures of 2569 (until 31 March 2026), 19 days left',
    );
    expect(said('Measures')).toBe('no measures found in this file');
  });
});
