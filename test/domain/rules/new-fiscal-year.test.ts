import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { formatScore } from '../../../src/domain/assessment/score';
import { BUNDLED_RULES } from '../../../src/domain/rules/bundled-rules';
import type { JsonObject } from '../../../src/domain/rules/parse-property';
import { questionsOf } from '../../../src/domain/rules/question-place';
import type { Rulebook } from '../../../src/domain/rules/rulebook';
import { buildRulebooks } from '../../../src/domain/rules/select-rulebook';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { compareYears } from '../../../src/domain/scoring/compare-years';
import { inferMissedItems } from '../../../src/domain/scoring/infer-missed-items';
import { smallestSets } from '../../../src/domain/scoring/smallest-sets';
import { questionsFrom, rulebookOf, score, statedAssessment } from '../../support/stated-assessment';

/** The steps of docs/new-fiscal-year.md, tried on a made-up FY2571. */
function yearFrom(file: JsonObject): Rulebook {
  const rulebook = buildRulebooks([...BUNDLED_RULES, file]).get(fiscalYear(2571));
  if (rulebook === undefined) throw new RangeError('no rules of 2571');
  return rulebook;
}

function cited(value: unknown): JsonObject {
  return { value, source: 'คู่มือการประเมินสมมติ ปี 2571 หน้า 9', certainty: 'stated', checked: '2027-11-20' };
}

const DRAFT = { fiscalYear: 2571, family: 'localGovernment', draft: true, inherits: 2570 };

/** What the made-up manual says: a weight moved, a sub-indicator gone, OIT down to 20 items, another threshold. */
const ANNOUNCED = {
  ...DRAFT,
  draft: false,
  weights: cited({ IIT: '30', EIT: '35', OIT: '35' }),
  subIndicators: cited({
    '9.1': 'ข้อมูลพื้นฐาน',
    '9.2': 'การบริหารงาน',
    '9.3': 'การจัดซื้อจัดจ้าง',
    '9.4': 'การส่งเสริมความโปร่งใส',
    '10.1': 'การดำเนินการเพื่อป้องกันการทุจริต',
    '10.2': 'มาตรการภายในเพื่อป้องกันการทุจริต',
  }),
  questions: [
    cited({ '1': 'i1-i3', '2': 'i4-i6', '3': 'i7-i9', '4': 'i10-i12', '5': 'i13-i15' }),
    cited({ '6': 'e1-e3', '7': 'e4-e6', '8': 'e7-e9' }),
    cited({
      '9.1': 'o1-o4',
      '9.2': 'o5-o8',
      '9.3': 'o9-o10',
      '9.4': 'o11-o14',
      '10.1': 'o15-o18',
      '10.2': 'o19-o20',
    }),
  ],
  topics: [cited({ o2: 'ข้อมูลผู้บริหาร', o10: 'รายงานผลจัดซื้อจัดจ้างประจำปี' })],
  meanings: [cited({ o2: 'executives', o10: 'procurement-annual-report' })],
  issues: { names: cited([]), questions: [] },
  reportingItems: cited({ analysis: 'o19', followUp: 'o20' }),
  tags: cited([
    { tag: 'รักษาระดับ', from: '90' },
    { tag: 'แก้ไขเร่งด่วน', from: '0' },
  ]),
};

describe('a new fiscal year as a draft', () => {
  it('needs four lines, and takes over the year before as unverified', () => {
    const { draft, weights, meanings, tags, reportingItems } = yearFrom(DRAFT);
    const certainties = [weights, tags, reportingItems].map(({ certainty }) => certainty);
    expect([draft, ...certainties]).toEqual([true, 'unverified', 'unverified', 'unverified']);
    expect(weights.source).toMatch(/^ยกมาจากปี 2570: /);
    expect([...meanings.values()].every(({ certainty }) => certainty === 'unverified')).toBe(true);
  });

  it('rates, but is certain of nothing', () => {
    const figures = { instruments: { IIT: '97', EIT1: '97', EIT2: '97', OIT: '97' } };
    const { rating } = analyseAgency(statedAssessment(2571, figures), yearFrom(DRAFT));
    expect([rating.level, rating.certain]).toEqual(['ผ่านดีเยี่ยม', false]);
  });

  it('tells at once everything that a file leaves out which has questions of its own', () => {
    const { questions } = ANNOUNCED;
    expect(() => yearFrom({ ...DRAFT, questions })).toThrow(/topics is missing[\s\S]*meanings is missing/);
  });
});

describe('a new fiscal year as announced', () => {
  const rulebook = yearFrom(ANNOUNCED);

  it('has the announced values for sure, and what it is silent on as unverified', () => {
    expect([rulebook.weights.certainty, rulebook.tags.certainty]).toEqual(['stated', 'stated']);
    expect([rulebook.lowThreshold.certainty, rulebook.rating.certainty]).toEqual([
      'unverified',
      'unverified',
    ]);
    expect(questionsOf(rulebook)).toHaveLength(15 + 9 + 20);
  });

  it('scores by the new weights and grouping without a line of code', () => {
    const questions = {
      ...questionsFrom('i', 1, 15, '90'),
      ...questionsFrom('e', 1, 9, '80'),
      ...questionsFrom('o', 1, 20, '100'),
      o9: '0',
    };
    const agency = analyseAgency(statedAssessment(2571, { questions }), rulebook);
    const { total, indicators } = agency.chain;
    expect([indicators.get(9)?.score?.toString(), total.computed?.toString()]).toEqual(['87.5', '87.8125']);
    const next = smallestSets(agency);
    expect(next.kind === 'sets' ? [next.level, next.leastPoints.points.toString()] : next.kind).toEqual([
      'ผ่านดี',
      '60',
    ]);
  });

  it('infers missed items by the new grouping', () => {
    const nine = rulebook.indicators.value.find(({ number }) => number === 9);
    const found = nine === undefined ? null : inferMissedItems(nine, score('87.50'));
    expect(found?.ways.map((way) => [...way])).toEqual([
      [['9.3', 1]],
      [['9.1', 2]],
      [['9.2', 2]],
      [['9.4', 2]],
      [
        ['9.1', 1],
        ['9.2', 1],
      ],
      [
        ['9.1', 1],
        ['9.4', 1],
      ],
      [
        ['9.2', 1],
        ['9.4', 1],
      ],
    ]);
  });

  it('is compared with the year before by meaning, not by code', () => {
    const before = analyseAgency(
      statedAssessment(2570, { questions: { o12: '0', o10: '100' } }),
      rulebookOf(2570),
    );
    const after = analyseAgency(statedAssessment(2571, { questions: { o10: '100' } }), rulebook);
    const { questions } = compareYears(
      { agency: before, respondents: new Map() },
      { agency: after, respondents: new Map() },
    );
    const changed = questions.find(({ code }) => code === questionCode('o', 10));
    expect([changed?.earlierCode, changed?.change && formatScore(changed.change)]).toEqual(['o12', '100.00']);
  });
});
