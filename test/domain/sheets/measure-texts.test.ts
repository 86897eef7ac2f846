import { questionCode } from '../../../src/domain/assessment/question-code';
import { joinedMeasureTexts, measuresFor, measureTexts } from '../../../src/domain/sheets/measure-texts';
import { measureFor, rulebookOf } from '../../support/stated-assessment';

const O12 = questionCode('o', 12);

describe('measuresFor', () => {
  const naming = measureFor({ questions: [O12] });
  const whole = measureFor({ indicators: [9] });

  it('prefers measures that name the question to those for its indicator', () => {
    expect(measuresFor([whole, naming], [O12], 9)).toEqual([naming]);
    expect(measuresFor([whole], [O12], 9)).toEqual([whole]);
    expect(measuresFor([whole], [O12], 10)).toEqual([]);
  });

  it('takes a measure for all of an issue where none names the question', () => {
    const issues = rulebookOf(2568).issues.value;
    const fed = issues.find(({ questions }) => questions.some(({ value }) => value === O12));
    const ofIssue = { ...measureFor({}), issue: fed?.number ?? null };
    expect(measuresFor([ofIssue], [O12], null, issues)).toEqual([ofIssue]);
    expect(measuresFor([ofIssue, naming], [O12], null, issues)).toEqual([naming]);
    expect(measuresFor([{ ...ofIssue, issue: 99 }], [O12], null, issues)).toEqual([]);
  });

  it('takes a row that only analyses as no measure', () => {
    expect(measuresFor([{ ...naming, measure: null, steps: null }], [O12], 9)).toEqual([]);
  });
});

describe('measureTexts', () => {
  it('falls back on heading and steps where the measure has no words of its own', () => {
    const measure = measureFor({ measure: null, steps: 'ประชุมทุกเดือน' });
    expect(measureTexts(measure, 'thai').measure).toBe('ประชุมทุกเดือน');
    expect(measureTexts({ ...measure, heading: 'ประเด็นที่ ๒' }, 'thai').measure).toBe('ประเด็นที่ ๒');
  });
});

describe('joinedMeasureTexts', () => {
  it('puts different texts below one another and equal ones once', () => {
    const a = { ...measureFor({ measure: 'ก' }), owners: ['กองคลัง'] };
    const b = { ...measureFor({ measure: 'ข' }), owners: ['กองคลัง'] };
    expect(joinedMeasureTexts([a, b], 'thai')).toMatchObject({
      measure: 'ก\nข',
      owners: 'กองคลัง',
      period: null,
    });
  });

  it('says nothing of no measures', () => {
    expect(joinedMeasureTexts([], 'thai')).toEqual({
      measure: null,
      steps: null,
      period: null,
      owners: null,
    });
  });
});
