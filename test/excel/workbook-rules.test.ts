import { analyseWorkbook, type Analysis } from '../../src/domain/analyse';
import { cellAddress } from '../../src/domain/assessment/cell-place';
import { fiscalYear } from '../../src/domain/assessment/fiscal-year';
import { formatScore } from '../../src/domain/assessment/score';
import { planNewYear } from '../../src/domain/sheets/plan-new-year';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { settingsColumn } from '../../src/domain/sheets/settings/settings-columns';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ALL_SHEETS, fullQuestions } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn, type LocalExcelSession } from '../support/local-excel-session';
import { ruleRow } from '../support/settings-sheet';

/** Six sheets are calculated again and again. */
jest.setTimeout(60_000);

const SCORES = 'คะแนน 68';
const SETTINGS = 'ITA_ตั้งค่า_2568';
const SUMMARY = 'ITA_สรุปผล_2568';
const LOW = 'ITA_ข้อต่ำกว่า85_2568';
/** Sheets that rules of the workbook reach; the others follow the same formulas. */
const RULED = ['summary', 'lowQuestions', 'settings'] as const;
const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };

/** e1 at 84 makes EIT 98.22, o12 at 0 makes OIT 95. */
function openScores(year = 2568): Promise<LocalExcelSession> {
  const questions = Object.entries(fullQuestions({ e1: '84', o12: '0' }));
  return startLocalExcelOn({
    [SCORES]: [
      [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`],
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ...questions.map(([code, score]) => [code, 'ถ้อยคำของข้อ', Number(score)]),
    ],
  });
}

async function analyseNow(): Promise<Analysis> {
  const { scan, existing } = await excelWorkbook.scan();
  return analyseWorkbook(scan, NO_CHOICES, existing);
}

/** Analyses the workbook as it is and writes the sheets that its rules reach. */
async function run(): Promise<Analysis> {
  const { scan, existing } = await excelWorkbook.scan();
  const analysis = analyseWorkbook(scan, NO_CHOICES, existing);
  await apply(planWorkbook(analysis, existing, { ...ALL_SHEETS, sheets: [...RULED], userSheets: [SCORES] }));
  return analysis;
}

function outcomeOf({ agencies: [agency] }: Analysis) {
  const total = agency?.chain.total.score ?? null;
  return {
    total: total === null ? null : formatScore(total),
    level: agency?.rating.level,
    low: agency?.low.filter(({ kind }) => kind === 'question').map(({ code }) => code),
  };
}

/** Address of the yellow cell beside a rule, found by the hidden row key as the user finds it by the rule's name. */
function yellowCell(session: LocalExcelSession, subject: string, year = 2568): string {
  const sheet = `ITA_ตั้งค่า_${year}`;
  const place = Object.entries(session.contents(sheet)).find(([, value]) => value === ruleRow(subject, year));
  const row = Number(/\d+$/.exec(place?.[0] ?? '')?.[0]) - 1;
  return cellAddress(row, settingsColumn('typedValue'));
}

async function type(
  session: LocalExcelSession,
  subject: string,
  entry: string,
  year = 2568,
): Promise<string> {
  const address = yellowCell(session, subject, year);
  await session.host.userEdit(`ITA_ตั้งค่า_${year}`, address, entry);
  return address;
}

describe('rules that staff type into the settings sheet', () => {
  it('decide total, level and low list, in the analysis and in the formulas, however often they are written', async () => {
    const session = await openScores();
    expect(outcomeOf(await run())).toEqual({ total: '97.47', level: 'ผ่านดีเยี่ยม', low: ['o12', 'e1'] });

    await type(session, 'weight|IIT', '๒๐');
    await type(session, 'weight|EIT', '20');
    const address = await type(session, 'weight|OIT', '60%');
    await type(session, 'level|1', '97');
    await type(session, 'lowThreshold', '80');
    const changed = { total: '96.64', level: 'ผ่านดี', low: ['o12'] };
    expect(outcomeOf(await run())).toEqual(changed);
    expect(outcomeOf(await run())).toEqual(changed);
    expect(session.contents(SETTINGS)[address]).toBe('60%');
    expect((await analyseNow()).findings.filter(({ code }) => code === 'R14')).toHaveLength(1);

    const box = (row: number) => session.cell(SUMMARY, row, 2)?.value;
    expect([Number(box(4)).toFixed(2), box(5)]).toEqual(['96.64', 'ผ่านดี']);
    expect(Object.values(session.contents(SUMMARY))).toContain('ตามค่าที่หน่วยงานกรอก');
    const low = Object.values(session.contents(LOW));
    expect([low.includes('o๑๒'), low.includes('e๑')]).toEqual([true, false]);
  });

  it('are marked as soon as they are typed, before anything is written again', async () => {
    const session = await openScores();
    await run();
    const address = yellowCell(session, 'lowThreshold');
    const row = Number(address.slice(1)) - 1;
    const status = () => session.cell(SETTINGS, row, settingsColumn('status'))?.value;
    expect(status()).toBe('');
    await session.host.userEdit(SETTINGS, address, '80');
    expect(status()).toBe('แก้โดยหน่วยงาน');
  });

  it('are told with their cell where they cannot be used, and then decide nothing', async () => {
    const session = await openScores();
    await run();
    const address = await type(session, 'weight|OIT', 'สี่สิบ');
    const analysis = await run();
    expect(outcomeOf(analysis).total).toBe('97.47');
    const found = analysis.findings.filter(({ code }) => code === 'R13').map(({ at }) => at);
    expect(found).toEqual([{ sheet: SETTINGS, address }]);
    expect(session.contents(SETTINGS)[address]).toBe('สี่สิบ');
  });
});

describe('a year that the product has no rules for', () => {
  it('is analysed once its settings sheet has been made from the last year', async () => {
    const session = await openScores(2571);
    const { scan, existing } = await excelWorkbook.scan();
    const before = analyseWorkbook(scan, NO_CHOICES, existing);
    expect([before.agencies.length, before.findings.map(({ code }) => code)]).toEqual([
      0,
      expect.arrayContaining(['R02']),
    ]);
    const plan = planNewYear(fiscalYear(2571), before, existing, { ...ALL_SHEETS, userSheets: [SCORES] });
    if (plan === null) throw new Error('no plan');
    const { written } = await apply(plan);
    expect(written.map(({ sheet }) => sheet)).toEqual(['ITA_ตั้งค่า_2571']);

    await type(session, 'lowThreshold', '80', 2571);
    const analysis = await run();
    expect(outcomeOf(analysis).low).not.toContain('e1');
    expect(analysis.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['R14', 'R15']));
  });
});
