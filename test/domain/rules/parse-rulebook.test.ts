import { parseRulebook } from '../../../src/domain/rules/parse-rulebook';
import { band, BANDS, cited, INDICATORS, ISSUES, RIGHT, TAGS, TESTED } from '../../support/made-up-rules';
import { score, without } from '../../support/stated-assessment';

function problemsOf(json: unknown): readonly { property: string; message: string }[] {
  const parsed = parseRulebook(json, '2571.json');
  return parsed.ok ? [] : parsed.problems;
}

describe('parseRulebook', () => {
  it('gives the rulebook of a file that is right', () => {
    const parsed = parseRulebook(RIGHT, '2571.json');
    expect(parsed.ok ? parsed.rulebook : parsed.problems).toMatchObject({
      fiscalYear: 2571,
      draft: false,
      eitParts: { value: ['EIT1', 'EIT2'], source: 'คู่มือการประเมินสมมติ' },
      lowThreshold: { value: score('85') },
      rating: { value: { tested: ['IIT', 'EIT1', 'EIT2', 'OIT'] } },
    });
  });

  it('spells ranges out and hands the questions of sub-indicators up to their indicator', () => {
    const parsed = parseRulebook(RIGHT, '2571.json');
    const indicators = parsed.ok ? parsed.rulebook.indicators.value : [];
    expect(indicators.map(({ number, questions }) => [number, questions])).toEqual([
      [1, ['i1', 'i2', 'i3']],
      [2, ['e1']],
      [3, ['o1', 'o2', 'o3', 'o4']],
    ]);
    expect(indicators[2]?.subIndicators.map(({ code, questions }) => [code, questions])).toEqual([
      ['3.1', ['o1', 'o2']],
      ['3.2', ['o3', 'o4']],
    ]);
  });

  it('gives the issues with the questions that feed them, in order and each with its source', () => {
    const questions = [
      cited({ '1': ['o4', 'i1-i2'] }),
      { ...cited({ '1': ['e1'], '2': ['o4'] }), certainty: 'unverified' },
    ];
    const parsed = parseRulebook({ ...RIGHT, issues: { ...ISSUES, questions } }, '2571.json');
    const issues = parsed.ok ? parsed.rulebook.issues.value : [];
    expect(issues.map((issue) => [issue.number, issue.name])).toEqual([
      [1, 'กระบวนการปฏิบัติงาน'],
      [2, 'การเปิดเผยข้อมูล'],
    ]);
    expect(issues[0]?.questions.map(({ value, certainty }) => [value, certainty])).toEqual([
      ['i1', 'public'],
      ['i2', 'public'],
      ['e1', 'unverified'],
      ['o4', 'public'],
    ]);
  });

  it('lets a year have no issues and no reporting items, when it says so', () => {
    const none = {
      issues: { names: cited([]), questions: [] },
      reportingItems: cited({ analysis: null, followUp: null }),
    };
    expect(problemsOf({ ...RIGHT, ...none })).toEqual([]);
  });

  it('takes the certainty of an indicator and of the scale from their least certain rule', () => {
    const questions = [
      cited({ '1': 'i1-i3', '2': 'e1', '3.1': 'o1-o2' }),
      { ...cited({ '3.2': 'o3-o4' }), certainty: 'unverified' },
    ];
    const bands = [{ ...band('ผ่านดี', '85', '85'), certainty: 'derived' }, ...BANDS.slice(1)];
    const parsed = parseRulebook({ ...RIGHT, questions, rating: { tested: TESTED, bands } }, '2571.json');
    const rulebook = parsed.ok ? parsed.rulebook : null;
    expect(rulebook?.indicators.value.map((rule) => rule.questionsCitation.certainty)).toEqual([
      'public',
      'public',
      'unverified',
    ]);
    expect(rulebook?.rating.certainty).toBe('derived');
  });

  it('names file and property in the message', () => {
    expect(problemsOf({ ...RIGHT, weights: cited({ IIT: '30', EIT: '30', OIT: '39' }) })).toEqual([
      { property: 'weights.value', message: '2571.json: weights.value adds up to 99, not 100' },
    ]);
  });

  it('tells every mistake of a file at once', () => {
    const broken = { ...RIGHT, fiscalYear: 2025, draft: 'no', lowThreshold: cited('185') };
    expect(problemsOf(broken).map(({ property }) => property)).toEqual([
      'fiscalYear',
      'draft',
      'lowThreshold.value',
    ]);
  });

  const withoutTopics = without<unknown>(RIGHT, 'topics');
  const withoutSource = without<unknown>(RIGHT.weights, 'source');
  const [first, second, third] = INDICATORS;

  it.each<[mistake: string, json: unknown, property: string, message: string]>([
    ['no object', 'rules', '', '2571.json is not an object'],
    ['a missing property', withoutTopics, 'topics', 'is missing'],
    ['an unknown property', { ...RIGHT, weight: 30 }, 'weight', 'is unknown'],
    ['a year of the Christian era', { ...RIGHT, fiscalYear: 2028 }, 'fiscalYear', 'is not a fiscal year'],
    ['another family', { ...RIGHT, family: 'school' }, 'family', 'is not one of localGovernment'],
    ['a value without source', { ...RIGHT, weights: withoutSource }, 'weights.source', 'is missing'],
    [
      'an empty source',
      { ...RIGHT, weights: { ...RIGHT.weights, source: '' } },
      'weights.source',
      'is empty',
    ],
    [
      'an unknown certainty',
      { ...RIGHT, eitParts: { ...RIGHT.eitParts, certainty: 'sure' } },
      'eitParts.certainty',
      'is not one of stated, public, derived, unverified',
    ],
    [
      'a day that is none',
      { ...RIGHT, eitParts: { ...RIGHT.eitParts, checked: '2026-13-01' } },
      'eitParts.checked',
      'is not a day',
    ],
    [
      'an unknown property beside a value',
      { ...RIGHT, eitParts: { ...RIGHT.eitParts, page: 3 } },
      'eitParts.page',
      'is unknown',
    ],
    [
      'a weight as a number',
      { ...RIGHT, weights: cited({ IIT: 30, EIT: '30', OIT: '40' }) },
      'weights.value.IIT',
      'is not a decimal written as text',
    ],
    [
      'a weight of an unknown instrument',
      { ...RIGHT, weights: cited({ IIT: '30', EIT: '30', OIT: '40', MOIT: '0' }) },
      'weights.value.MOIT',
      'is unknown',
    ],
    [
      'half of EIT',
      { ...RIGHT, eitParts: cited(['EIT1']) },
      'eitParts.value',
      'has to be both parts or none',
    ],
    [
      'an instrument without a name',
      { ...RIGHT, instruments: cited({ IIT: 'ก', EIT: 'ข', EIT1: 'ค', EIT2: 'ง' }) },
      'instruments.value.OIT',
      'is missing',
    ],
    [
      'another way to combine',
      { ...RIGHT, aggregation: cited({ combine: 'median', rounding: 'halfUp', places: 2 }) },
      'aggregation.value.combine',
      'is not one of mean',
    ],
    [
      'indicators out of order',
      { ...RIGHT, indicators: cited([second, first, third]) },
      'indicators.value[0].number',
      'is not one of 1',
    ],
    [
      'an alias that is the name of another indicator',
      { ...RIGHT, indicators: cited([{ ...first, aliases: ['การเปิดเผยข้อมูล'] }, second, third]) },
      'indicators.value',
      'names both 1 and 3',
    ],
    [
      'an alias with a space at its end',
      { ...RIGHT, indicators: cited([{ ...first, aliases: ['ปฏิบัติ '] }, second, third]) },
      'indicators.value[0].aliases[0]',
      'begins or ends with a space',
    ],
    [
      'an instrument without indicators',
      { ...RIGHT, indicators: cited([first, second, { ...third, instrument: 'EIT' }]) },
      'indicators.value',
      'has no indicator of OIT',
    ],
    [
      'a range that runs backwards',
      { ...RIGHT, questions: [cited({ '1': 'i3-i1', '2': 'e1', '3.1': 'o1-o2', '3.2': 'o3-o4' })] },
      'questions[0].value.1',
      'is not a range of questions',
    ],
    [
      'a question left out',
      { ...RIGHT, questions: [cited({ '1': 'i1-i3', '2': 'e1', '3.1': 'o1', '3.2': 'o3-o4' })] },
      'questions',
      'leaves out o2',
    ],
    [
      'a question given twice',
      { ...RIGHT, questions: [cited({ '1': 'i1-i3', '2': 'e1', '3.1': 'o1-o3', '3.2': 'o3-o4' })] },
      'questions[0].value.3.2',
      'takes o3, which 3.1 has already',
    ],
    [
      'a group given twice',
      { ...RIGHT, questions: [...RIGHT.questions, cited({ '2': 'e2' })] },
      'questions[2].value.2',
      'is given twice',
    ],
    [
      'questions of another instrument',
      { ...RIGHT, questions: [cited({ '1': 'i1-i3', '2': 'i4', '3.1': 'o1-o2', '3.2': 'o3-o4' })] },
      'questions[0].value.2',
      'is not made of questions of EIT',
    ],
    [
      'an indicator without questions',
      { ...RIGHT, questions: [cited({ '1': 'i1-i3', '3.1': 'o1-o2', '3.2': 'o3-o4' })] },
      'questions',
      'has none for indicator 2',
    ],
    [
      'questions beside those of the sub-indicators',
      { ...RIGHT, questions: [...RIGHT.questions, cited({ '3': 'o5' })] },
      'questions[2].value.3',
      'gives questions to an indicator that has sub-indicators',
    ],
    [
      'questions of no indicator',
      { ...RIGHT, questions: [...RIGHT.questions, cited({ '4': 'o5' })] },
      'questions[2].value.4',
      'is not an indicator of the year',
    ],
    [
      'a sub-indicator without a name',
      { ...RIGHT, subIndicators: cited({ '3.1': 'ข้อมูลพื้นฐาน' }) },
      'questions[1].value.3.2',
      'has no name',
    ],
    [
      'a sub-indicator without questions',
      { ...RIGHT, subIndicators: cited({ '3.1': 'ก', '3.2': 'ข', '3.3': 'ค' }) },
      'subIndicators.value.3.3',
      'has no questions',
    ],
    [
      'levels out of order',
      { ...RIGHT, rating: { tested: TESTED, bands: [BANDS[1], BANDS[0], BANDS[2]] } },
      'rating.bands[1].value',
      'asks no less than “ผ่าน” above it',
    ],
    [
      'two levels that ask the same',
      { ...RIGHT, rating: { tested: TESTED, bands: [band('ผ่านดีมาก', '85', '85'), ...BANDS] } },
      'rating.bands[1].value',
      'asks no less than “ผ่านดีมาก” above it',
    ],
    [
      'a level given twice',
      { ...RIGHT, rating: { tested: TESTED, bands: [...BANDS.slice(0, 2), band('ผ่าน', '0', null)] } },
      'rating.bands[2].value.level',
      'is given twice',
    ],
    [
      'scores without a level',
      { ...RIGHT, rating: { tested: TESTED, bands: BANDS.slice(0, 2) } },
      'rating.bands',
      'does not end with a level for everyone',
    ],
    [
      'a bound off the scale',
      { ...RIGHT, rating: { tested: TESTED, bands: [band('เกินร้อย', '101', null), ...BANDS] } },
      'rating.bands[0].value.total',
      'is not within 0 to 100',
    ],
    [
      'a level that asks something of no score',
      { ...RIGHT, rating: { tested: cited([]), bands: BANDS } },
      'rating.tested.value',
      'is empty though a level asks for it',
    ],
    [
      'tested scores that no level asks for',
      { ...RIGHT, rating: { tested: TESTED, bands: BANDS.slice(1) } },
      'rating.tested.value',
      'is asked by no level',
    ],
    [
      'a tested part that the year does not have',
      {
        ...RIGHT,
        eitParts: cited([]),
        instruments: cited({ IIT: 'ก', EIT: 'ข', OIT: 'ค' }),
      },
      'rating.tested.value',
      'tests EIT1, which the year does not have',
    ],
    [
      'a topic of no question',
      { ...RIGHT, topics: [cited({ i4: 'ไม่มีข้อนี้' })] },
      'topics[0].value.i4',
      'is not a question of the year',
    ],
    [
      'a topic given twice',
      { ...RIGHT, topics: [...RIGHT.topics, cited({ i1: 'อีกชื่อ' })] },
      'topics[2].value.i1',
      'is given twice',
    ],
    [
      'a meaning of no question',
      { ...RIGHT, meanings: [cited({ i4: 'work-by-steps' })] },
      'meanings[0].value.i4',
      'is not a question of the year',
    ],
    [
      'a meaning that is not an id',
      { ...RIGHT, meanings: [cited({ i1: 'ทำงานตามขั้นตอน' })] },
      'meanings[0].value.i1',
      'is not an id such as work-by-steps',
    ],
    [
      'two questions of one meaning',
      { ...RIGHT, meanings: [cited({ i1: 'work-by-steps', i2: 'work-by-steps' })] },
      'meanings',
      'gives i1 and i2 one meaning, work-by-steps',
    ],
    [
      'a meaning given twice',
      { ...RIGHT, meanings: [...RIGHT.meanings, cited({ i1: 'work-in-time' })] },
      'meanings[2].value.i1',
      'is given twice',
    ],
    [
      'tags out of order',
      { ...RIGHT, tags: cited([TAGS[1], TAGS[0], TAGS[2]]) },
      'tags.value[1].from',
      'is no less than that of “พัฒนายกระดับ” above it',
    ],
    [
      'two tags from the same score',
      { ...RIGHT, tags: cited([TAGS[0], { tag: 'ดีมาก', from: '95' }, TAGS[2]]) },
      'tags.value[1].from',
      'is no less than that of “รักษาระดับ” above it',
    ],
    [
      'a tag given twice',
      { ...RIGHT, tags: cited([TAGS[0], { tag: 'รักษาระดับ', from: '85' }, TAGS[2]]) },
      'tags.value[1].tag',
      'is given twice',
    ],
    [
      'scores without a tag',
      { ...RIGHT, tags: cited(TAGS.slice(0, 2)) },
      'tags.value',
      'does not end with a tag from 0',
    ],
    ['no tags', { ...RIGHT, tags: cited([]) }, 'tags.value', 'does not end with a tag from 0'],
    [
      'a tag off the scale',
      { ...RIGHT, tags: cited([{ tag: 'เกินร้อย', from: '101' }, ...TAGS]) },
      'tags.value[0].from',
      'is not within 0 to 100',
    ],
    [
      'a tag without its least score',
      { ...RIGHT, tags: cited([{ tag: 'รักษาระดับ' }]) },
      'tags.value[0].from',
      'is missing',
    ],
    [
      'issues without their questions',
      { ...RIGHT, issues: { names: ISSUES.names } },
      'issues.questions',
      'is missing',
    ],
    [
      'issues without a source',
      { ...RIGHT, issues: { ...ISSUES, names: without<unknown>(ISSUES.names, 'source') } },
      'issues.names.source',
      'is missing',
    ],
    [
      'an issue named twice',
      { ...RIGHT, issues: { ...ISSUES, names: cited(['การเปิดเผยข้อมูล', 'การเปิดเผยข้อมูล']) } },
      'issues.names.value[1]',
      'is given twice',
    ],
    [
      'questions of an issue that the year does not have',
      { ...RIGHT, issues: { ...ISSUES, questions: [cited({ '3': ['i1'] })] } },
      'issues.questions[0].value.3',
      'is not an issue of the year',
    ],
    [
      'an issue fed by a question that the year does not ask',
      { ...RIGHT, issues: { ...ISSUES, questions: [cited({ '1': ['i3-i4'] })] } },
      'issues.questions[0].value.1',
      'has i4, which the year does not ask',
    ],
    [
      'an issue fed twice by a question',
      { ...RIGHT, issues: { ...ISSUES, questions: [...ISSUES.questions, cited({ '1': ['o4'] })] } },
      'issues.questions[1].value.1',
      'has o4 twice',
    ],
    [
      'an issue fed by what is no question',
      { ...RIGHT, issues: { ...ISSUES, questions: [cited({ '1': ['ข้อ 1'] })] } },
      'issues.questions[0].value.1[0]',
      'is not a range of questions',
    ],
    [
      'an issue whose questions are not a list',
      { ...RIGHT, issues: { ...ISSUES, questions: [cited({ '1': 'i1' })] } },
      'issues.questions[0].value.1',
      'is not a list',
    ],
    [
      'a reporting item that the year does not have',
      { ...RIGHT, reportingItems: cited({ analysis: 'o27', followUp: null }) },
      'reportingItems.value.analysis',
      'is not an OIT item of the year',
    ],
    [
      'a reporting item of a survey',
      { ...RIGHT, reportingItems: cited({ analysis: null, followUp: 'i1' }) },
      'reportingItems.value.followUp',
      'is not an OIT item of the year',
    ],
    [
      'a reporting item left out',
      { ...RIGHT, reportingItems: cited({ analysis: 'o3' }) },
      'reportingItems.value.followUp',
      'is missing',
    ],
  ])('complains of %s', (_mistake, json, property, message) => {
    const problem = problemsOf(json).find((one) => one.property === property);
    expect(problem?.message).toContain(message);
    expect(problem?.message).toContain('2571.json');
  });
});
