import { questionsByIssue } from '../../../src/domain/rules/issue-questions';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { rulebookOf } from '../../support/stated-assessment';

const ISSUES = rulebookOf(2568).issues.value;
const NOTHING = { issue: null, questions: [], indicators: [] };

describe('questionsByIssue', () => {
  it('gives the questions that feed the issue', () => {
    const [first] = ISSUES;
    expect(questionsByIssue({ ...NOTHING, issue: 1 }, ISSUES)).toEqual(
      first?.questions.map(({ value }) => value),
    );
    expect(first?.questions).not.toEqual([]);
  });

  it('gives none for a measure that says more closely what it is for', () => {
    const question = questionCode('o', 12);
    expect(questionsByIssue({ ...NOTHING, issue: 1, questions: [question] }, ISSUES)).toEqual([]);
    expect(questionsByIssue({ ...NOTHING, issue: 1, indicators: [9] }, ISSUES)).toEqual([]);
  });

  it('gives none without an issue of the year', () => {
    expect(questionsByIssue(NOTHING, ISSUES)).toEqual([]);
    expect(questionsByIssue({ ...NOTHING, issue: 8 }, ISSUES)).toEqual([]);
  });
});
