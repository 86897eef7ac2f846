import { formatScore } from '../../../src/domain/assessment/score';
import type { Certainty, Rulebook } from '../../../src/domain/rules/rulebook';
import type { Rating } from '../../../src/domain/scoring/analysis';
import { rateTotal } from '../../../src/domain/scoring/rate';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import {
  indicatorsFrom,
  rulebookOf,
  statedAssessment,
  type StatedFigures,
} from '../../support/stated-assessment';

function ratingOf(figures: StatedFigures, rulebook: Rulebook = rulebookOf(2568)): Rating {
  const stated = statedAssessment(rulebook.fiscalYear, figures);
  return rateTotal(scoreAssessment(stated, rulebook), rulebook, stated.level);
}

function four(IIT: string, EIT1: string, EIT2: string, OIT: string) {
  return { instruments: { IIT, EIT1, EIT2, OIT } };
}

/** The rules of 2568 with every value of the scale as sure as given. */
function scaleAsSureAs(certainty: Certainty): Rulebook {
  const rulebook = rulebookOf(2568);
  const { bands, tested, testedCitation } = rulebook.rating.value;
  const value = {
    bands: bands.map((band) => ({ ...band, certainty })),
    tested,
    testedCitation: { ...testedCitation, certainty },
  };
  return { ...rulebook, rating: { ...rulebook.rating, value } };
}

describe('rateTotal', () => {
  it('rates on the two-decimal total: 84.995 is 85.00', () => {
    const halfBelow = four('84.99', '85', '85', '85');
    expect(ratingOf({ ...halfBelow, total: '85.00' }).level).toBe('ผ่าน');
    const figures = { indicators: indicatorsFrom('85 85 85 85 85 85 85 85 84.98 84.995') };
    expect(ratingOf(figures, rulebookOf(2565)).level).toBe('A');
  });

  it('names the lowest tested score as what holds the level back', () => {
    expect(ratingOf(four('96', '94', '93.5', '99'))).toMatchObject({
      level: 'ผ่านดี',
      because: { kind: 'heldBack', instrument: 'EIT2', level: 'ผ่านดีเยี่ยม' },
    });
  });

  it('gives the total as the reason where it would not do for the next level either', () => {
    expect(ratingOf(four('90', '94', '93', '90')).because).toMatchObject({ kind: 'totalAndEach' });
    expect(ratingOf({ total: '87.99' }, rulebookOf(2565)).because).toMatchObject({ kind: 'totalOnly' });
  });

  it('lets EIT stand in for its unknown parts, without being certain of the level', () => {
    const rating = ratingOf({ instruments: { IIT: '96', EIT: '90', OIT: '96' } });
    expect([rating.level, rating.certain, rating.possible]).toEqual(['ผ่านดี', false, ['ผ่านดี', 'ผ่าน']]);
  });

  it('is certain with unknown parts where they could not change the level', () => {
    const rating = ratingOf({ instruments: { IIT: '84', EIT: '90', OIT: '96' } });
    expect([rating.level, rating.certain]).toEqual(['ผ่าน', true]);
  });

  it('has no level while an unknown instrument could change it', () => {
    const rating = ratingOf({ total: '90.00', instruments: { IIT: '90', EIT1: '90', EIT2: '90' } });
    expect([rating.level, rating.because]).toEqual([null, { kind: 'incomplete', missing: ['OIT'] }]);
  });

  it('has no level without a total, and says which instruments are missing', () => {
    const rating = ratingOf({ instruments: { IIT: '90' }, level: 'ผ่าน' });
    expect(rating).toEqual({
      level: null,
      published: 'ผ่าน',
      agrees: null,
      certain: false,
      possible: [],
      because: { kind: 'incomplete', missing: ['EIT', 'OIT'] },
    });
  });

  it('is not certain where a tested score may round to either side of a bound', () => {
    const figures = (lowest: string) => ({
      indicators: indicatorsFrom(`90 90 90 90 90 90 90 90 ${lowest} 89.99`),
      instruments: { EIT1: '90', EIT2: '90' },
    });
    expect([ratingOf(figures('80.00')).level, ratingOf(figures('80.00')).certain]).toEqual(['ผ่านดี', false]);
    expect([ratingOf(figures('80.01')).level, ratingOf(figures('80.01')).certain]).toEqual(['ผ่านดี', true]);
  });

  it('is certain of a published tested score on the bound, since it is the very figure that is tested', () => {
    expect(ratingOf(four('90', '85.00', '95', '90')).certain).toBe(true);
    expect(ratingOf(four('90', '84.99', '95', '90')).certain).toBe(true);
  });

  it('is not certain where the stated total gives another level than the computed one', () => {
    const figures = four('90', '90', '90', '90');
    expect(ratingOf({ ...figures, total: '84.00' })).toMatchObject({ level: 'ผ่านดี', certain: false });
    expect(ratingOf({ ...figures, total: '91.00' })).toMatchObject({ level: 'ผ่านดี', certain: true });
  });

  it('is not certain where the deciding rules are unverified, and is where others are', () => {
    const figures = four('90', '90', '90', '90');
    expect(ratingOf(figures, scaleAsSureAs('public')).certain).toBe(true);
    expect(ratingOf(figures, scaleAsSureAs('unverified')).certain).toBe(false);
    expect(ratingOf({ total: '60' }).certain).toBe(false);
    expect(ratingOf(figures).certain).toBe(true);
  });

  it('trusts unverified weights only where a published total bears them out', () => {
    const rulebook = scaleAsSureAs('public');
    const unsure: Rulebook = { ...rulebook, weights: { ...rulebook.weights, certainty: 'unverified' } };
    const figures = four('90', '90', '90', '90');
    expect(ratingOf(figures, unsure).certain).toBe(false);
    expect(ratingOf({ ...figures, total: '90.00' }, unsure).certain).toBe(true);
  });

  it.each([
    ['ผ่านดี', true],
    ['ระดับ “ผ่านดี”', true],
    ['ผ่าน', false],
    ['A', false],
  ])('compares the stated level “%s” with the one by the rules', (level, agrees) => {
    expect(ratingOf({ ...four('90', '90', '90', '90'), level }).agrees).toBe(agrees);
  });

  it('cannot tell whether a stated level is right that the known figures leave open', () => {
    expect(ratingOf({ total: '95.33', level: 'ผ่าน' }).agrees).toBeNull();
    expect(ratingOf({ total: '95.33', level: 'ต้องปรับปรุง' }).agrees).toBe(false);
  });

  it('shows held-back scores with two decimals', () => {
    const { because } = ratingOf({
      indicators: indicatorsFrom('99 99 99 99 99 99 99 99 66.67 100'),
      instruments: { EIT1: '99', EIT2: '99' },
    });
    const held = because.kind === 'heldBack' ? [because.instrument, because.score, because.needed] : [];
    expect(held.map((part) => (typeof part === 'string' ? part : formatScore(part)))).toEqual([
      'OIT',
      '83.34',
      '85.00',
    ]);
  });
});
