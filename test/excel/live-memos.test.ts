import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../src/domain/sheets/sheet-keys';
import {
  ALL_SHEETS,
  analysisWithCells,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  SCORE_SHEET,
  type AnalysisParts,
} from '../support/analysis-builder';
import { openPlan } from '../support/live-sheets';

jest.setTimeout(60_000);

async function openSheets(parts: AnalysisParts, sheets: readonly SheetKey[]) {
  const { source, cells } = analysisWithCells(parts);
  const plan = planWorkbook(source, [], { ...ALL_SHEETS, digits: 'arabic', sheets });
  const open = await openPlan(plan, { [SCORE_SHEET]: cells });
  const [subject] = source.agencies;
  return {
    ...open,
    correct: async (number: number, entry: string) => {
      const address = subject?.assessment.indicators.get(number)?.at.address ?? '';
      await open.correct(SCORE_SHEET, address, entry);
    },
    correctTotal: async (entry: string) => {
      await open.correct(SCORE_SHEET, subject?.assessment.total?.at.address ?? '', entry);
    },
  };
}

describe('the memo in Excel', () => {
  it('states total, level and what the level asks for, and follows a corrected total', async () => {
    const { shown, correctTotal, formulaErrors } = await openSheets({ figures: PUBLISHED_2568 }, ['memo']);
    expect(formulaErrors).toEqual([]);
    const result = () => shown('memo', '2568|memo|result', 'label');
    expect(result()).toContain('ได้คะแนนรวม 95.33 คะแนน ระดับผลการประเมิน “ผ่านดี”');
    expect(shown('memo', '2568|memo|level', 'label')).toContain(
      'ระดับ “ผ่านดี” กำหนดให้คะแนนรวมตั้งแต่ 85 คะแนนขึ้นไป และ IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT แต่ละส่วนตั้งแต่ 85 คะแนนขึ้นไป',
    );
    await correctTotal('95.34');
    expect(result()).toContain('ได้คะแนนรวม 95.34 คะแนน');
  });

  it('counts low indicators, and shows every score of its tables', async () => {
    const { shown, correct } = await openSheets({ figures: PUBLISHED_2568 }, ['memo']);
    const low = () => shown('memo', '2568|memo|low', 'label');
    expect(low()).toContain('มีจำนวน 1 ตัวชี้วัด');
    expect(shown('memo', '2568|memo|indicators|9', 'secondText')).toBe(80);
    expect(shown('memo', '2568|memo|instruments|EIT1', 'secondText')).toBe(99.37);
    await correct(4, '84.99');
    expect(low()).toContain('มีจำนวน 2 ตัวชี้วัด');
    expect(shown('memo', '2568|memo|indicators|4', 'secondText')).toBe(84.99);
  });

  it('says what is unknown and takes nothing missing for zero', async () => {
    const { shown } = await openSheets({ figures: {} }, ['memo']);
    expect(shown('memo', '2568|memo|result', 'label')).toContain('ได้คะแนนรวม (ยังไม่มีข้อมูล)');
    expect(shown('memo', '2568|memo|low', 'label')).toContain('มีจำนวน (ยังไม่มีข้อมูล)');
    expect(shown('memo', '2568|memo|level', 'label')).toContain('ยังสรุประดับไม่ได้');
    expect(shown('memo', '2568|memo|instruments|IIT', 'secondText')).toBe('');
  });

  it('asks for the opinion of those whom staff name on the sheet of opinions', async () => {
    const { shown, type } = await openSheets({ figures: PUBLISHED_2568 }, ['memo', 'opinions']);
    await type('opinions', '2568|opinion|clerk|1', 'title', 'ปลัดอำเภอ');
    await type('opinions', '2568|opinion|section|1', 'title', '');
    expect(shown('memo', '#2568|memo|opinion|clerk', 'label')).toContain('ความเห็นของปลัดอำเภอ   ☐ อนุมัติ');
    expect(shown('memo', '#2568|memo|opinion|section', 'label')).toBe('');
  });
});

describe('the memo of the follow-up in Excel', () => {
  const figures = { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) };

  it('speaks of the round that staff choose', async () => {
    const { shown, type } = await openSheets({ figures }, ['followUpMemo']);
    const about = () => shown('followUpMemo', '2568|followUpMemo|about', 'text');
    expect(about()).toContain('ปีงบประมาณ พ.ศ. 2569 รอบ 6 เดือน (1 ตุลาคม 2568 – 31 มีนาคม 2569)');
    await type('followUpMemo', '2568|followUpMemo|number', 'aside', 'รอบ ๑๒ เดือน');
    expect(about()).toContain('รอบ 12 เดือน (1 ตุลาคม 2568 – 30 กันยายน 2569)');
  });

  it('counts what is low and what of it has a measure', async () => {
    const parts = { figures, measures: [PROCUREMENT_MEASURE] };
    const { shown, type } = await openSheets(parts, ['followUpMemo']);
    const covered = () => shown('followUpMemo', '2568|followUpMemo|coverage', 'label');
    expect(covered()).toContain('ต่ำกว่าเกณฑ์มี 3 รายการ กำหนดมาตรการแล้ว 2 รายการ');
    await type('lowQuestions', '2568|low|e1', 'measure', 'ทบทวนขั้นตอน');
    expect(covered()).toContain('กำหนดมาตรการแล้ว 3 รายการ');
  });
});

describe('the sheet of opinions in Excel', () => {
  it('tells whose turn it is, from the first level up', async () => {
    const { shown, type } = await openSheets({}, ['opinions']);
    const status = () => shown('opinions', '#status', 'round');
    expect(status()).toBe('รอ หัวหน้าฝ่ายอำนวยการ');
    await type('opinions', '2568|opinion|section|1', 'opinion', 'เห็นควรอนุมัติ');
    expect(status()).toBe('รอ หัวหน้าสำนักปลัด');
    await type('opinions', '2568|opinion|office|1', 'title', '');
    expect(status()).toBe('รอ รองปลัด อบต.ทุ่งตัวอย่าง');
  });

  it('waits for a correction, until the level has spoken again', async () => {
    const { shown, type } = await openSheets({}, ['opinions']);
    await type('opinions', '2568|opinion|section|1', 'opinion', 'ให้แก้ไข');
    expect(shown('opinions', '#status', 'round')).toBe('รอแก้ไขตามความเห็นของ หัวหน้าฝ่ายอำนวยการ');
    await type('opinions', '2568|opinion|section|2', 'opinion', 'เห็นควรอนุมัติ');
    expect(shown('opinions', '#status', 'round')).toBe('รอ หัวหน้าสำนักปลัด');
  });

  it('is done when every level with a title has spoken', async () => {
    const { shown, type } = await openSheets({}, ['opinions']);
    for (const level of ['section', 'office', 'deputyClerk', 'clerk', 'administrator']) {
      await type('opinions', `2568|opinion|${level}|1`, 'opinion', 'อนุมัติ');
    }
    expect(shown('opinions', '#status', 'round')).toBe('ให้ความเห็นครบทุกตำแหน่งแล้ว');
    await type('opinions', '2568|opinion|extra|1', 'title', 'นายอำเภอ');
    expect(shown('opinions', '#status', 'round')).toBe('รอ นายอำเภอ');
    expect(shown('opinions', '2568|opinion|extra|sign', 'round')).toMatch(/^\(ลงชื่อ\) .*นายอำเภอ$/);
  });
});

describe('the page for the administrator in Excel', () => {
  it('tells how far each score is from the next level', async () => {
    const { shown, correct } = await openSheets({ figures: PUBLISHED_2568 }, ['brief']);
    expect(shown('brief', '2568|brief|next|total', 'effect')).toBe('ถึงแล้ว');
    expect(shown('brief', '2568|brief|next|OIT', 'effect')).toBe('ขาด 5.00');
    await correct(9, '100');
    expect(shown('brief', '2568|brief|next|OIT', 'effect')).toBe('ถึงแล้ว');
  });

  it('counts open findings and low items without a measure', async () => {
    const { shown, type } = await openSheets(
      {
        figures: { questions: fullQuestions({ o12: '0', e1: '84.77' }) },
        findings: [
          { code: 'X06', severity: 'notice', at: null, facts: { count: 3 } },
          { code: 'X06', severity: 'notice', at: null, facts: { count: 4 } },
        ],
      },
      ['brief'],
    );
    const open = () => shown('brief', '2568|brief|open|notice', 'score');
    expect(open()).toBe(2);
    expect(shown('brief', '2568|brief|open|error', 'score')).toBe(0);
    expect(shown('brief', '2568|brief|open|measures', 'score')).toBe(2);
    expect(shown('brief', '2568|brief|low|question|o12', 'effect')).toBeCloseTo(2);
    await type('lowQuestions', '2568|low|o12', 'measure', 'ทำปฏิทินเผยแพร่');
    expect(shown('brief', '2568|brief|open|measures', 'score')).toBe(1);
  });
});
