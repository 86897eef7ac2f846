import { matchQuestions } from '../../../src/domain/scoring/match-questions';
import { rulebookOf } from '../../support/stated-assessment';

function match(earlier: number, later: number) {
  const { matches, unmatched } = matchQuestions(rulebookOf(earlier), rulebookOf(later));
  return {
    pairs: matches.map((one) => `${one.earlier} = ${one.later} ${one.citation.certainty}`),
    unmatched,
  };
}

describe('matchQuestions', () => {
  it('finds the same question under another code: i23 of 2564 is i19 of 2566', () => {
    const { pairs } = match(2564, 2566);
    expect(pairs).toContain('i23 = i19 public');
    expect(pairs).not.toContain('i19 = i19 public');
    expect(pairs).toContain('o33 = o30 public');
  });

  it('matches what two documents state, and is as sure as the less certain of them', () => {
    const { pairs } = match(2566, 2568);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'e1 = e1 stated',
        'i25 = i13 stated',
        'o2 = o2 unverified',
        'o36 = o25 public',
      ]),
    );
  });

  it('never matches by the code alone, and gives the reason', () => {
    const { unmatched } = match(2566, 2568);
    const reasons = unmatched.map(({ year, code, reason }) => `${year} ${code} ${reason}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        '2566 i1 meaningUnknown',
        '2566 i19 noCounterpart',
        '2568 i1 meaningUnknown',
        '2568 i2 noCounterpart',
        '2568 o1 noCounterpart',
      ]),
    );
  });

  it('compares no question of 2565 with 2568 but the two items that are known', () => {
    expect(match(2565, 2568).pairs).toEqual(['o42 = o27 unverified', 'o43 = o28 unverified']);
  });

  it('tells every question of both years once, matched or not', () => {
    const { pairs, unmatched } = match(2566, 2568);
    expect(pairs.length * 2 + unmatched.length).toBe(88 + 52);
  });
});
