import { questionCode } from '../../../src/domain/assessment/question-code';
import type { WholeInstrument } from '../../../src/domain/assessment/instrument';
import { instrumentChoices } from '../../../src/domain/scoring/instrument-choices';
import { finishSteps } from '../../../src/domain/scoring/steps';
import type { Needs } from '../../../src/domain/scoring/lifting-problem';
import { relaxedPoints, relaxedPointsFor } from '../../../src/domain/scoring/relaxed-points';

const WEIGHTS = { IIT: 3, EIT: 3, OIT: 4 };

/** One question of 100 points that wins so many units a hundredth, in each of two instruments. */
function relaxed(needs: Partial<Needs>, iit: number, oit: number) {
  const all: Needs = { total: 0, IIT: 0, EIT: 0, OIT: 0, ...needs };
  const choices = [['IIT', 'i', iit] as const, ['OIT', 'o', oit] as const].map(
    ([instrument, letter, own]) => {
      const code = questionCode(letter, 1);
      const whole: WholeInstrument = instrument;
      return finishSteps(
        instrumentChoices(whole, [{ code, instrument: whole, points: 10_000, own }], all, WEIGHTS),
      );
    },
  );
  const found = relaxedPoints(choices, all, WEIGHTS);
  return found === null ? null : { points: found.points, won: Object.fromEntries(found.won) };
}

describe('relaxedPoints', () => {
  it('fills what an instrument needs by its own questions', () => {
    expect(relaxed({ IIT: 5000 }, 2, 10)).toEqual({ points: 2500, won: { IIT: 5000 } });
  });

  it('fills what the total needs where a point wins it most, by weight and share', () => {
    expect(relaxed({ total: 40_000 }, 2, 1)).toEqual({ points: 40_000 / 6, won: { IIT: 40_000 / 3 } });
    expect(relaxed({ total: 40_000 }, 1, 2)).toEqual({ points: 5000, won: { OIT: 10_000 } });
  });

  it('counts for the total what an instrument needed anyway', () => {
    expect(relaxed({ IIT: 5000, total: 15_000 }, 2, 10)).toEqual({ points: 2500, won: { IIT: 5000 } });
  });

  it('is null where all points together are not enough', () => {
    expect(relaxed({ IIT: 20_001 }, 2, 10)).toBeNull();
    expect(relaxed({ EIT: 1 }, 2, 10)).toBeNull();
  });
});

describe('relaxedPointsFor', () => {
  it('takes the best points first', () => {
    const tiers = [
      { own: 5, capacity: 100 },
      { own: 2, capacity: 300 },
    ];
    expect([250, 500, 700].map((won) => relaxedPointsFor(won, tiers))).toEqual([50, 100, 200]);
  });
});
