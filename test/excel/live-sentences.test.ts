import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../src/domain/sheets/sheet-keys';
import {
  ALL_SHEETS,
  analysisWithCells,
  fullQuestions,
  PUBLISHED_2568,
  SCORE_SHEET,
  type AnalysisParts,
} from '../support/analysis-builder';
import { openPlan } from '../support/live-sheets';

jest.setTimeout(60_000);

async function openSheets(parts: AnalysisParts, sheets: readonly SheetKey[]) {
  const { source, cells } = analysisWithCells(parts);
  const plan = planWorkbook(source, [], { ...ALL_SHEETS, digits: 'arabic', sheets });
  const { shown, correct } = await openPlan(plan, { [SCORE_SHEET]: cells });
  const { questions, indicators } = source.agencies[0]?.assessment ?? {};
  return {
    shown,
    /** Corrects the score of a question, or of an indicator by its number, in the user's own sheet. */
    correct: async (code: string, entry: string) => {
      const question = [...(questions ?? [])].find(([one]) => one === code)?.[1];
      const { address = '' } = (question ?? indicators?.get(Number(code)))?.at ?? {};
      await correct(SCORE_SHEET, address, entry);
    },
  };
}

describe('the sentences of the analysis report', () => {
  it('say how many indicators share the highest score', async () => {
    const { shown } = await openSheets({ figures: PUBLISHED_2568 }, ['analysisReport']);
    expect(shown('analysisReport', '#narrative-IIT', 'measure')).toBe(
      'IIT ได้ 99.43 คะแนน มีคะแนน 5 จาก 5 ตัวชี้วัด ' +
        'สูงสุดคือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 100.00 คะแนน (ได้คะแนนเท่ากัน 4 ตัวชี้วัด) ' +
        'ต่ำสุดคือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ 97.14 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน 0 ตัวชี้วัด',
    );
    expect(shown('analysisReport', '#narrative-EIT', 'measure')).toMatch(
      /^EIT ได้ 98\.35 คะแนน EIT ส่วนที่ 1 ได้ 99\.37 คะแนน EIT ส่วนที่ 2 ได้ 97\.33 คะแนน /,
    );
  });

  it('follow a corrected score to another lowest indicator', async () => {
    const { shown, correct } = await openSheets({ figures: PUBLISHED_2568 }, ['analysisReport']);
    await correct('2', '84.99');
    expect(shown('analysisReport', '#narrative-IIT', 'measure')).toMatch(
      /ต่ำสุดคือ ตัวชี้วัดที่ 2 การใช้งบประมาณ 84\.99 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน 1 ตัวชี้วัด$/,
    );
  });

  it('name no highest and lowest where all are equal, one is known or none is', async () => {
    const figures = { indicators: { '1': '90', '2': '90', '6': '88' } };
    const { shown } = await openSheets({ figures }, ['analysisReport']);
    expect(shown('analysisReport', '#narrative-IIT', 'measure')).toBe(
      'IIT ยังไม่มีคะแนนเครื่องมือ มีคะแนน 2 จาก 5 ตัวชี้วัด ทุกตัวชี้วัดที่มีคะแนนได้เท่ากัน คือ 90.00 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน 0 ตัวชี้วัด',
    );
    expect(shown('analysisReport', '#narrative-EIT', 'measure')).toContain(
      'มีคะแนน 1 จาก 3 ตัวชี้วัด คือ ตัวชี้วัดที่ 6 ',
    );
    expect(shown('analysisReport', '#narrative-OIT', 'measure')).toBe(
      'OIT ยังไม่มีคะแนนเครื่องมือ ยังไม่มีคะแนนรายตัวชี้วัด',
    );
  });

  it('drop a low question once it is corrected, and count one that has become low', async () => {
    const figures = { questions: fullQuestions({ o12: '0', o13: '0' }) };
    const { shown, correct } = await openSheets({ figures }, ['analysisReport']);
    expect(shown('analysisReport', '#low-OIT', 'measure')).toBe(
      'OIT มีคะแนนรายข้อ 28 ข้อ ต่ำกว่าเกณฑ์ 85 คะแนน 2 ข้อ: o12 (0.00) o13 (0.00)',
    );
    await correct('o12', '100');
    await correct('o1', '50');
    expect(shown('analysisReport', '#low-OIT', 'measure')).toBe(
      'OIT มีคะแนนรายข้อ 28 ข้อ ต่ำกว่าเกณฑ์ 85 คะแนน 2 ข้อ: o13 (0.00) และอีก 1 ข้อ',
    );
    await correct('o13', '100');
    await correct('o1', '100');
    expect(shown('analysisReport', '#low-OIT', 'measure')).toBe(
      'OIT มีคะแนนรายข้อ 28 ข้อ ไม่มีข้อใดต่ำกว่าเกณฑ์ 85 คะแนน',
    );
  });
});

describe('the sentences of the other reports', () => {
  it('count the low questions of an issue and follow a corrected score', async () => {
    const figures = { questions: fullQuestions({ i10: '80', i11: '84.99', i12: '85' }) };
    const { shown, correct } = await openSheets({ figures }, ['issueAnalysis']);
    const sentence = () => shown('issueAnalysis', '2568|issue|4|i10', 'analysis');
    expect(sentence()).toBe(
      'ประเด็นนี้มีคะแนน 3 ข้อ ต่ำกว่าเกณฑ์ 85 คะแนน 2 ข้อ ' +
        'อบต.ทุ่งตัวอย่าง ข้อ i10 ได้ 80.00 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ 5.00 คะแนน',
    );
    await correct('i10', '90');
    expect(sentence()).toBe(
      'ประเด็นนี้มีคะแนน 3 ข้อ ต่ำกว่าเกณฑ์ 85 คะแนน 1 ข้อ ' +
        'อบต.ทุ่งตัวอย่าง ข้อ i10 ได้ 90.00 คะแนน ไม่ต่ำกว่าเกณฑ์ 85 คะแนน',
    );
  });

  it('tag an indicator anew when its score is corrected', async () => {
    const { shown, correct } = await openSheets({ figures: PUBLISHED_2568 }, ['indicatorReport']);
    const label = () => shown('indicatorReport', '2568|report|9|none', 'indicator');
    expect(label()).toBe('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (แก้ไขเร่งด่วน)');
    await correct('9', '94.995');
    expect(label()).toBe('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (รักษาระดับ)');
  });
});

describe('the sentence about items that have become low since', () => {
  const LEGEND = /^ช่องสีเหลืองอ่อน/;
  const alert = (count: number, where: string) =>
    `แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม ${count} รายการ ยังไม่อยู่ใน${where} — กด “อัปเดตชีต”`;

  it('counts the questions that a correction has put below the threshold, and falls silent once they are not', async () => {
    const figures = { questions: fullQuestions({ o12: '0', o13: '0', e1: '85' }) };
    const { shown, correct } = await openSheets({ figures }, ['summary']);
    const said = () => [shown('lowQuestions', '#note', 'no'), shown('summary', '#note', 'no')];
    expect(said()).toEqual([expect.stringMatching(LEGEND), expect.stringMatching(/^ตัวเลขเป็นสูตร/)]);
    await correct('e1', '84.99');
    await correct('i3', '40');
    expect(said()).toEqual([alert(2, 'ตารางนี้'), alert(2, 'แผ่นข้อต่ำกว่า 85')]);
    await correct('i3', '84.995');
    await correct('o12', '100');
    expect(said()).toEqual([alert(1, 'ตารางนี้'), alert(1, 'แผ่นข้อต่ำกว่า 85')]);
    await correct('e1', '85');
    expect(said()).toEqual([expect.stringMatching(LEGEND), expect.stringMatching(/^ตัวเลขเป็นสูตร/)]);
  });

  it('takes the place of the praise on a sheet that had nothing to list', async () => {
    const { shown, correct } = await openSheets({ figures: { questions: fullQuestions() } }, [
      'lowQuestions',
    ]);
    const praise = () => shown('lowQuestions', '2568|low|none', 'no');
    expect(praise()).toBe('ไม่มีข้อคำถามที่ต่ำกว่า 85 คะแนน — ควรรักษาระดับไว้');
    await correct('o1', '0');
    expect(praise()).toBe(alert(1, 'ตารางนี้'));
  });

  it('counts indicators where a workbook has no scores of questions, and not those that are listed', async () => {
    const { shown, correct } = await openSheets({ figures: PUBLISHED_2568 }, ['lowQuestions']);
    const said = () => shown('lowQuestions', '#note', 'no');
    await correct('9', '70');
    expect(said()).toMatch(LEGEND);
    await correct('2', '80');
    expect(said()).toBe(alert(1, 'ตารางนี้'));
  });

  it('is not needed where no score is known', async () => {
    const { shown } = await openSheets({ figures: {} }, ['lowQuestions']);
    expect(shown('lowQuestions', '2568|low|none', 'no')).toBe('ยังไม่มีคะแนนให้พิจารณา');
  });
});
