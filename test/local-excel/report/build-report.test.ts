import type { Analysis } from '../../../src/domain/analyse';
import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { buildReport } from '../../../src/local-excel/report/build-report';
import { rulebookOf, statedAssessment } from '../../support/stated-assessment';

const WORK = {
  written: [{ sheet: 'ITA_สรุปผล_2568', rows: 24 }],
  syncs: { scan: 3, apply: 9 },
  milliseconds: { read: 1, analyse: 2, apply: 3 },
};

function analysisOf(): Analysis {
  const assessment = statedAssessment(2568, {
    indicators: {
      1: '100',
      2: '100',
      3: '100',
      4: '97.14',
      5: '100',
      6: '98.88',
      7: '98.23',
      8: '97.96',
      9: '80',
      10: '100',
    },
    instruments: { IIT: '99.43', EIT1: '99.37', EIT2: '97.33', OIT: '90' },
    total: '95.33',
    level: 'ผ่านดี',
  });
  return {
    fiscalYear: fiscalYear(2568),
    planYear: fiscalYear(2569),
    agencies: [analyseAgency(assessment, rulebookOf(2568))],
    measures: [],
    layouts: [],
    findings: [
      { code: 'R02', severity: 'error', at: { sheet: 'ก ข', address: 'A1' }, facts: { year: 2570 } },
    ],
  };
}

describe('buildReport', () => {
  const report = buildReport(analysisOf(), WORK);
  const [agency] = report.agencies;

  it('says the total as published, as computed and how far it may be off', () => {
    expect(agency?.total).toMatchObject({
      score: '95.33',
      computed: '95.33',
      range: ['95.33', '95.34'],
      published: '95.33',
      agrees: true,
      missing: [],
    });
  });

  it('explains the total by its terms, the parts of EIT among them', () => {
    const terms = agency?.total.terms.filter(({ depth }) => depth <= 1) ?? [];
    expect(terms.map(({ code, score, share, contribution }) => [code, score, share, contribution])).toEqual([
      ['total', '95.33', '1', '95.33'],
      ['IIT', '99.43', '3/10', '29.83'],
      ['EIT', '98.35', '3/10', '29.51'],
      ['OIT', '90.00', '2/5', '36.00'],
    ]);
  });

  it('says the level, and in a Thai sentence what holds it back', () => {
    expect(agency?.rating).toMatchObject({ level: 'ผ่านดี', published: 'ผ่านดี', agrees: true, certain: true });
    expect(agency?.rating.because).toContain('OIT');
  });

  it('gives scores as two decimals, with the cell of what was published, and {} for what is unknown', () => {
    expect(agency?.scores.instruments['IIT']).toEqual({
      score: '99.43',
      published: '99.43',
      at: "'คะแนน'!IIT",
    });
    expect(agency?.scores.indicators['4']).toMatchObject({ score: '97.14', published: '97.14' });
  });

  it('gives what the sheet says also where it cannot be, beside the score that it comes to without it', () => {
    const figures = { questions: { e1: '8477' }, indicators: { 9: '985' }, total: '9533' };
    const analysis = analyseAgency(statedAssessment(2568, figures), rulebookOf(2568));
    const [told] = buildReport({ ...analysisOf(), agencies: [analysis] }, WORK).agencies;
    expect(told?.scores.questions).toEqual({ e1: { score: '8477.00', at: "'คะแนน'!e1" } });
    expect(told?.scores.indicators['9']).toEqual({ score: null, published: '985.00', at: "'คะแนน'!9" });
    expect(told?.total).toMatchObject({ score: null, published: '9533.00', agrees: null });
  });

  it('lists indicators that are low', () => {
    expect(agency?.low.map(({ kind, code, score, gain }) => [kind, code, score, gain])).toEqual([
      ['indicator', '9', '80.00', '4.00'],
    ]);
  });

  it('is plain JSON, with findings as sentences at quoted places', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.findings).toMatchObject([{ code: 'R02', severity: 'error', at: "'ก ข'!A1" }]);
    expect(report.findings[0]?.message).toContain('2570');
  });

  it('tells what the run wrote and what it cost', () => {
    expect(report.written).toEqual(WORK.written);
    expect(report.work).toEqual({ syncs: WORK.syncs, milliseconds: WORK.milliseconds });
  });
});
