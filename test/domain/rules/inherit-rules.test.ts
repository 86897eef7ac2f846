import { inheritRules } from '../../../src/domain/rules/inherit-rules';

const EARLIER = {
  fiscalYear: 2568,
  draft: false,
  lowThreshold: { value: '85', source: 'คู่มือ', certainty: 'stated', checked: '2026-11-20' },
  topics: [{ value: { i1: 'ขั้นตอน' }, source: 'แบบวัด', certainty: 'public', checked: '2026-11-20' }],
};

describe('inheritRules', () => {
  it('takes what the file does not state from the earlier year, marked unverified', () => {
    expect(inheritRules({ fiscalYear: 2569, inherits: 2568, draft: true }, EARLIER, 2568)).toEqual({
      fiscalYear: 2569,
      draft: true,
      lowThreshold: {
        value: '85',
        source: 'ยกมาจากปี 2568: คู่มือ',
        certainty: 'unverified',
        checked: '2026-11-20',
      },
      topics: [
        {
          value: { i1: 'ขั้นตอน' },
          source: 'ยกมาจากปี 2568: แบบวัด',
          certainty: 'unverified',
          checked: '2026-11-20',
        },
      ],
    });
  });

  it('keeps what the file states as it is', () => {
    const lowThreshold = { value: '80', source: 'ประกาศ', certainty: 'stated', checked: '2026-11-20' };
    expect(inheritRules({ inherits: 2568, lowThreshold }, EARLIER, 2568)).toMatchObject({ lowThreshold });
  });

  it('takes over nothing told by question codes where the file has questions of its own', () => {
    const earlier = {
      ...EARLIER,
      questions: [],
      meanings: [],
      issues: { names: [], questions: [] },
      reportingItems: { value: { analysis: 'o27', followUp: 'o28' } },
    };
    const inherited = inheritRules({ inherits: 2568, questions: [] }, earlier, 2568);
    expect(Object.keys(inherited).sort()).toEqual(['draft', 'fiscalYear', 'lowThreshold', 'questions']);
  });
});
