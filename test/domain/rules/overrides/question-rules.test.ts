import { questionCode } from '../../../../src/domain/assessment/question-code';
import {
  forgetReplaced,
  isReplaced,
  withoutReplaced,
} from '../../../../src/domain/rules/overrides/question-rules';
import { rulebookOf } from '../../../support/stated-assessment';

const rulebook = rulebookOf(2568);
const [I1, O27] = [questionCode('i', 1), questionCode('o', 27)];
const WHOLE = [{ letter: 'o', replaces: true, questions: [] }] as const;
const ADDED = [{ letter: 'o', replaces: false, questions: [] }] as const;

describe('isReplaced', () => {
  it('is true of an instrument whose questions a list stands for', () => {
    expect([isReplaced(O27, WHOLE), isReplaced(I1, WHOLE), isReplaced(O27, ADDED)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('withoutReplaced', () => {
  it('leaves out what is said of replaced questions', () => {
    const said = new Map([
      [I1, 'ก'],
      [O27, 'ข'],
    ]);
    expect([...withoutReplaced(said, WHOLE).keys()]).toEqual(['i1']);
    expect(withoutReplaced(said, ADDED)).toEqual(said);
  });
});

describe('forgetReplaced', () => {
  it('forgets topics, meanings, issues and reporting items of replaced questions', () => {
    const kept = forgetReplaced(rulebook, WHOLE);
    const codes = [
      ...kept.topics.keys(),
      ...kept.meanings.keys(),
      ...kept.issues.value.flatMap(({ questions }) => questions.map(({ value }) => value)),
    ];
    expect(codes.filter((code) => code.startsWith('o'))).toEqual([]);
    expect(kept.reportingItems.value).toEqual({ analysis: null, followUp: null });
  });

  it('forgets nothing where a list only adds', () => {
    expect(forgetReplaced(rulebook, ADDED)).toBe(rulebook);
  });
});
