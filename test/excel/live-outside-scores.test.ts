import { formatScore } from '../../src/domain/assessment/score';
import type { SheetKey } from '../../src/domain/sheets/sheet-keys';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisWithCells,
  fullQuestions,
  PUBLISHED_2568,
  SCORE_SHEET,
} from '../support/analysis-builder';
import { openPlan } from '../support/live-sheets';
import type { StatedFigures } from '../support/stated-assessment';

jest.setTimeout(60_000);

const UNDECIDED = 'ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)';

/** The sheets of a workbook with these scores, and how to type into the cell of one. */
async function openWith(figures: StatedFigures, sheets: readonly SheetKey[] = ['questionScores', 'summary']) {
  const { source, cells } = analysisWithCells({ figures });
  const plan = planWorkbook(source, [], { ...ALL_SHEETS, digits: 'arabic', sheets });
  const open = await openPlan(plan, { [SCORE_SHEET]: cells });
  const [agency] = source.agencies;
  if (agency === undefined) throw new RangeError('no agency');
  const { questions, indicators, instruments, total } = agency.assessment;
  const stated = [...questions, ...indicators, ...instruments].map(([code, { at }]) => [
    String(code),
    at.address,
  ]);
  const addresses = new Map([
    ...stated.map(([code = '', at = '']) => [code, at] as const),
    ['total', total?.at.address ?? ''],
  ]);
  return {
    ...open,
    agency,
    summary: (row: string, field: string) => open.shown('summary', row, field),
    question: (code: string, field: string) => open.shown('questionScores', `2568|question|${code}`, field),
    type: (code: string, entry: string) => open.correct(SCORE_SHEET, addresses.get(code) ?? '', entry),
  };
}

describe('a score outside 0 to 100 in Excel', () => {
  it('is shown where it was read, and reckoned with nowhere, until it is corrected', async () => {
    const { question, summary, type, formulaErrors } = await openWith({
      questions: fullQuestions({ e1: '8477' }),
    });
    expect(formulaErrors).toEqual([]);
    expect([question('e1', 'score'), question('e1', 'status'), question('e1', 'gap')]).toEqual([
      '8477',
      'นอกช่วง 0–100',
      '',
    ]);
    expect([summary('#total', 'c'), summary('#level', 'c')]).toEqual(['', UNDECIDED]);
    expect(summary('#sentence', 'no')).toBe(
      'ยังสรุปคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนนของ EIT (ช่องว่างไม่นับเป็นศูนย์) คะแนนของข้อ e1 อยู่นอกช่วง 0–100',
    );
    expect(summary('2568|indicator|6', 'h')).toBe('ไม่มีข้อมูล');
    expect(summary('2568|count|EIT', 'd')).toBe(8);
    await type('e1', '84.77');
    expect([question('e1', 'score'), question('e1', 'status')]).toEqual([84.77, 'ต่ำกว่า 85']);
    expect(Number(summary('#total', 'c')).toFixed(2)).toBe('99.49');
    expect(summary('#level', 'c')).toBe('ผ่านดีเยี่ยม');
    expect(summary('2568|count|EIT', 'd')).toBe(9);
  });

  it('is no low score, in the list made before or after, until it is corrected to one', async () => {
    const sheets: readonly SheetKey[] = ['questionScores', 'summary', 'lowQuestions'];
    const made = await openWith({ questions: fullQuestions({ e1: '84.77' }) }, sheets);
    const listed = () => made.shown('lowQuestions', '2568|low|e1', 'score');
    expect(listed()).toBe(84.77);
    await made.type('e1', '-1');
    expect([listed(), made.shown('summary', '2568|count|total', 'e')]).toEqual(['', 0]);
    const madeOutside = await openWith({ questions: fullQuestions({ e1: '-1' }) }, sheets);
    const note = () => madeOutside.shown('lowQuestions', '#note', 'no');
    expect(note()).toMatch(/^ช่องสีเหลืองอ่อน/);
    await madeOutside.type('e1', '84.77');
    expect(note()).toMatch(/^แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม 1 รายการ/);
  });

  it('takes a good score away that is typed over by one that cannot be, and keeps the ends of the scale', async () => {
    const { question, summary, type } = await openWith({ questions: fullQuestions({ e1: '84.77' }) });
    for (const typed of ['9533', '-0.01', '100.01']) {
      await type('e1', typed);
      expect([question('e1', 'score'), question('e1', 'status')]).toEqual([typed, 'นอกช่วง 0–100']);
      expect([summary('#total', 'c'), summary('2568|indicator|6', 'd')]).toEqual(['', '']);
      expect(summary('2568|count|EIT', 'e')).toBe(0);
    }
    await type('e1', '0');
    expect([question('e1', 'score'), question('e1', 'status')]).toEqual([0, 'ต่ำกว่า 85']);
    expect(summary('2568|count|EIT', 'e')).toBe(1);
    await type('e1', '100');
    expect([question('e1', 'status'), summary('#total', 'c')]).toEqual(['ผ่านเกณฑ์ 85', 100]);
    await type('e1', '');
    expect([question('e1', 'score'), question('e1', 'status')]).toEqual(['', 'ไม่มีคะแนน']);
  });

  it('leaves a published figure that cannot be out of the computation, beside a word that says so', async () => {
    const figures = {
      ...PUBLISHED_2568,
      instruments: { ...PUBLISHED_2568.instruments, OIT: '9000' },
      total: '9533',
    };
    const { summary, type, agency } = await openWith(figures, ['summary']);
    const shown = agency.chain.total.score;
    expect([
      summary('2568|calculation|instrument|OIT', 'f'),
      summary('2568|calculation|instrument|OIT', 'i'),
    ]).toEqual(['9000', 'นอกช่วง']);
    expect(Number(summary('#total', 'c')).toFixed(2)).toBe(shown === null ? '' : formatScore(shown));
    expect([summary('2568|instrument|OIT', 'f'), summary('2568|instrument|OIT', 'g')]).toEqual(['', '']);
    await type('OIT', '90');
    await type('total', '95.33');
    expect(summary('2568|calculation|instrument|OIT', 'i')).toBe('ตรง');
    expect(summary('2568|calculation|total|', 'i')).toBe('ตรง');
    expect(summary('#total', 'c')).toBe(95.33);
  });

  it('makes EIT of its indicators while a part of it cannot be, and of its parts once that is corrected', async () => {
    const figures = {
      ...PUBLISHED_2568,
      instruments: { ...PUBLISHED_2568.instruments, EIT1: '9937' },
      total: '95.34',
    };
    const { summary, type, agency } = await openWith(figures, ['summary']);
    const eit = agency.chain.instruments.get('EIT')?.score ?? null;
    expect(Number(summary('2568|instrument|EIT', 'c')).toFixed(2)).toBe(eit === null ? '' : formatScore(eit));
    expect(summary('2568|calculation|instrument|EIT1', 'i')).toBe('นอกช่วง');
    expect([agency.rating.level, summary('#level', 'c')]).toEqual(['ผ่านดี', 'ผ่านดี']);
    await type('EIT1', '81.37');
    expect(Number(summary('2568|instrument|EIT', 'c')).toFixed(2)).toBe('89.35');
    expect(summary('#level', 'c')).toBe('ผ่าน');
  });
});
