import type { InstrumentCode } from '../../../src/domain/assessment/instrument';
import { formatScore } from '../../../src/domain/assessment/score';
import { greaterWeight, weightOfRespondent } from '../../../src/domain/scoring/respondents';
import { rulebookOf, score } from '../../support/stated-assessment';

function weight(code: InstrumentCode, counts: readonly (readonly [InstrumentCode, number])[], year = 2568) {
  const found = weightOfRespondent(code, new Map(counts), rulebookOf(year));
  return found === null ? null : formatScore(found);
}

describe('weightOfRespondent', () => {
  it('is 100 points over the number of respondents', () => {
    expect([weight('IIT', [['IIT', 40]]), weight('EIT1', [['EIT1', 30]])]).toEqual(['2.50', '3.33']);
  });

  it('is half of that for a part of EIT, by the part with fewer respondents', () => {
    expect(
      weight('EIT', [
        ['EIT1', 30],
        ['EIT2', 100],
      ]),
    ).toBe('1.67');
    expect(weight('EIT', [['EIT2', 100]])).toBe('0.50');
  });

  it('takes EIT as one survey where the year has no parts', () => {
    expect(weight('EIT', [['EIT', 50]], 2565)).toBe('2.00');
  });

  it('is unknown with the number, for none at all, and for OIT', () => {
    expect([weight('IIT', []), weight('IIT', [['IIT', 0]]), weight('OIT', [['OIT', 30]])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('greaterWeight', () => {
  it('is that of the year with fewer respondents, as far as they are known', () => {
    const [two, three] = [score('2'), score('3')];
    expect([greaterWeight(two, three), greaterWeight(two, null), greaterWeight(null, null)]).toEqual([
      three,
      two,
      null,
    ]);
  });
});
