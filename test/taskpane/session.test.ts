import { fiscalYear, type AnalysisChoices } from '../../src/domain/index';
import { SHEET_KEYS } from '../../src/domain/sheets/sheet-keys';
import type { WorkbookAnswers } from '../../src/excel/index';
import { offerSheets, planLowMarks, planSheets, planYearSheet } from '../../src/taskpane/planning';
import { readWorkbook, writeSheets } from '../../src/taskpane/session';
import { SheetInExcel } from '../support/existing-sheet';
import { typeValues, writtenSettings } from '../support/settings-sheet';
import { sheetOf } from '../support/spec-cells';
import {
  emptyReading,
  measureContents,
  NO_ANSWERS,
  sampleContents,
  sampleGateway,
  sampleReading,
  SCORE_SHEET,
} from './sample-workbook';

const CHOICES = {
  digits: 'thai',
  fontName: 'TH SarabunPSK',
  sheets: SHEET_KEYS,
  date: null,
  runAt: null,
} as const;
const IGNORED = () => undefined;

describe('readWorkbook', () => {
  it('brings the analysis of what was read, and writes nothing', async () => {
    const apply = jest.fn();
    const { analysis } = await readWorkbook(sampleGateway({ apply }), NO_ANSWERS);
    expect(analysis.fiscalYear).toBe(2568);
    expect(analysis.agencies.map(({ assessment }) => assessment.agency?.shortName)).toEqual(['อบต.ทุ่งตัวอย่าง']);
    expect(analysis.agencies[0]?.chain.questions.size).toBe(52);
    expect(apply).not.toHaveBeenCalled();
  });
});

describe('readWorkbook of a workbook with corrections', () => {
  it('tells first what of them cannot be used', async () => {
    const findings = [
      { code: 'R16', severity: 'warning', at: null, facts: { because: 'unreadable' } },
    ] as const;
    const contents = { ...sampleContents(), corrections: { value: [], findings } };
    const { analysis } = await readWorkbook(
      sampleGateway({ scan: () => Promise.resolve(contents) }),
      NO_ANSWERS,
    );
    expect(analysis.findings.map(({ code, at }) => [code, at])[0]).toEqual(['R16', null]);
    expect(analysis.agencies[0]?.chain.questions.size).toBe(52);
  });
});

describe('readWorkbook of a workbook with answers', () => {
  function readWith(answers: WorkbookAnswers, choices: AnalysisChoices = NO_ANSWERS) {
    const contents = { ...sampleContents(), answers };
    return readWorkbook(sampleGateway({ scan: () => Promise.resolve(contents) }), choices);
  }

  it('goes by what a person has said of it before', async () => {
    const agencyName = 'เทศบาลตำบลทุ่งตัวอย่าง';
    const { analysis } = await readWith({ fiscalYear: null, planYear: fiscalYear(2570), agencyName });
    expect(analysis.agencies[0]?.assessment.agency?.shortName).toBe('ทต.ทุ่งตัวอย่าง');
    expect([analysis.fiscalYear, analysis.planYear]).toEqual([2568, 2570]);
  });

  it('goes by what is said now before that', async () => {
    const remembered = { fiscalYear: null, planYear: null, agencyName: 'เทศบาลตำบลทุ่งตัวอย่าง' };
    const { analysis } = await readWith(remembered, { ...NO_ANSWERS, agencyName: 'อบต.อื่น' });
    expect(analysis.agencies[0]?.assessment.agency?.shortName).toBe('อบต.อื่น');
  });

  it('forgets a plan year before that of the scores, but not one that is said now', async () => {
    const remembered = { fiscalYear: null, planYear: fiscalYear(2567), agencyName: null };
    expect((await readWith(remembered)).analysis.planYear).toBeNull();
    const now = { ...NO_ANSWERS, planYear: fiscalYear(2567) };
    expect((await readWith(remembered, now)).analysis.planYear).toBe(2567);
  });

  it('keeps a plan year that is the year of the scores, as in a report on the year itself', async () => {
    const remembered = { fiscalYear: null, planYear: fiscalYear(2568), agencyName: null };
    expect((await readWith(remembered)).analysis.planYear).toBe(2568);
  });
});

describe('readWorkbook of a workbook with a settings sheet', () => {
  it('goes by the rules that staff have typed into it', async () => {
    const existing = [typeValues(writtenSettings(), { lowThreshold: '80' }).read()];
    const scan = () => Promise.resolve({ ...sampleContents(), existing });
    const { analysis } = await readWorkbook(sampleGateway({ scan }), NO_ANSWERS);
    const low = analysis.agencies[0]?.low.filter(({ kind }) => kind === 'question');
    expect(low?.map(({ code }) => code)).toEqual(['o13']);
  });
});

describe('planSheets', () => {
  it('leaves the sheets that were read alone', async () => {
    const plan = planSheets(await sampleReading(), CHOICES);
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(plan.changes.map(({ spec }) => spec.name)).not.toContain(SCORE_SHEET);
    expect(plan.untouched).toEqual([SCORE_SHEET]);
  });
});

describe('offerSheets', () => {
  const TODAY = '2026-11-20';

  async function listOffer(contents = sampleContents()) {
    const reading = await readWorkbook(sampleGateway({ scan: () => Promise.resolve(contents) }), NO_ANSWERS);
    return offerSheets(reading, TODAY).find(({ key }) => key === 'measures');
  }

  it('offers our list of measures where staff keep none', async () => {
    expect(await listOffer()).toMatchObject({ ticked: true });
  });

  it('offers no second list beside that of staff', async () => {
    expect(await listOffer(measureContents())).toBeUndefined();
  });

  it('goes on with our list once it has been made', async () => {
    const plan = planSheets(await sampleReading(), { ...CHOICES, sheets: ['measures'] });
    const list = SheetInExcel.written(sheetOf(plan, 'measures')).read();
    expect(await listOffer({ ...sampleContents(), existing: [list] })).toMatchObject({ ticked: true });
  });
});

describe('planYearSheet', () => {
  it('makes the settings sheet of the year after the scores, and leaves the sheets that were read alone', async () => {
    const plan = planYearSheet(await sampleReading(), CHOICES);
    expect(plan?.changes.map(({ kind, spec }) => [kind, spec.name])).toEqual([['create', 'ITA_ตั้งค่า_2569']]);
    expect(plan?.untouched).toEqual([SCORE_SHEET]);
  });

  it('has no year to begin in a workbook without one', async () => {
    expect(planYearSheet(await emptyReading(), CHOICES)).toBeNull();
  });
});

describe('planLowMarks', () => {
  it('marks score cells of the sheets that were read, and those only', async () => {
    const { ranges } = planLowMarks(await sampleReading());
    expect(ranges.length).toBeGreaterThan(0);
    expect(new Set(ranges.map(({ sheet }) => sheet))).toEqual(new Set([SCORE_SHEET]));
  });
});

describe('writeSheets', () => {
  async function planned() {
    const reading = await sampleReading();
    return { reading, plan: planSheets(reading, CHOICES), choices: NO_ANSWERS };
  }

  it('writes the plan that was shown while the workbook is the same', async () => {
    const what = await planned();
    const outcome = await writeSheets(sampleGateway(), what, IGNORED, new AbortController().signal);
    expect(outcome).toMatchObject({ kind: 'written', result: { unwritten: [] } });
  });

  it('writes nothing into a workbook that has changed since, and brings the new reading', async () => {
    const apply = jest.fn();
    const contents = sampleContents('second');
    const gateway = sampleGateway({ apply, scan: () => Promise.resolve(contents) });
    const outcome = await writeSheets(gateway, await planned(), IGNORED, new AbortController().signal);
    expect(outcome).toMatchObject({ kind: 'changed', reading: { contents: { fingerprint: 'second' } } });
    expect(apply).not.toHaveBeenCalled();
  });
});
