import fc from 'fast-check';
import { analyseAgency } from '../../../../src/domain/scoring/analyse-agency';
import type { SheetSource } from '../../../../src/domain/sheets/sheet-context';
import { compareSnapshot } from '../../../../src/domain/sheets/snapshot/compare-snapshot';
import { takeSnapshot } from '../../../../src/domain/sheets/snapshot/workbook-snapshot';
import { analysisOf, fullQuestions, PROCUREMENT_MEASURE } from '../../../support/analysis-builder';
import { measureFor, rulebookOf, statedAssessment } from '../../../support/stated-assessment';

const BEFORE = analysisOf({ figures: { questions: fullQuestions({ o12: '0' }) } });

/** What has changed from one reading to the next, scores as `o12 0 100 C38`. */
function changed(before: SheetSource, after: SheetSource) {
  const { scores, agencies, measuresAdded, measuresGone } = compareSnapshot(takeSnapshot(before), after);
  return {
    scores: scores.map(({ code, before: was, after: is, at }) =>
      [code, was ?? '-', is ?? '-', at?.address ?? '-'].join(' '),
    ),
    agencies,
    added: measuresAdded.map(({ measure }) => measure),
    gone: measuresGone,
  };
}

const NOTHING = { scores: [], agencies: 0, added: [], gone: 0 };

/** Agencies of these names, each with one score of its own. */
function agencies(scores: readonly (readonly [name: string, score: string])[]): SheetSource {
  return {
    ...BEFORE,
    agencies: scores.map(([name, score]) => {
      const stated = statedAssessment(2568, { questions: { i1: score } });
      const agency = { name, shortName: name, kind: 'other' as const, at: null };
      return analyseAgency({ ...stated, agency }, rulebookOf(2568));
    }),
  };
}

describe('compareSnapshot', () => {
  it('tells nothing of a workbook that has not changed', () => {
    expect(changed(BEFORE, BEFORE)).toEqual(NOTHING);
  });

  it('tells a corrected score with its place, and a difference that two decimals would hide', () => {
    const after = analysisOf({ figures: { questions: fullQuestions({ i1: '99.999' }) } });
    expect(changed(BEFORE, after)).toEqual({
      ...NOTHING,
      scores: ['i1 100 99.999 C5', 'o12 0 100 C40'],
    });
  });

  it('tells scores that came and went, of every level and the published total', () => {
    const few = analysisOf({ figures: { indicators: { '9': '80' }, instruments: { OIT: '90' } } });
    const more = analysisOf({
      figures: { subIndicators: { '9.3': '0' }, instruments: { OIT: '90' }, total: '95.33' },
    });
    expect(changed(few, more).scores).toEqual(['9.3 - 0 C5', 'total - 95.33 C7', '9 80 - -']);
  });

  it('does not mind rows that changed places', () => {
    const questions = Object.fromEntries(Object.entries(fullQuestions({ o12: '0' })).reverse());
    expect(changed(BEFORE, analysisOf({ figures: { questions } }))).toEqual(NOTHING);
  });

  it('knows an agency again whose name was corrected', () => {
    expect(changed(agencies([['อบต.ทุ่งตัวอยาง', '90']]), agencies([['อบต.ทุ่งตัวอย่าง', '90']]))).toEqual(NOTHING);
  });

  it('tells the scores of an agency that was added, and of one that is gone', () => {
    const [one, two] = [['อบต.หนึ่ง', '90'] as const, ['อบต.สอง', '80'] as const];
    expect(changed(agencies([one]), agencies([two, one])).scores).toEqual(['i1 - 80 i1']);
    expect(changed(agencies([one, two]), agencies([two])).scores).toEqual(['i1 90 - -']);
  });

  it('keeps apart two agencies of one name', () => {
    const both = agencies([
      ['อบต.หนึ่ง', '90'],
      ['อบต.หนึ่ง', '80'],
    ]);
    expect(changed(both, both)).toEqual(NOTHING);
  });

  it('counts agencies beyond the twentieth by a mark alone, but lists the first', () => {
    const many = (score: string, other: string) =>
      agencies([
        ['อบต.แรก', score],
        ...Array.from({ length: 20 }, (_, index) => [`อบต.ที่ ${index}`, index === 7 ? other : '90'] as const),
      ]);
    expect(changed(many('90', '90'), many('90', '90'))).toEqual(NOTHING);
    expect(changed(many('90', '90'), many('91', '95'))).toEqual({
      ...NOTHING,
      scores: ['i1 90 91 i1'],
      agencies: 1,
    });
  });

  it('tells measures that came and went by their words, not their numbers', () => {
    const other = { ...measureFor({ measure: 'เผยแพร่คู่มือ' }), no: 1 };
    const before = { ...BEFORE, measures: [PROCUREMENT_MEASURE] };
    expect(changed(before, { ...BEFORE, measures: [other, { ...PROCUREMENT_MEASURE, no: 2 }] })).toEqual({
      ...NOTHING,
      added: ['เผยแพร่คู่มือ'],
    });
    expect(changed(before, { ...BEFORE, measures: [other] })).toMatchObject({
      added: ['เผยแพร่คู่มือ'],
      gone: 1,
    });
  });

  it('tells exactly the questions that differ', () => {
    const one = fc.tuple(fc.constantFrom('i1', 'i2', 'e1', 'o1'), fc.constantFrom('0', '50.5', '100'));
    const scores = fc.array(one, { maxLength: 6 }).map((entries) => Object.fromEntries(entries));
    fc.assert(
      fc.property(scores, scores, (before, after) => {
        const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const differing = codes.filter((code) => before[code] !== after[code]);
        const [was, is] = [before, after].map((questions) => analysisOf({ figures: { questions } }));
        const told = was === undefined || is === undefined ? [] : changed(was, is).scores;
        expect(told.map((line) => line.split(' ')[0]).sort()).toEqual(differing.sort());
      }),
    );
  });
});

describe('takeSnapshot', () => {
  it('stays below two kilobytes for one agency with every score and twenty measures', () => {
    const measures = Array.from({ length: 20 }, (_, index) => ({
      ...measureFor({ measure: `มาตรการตัวอย่างลำดับที่ ${index}` }),
      no: index + 1,
    }));
    const snapshot = takeSnapshot({ ...BEFORE, measures });
    expect(JSON.stringify(snapshot).length).toBeLessThan(2_000);
  });

  it('keeps 8,317 agencies of a report in a tenth of a request', () => {
    const [one] = BEFORE.agencies;
    const all = one === undefined ? [] : Array.from({ length: 8317 }, () => one);
    const text = JSON.stringify(takeSnapshot({ ...BEFORE, agencies: all }));
    expect(new TextEncoder().encode(text).length).toBeLessThan(150_000);
  });
});
