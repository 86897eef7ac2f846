import { formatScore } from '../../../../src/domain/assessment/score';
import { overrideThreshold } from '../../../../src/domain/rules/overrides/override-threshold';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const { lowThreshold } = rulebookOf(2568);
const thresholdWith = (value: string) =>
  overrideThreshold(lowThreshold, typedRules({ lowThreshold: { value } }));

describe('overrideThreshold', () => {
  it('takes the typed threshold', () => {
    const { value, findings } = thresholdWith('80.5');
    expect([formatScore(value.value), value.source, findings]).toEqual(['80.50', 'สมุดงานนี้', []]);
  });

  it.each(['แปดสิบ', '101', '-1'])('keeps that of the year where “%s” is typed', (typed) => {
    const { value, findings } = thresholdWith(typed);
    expect(value).toBe(lowThreshold);
    expect(refusalsIn(findings)).toEqual([['R13', 'notPoints', 'lowThreshold.value']]);
  });

  it('takes both ends of the scale', () => {
    expect(['0', '100'].map((typed) => formatScore(thresholdWith(typed).value.value))).toEqual([
      '0.00',
      '100.00',
    ]);
  });
});
