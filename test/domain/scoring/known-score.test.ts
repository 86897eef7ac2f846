import { exactRange } from '../../../src/domain/assessment/score';
import type { ChainScore } from '../../../src/domain/scoring/analysis';
import {
  knownOf,
  meanOfKnown,
  scaleKnown,
  sumOfKnown,
  type KnownScore,
} from '../../../src/domain/scoring/known-score';
import { placeOf, score } from '../../support/stated-assessment';

const LEVEL: ChainScore = {
  score: score('99.428'),
  published: null,
  computed: score('99.428'),
  range: { low: score('99.423'), high: score('99.433') },
  agrees: null,
  missing: [],
  unknown: [],
};

function published(text: string) {
  return { score: score(text), at: placeOf('IIT'), live: true };
}

function ends(known: KnownScore | null): readonly string[] {
  return known === null
    ? []
    : [known.range.low.toString(), known.score.toString(), known.range.high.toString()];
}

describe('knownOf', () => {
  it('hands on the unrounded computed score', () => {
    expect(ends(knownOf(LEVEL))).toEqual(['99.423', '99.428', '99.433']);
  });

  it('narrows its range by a published figure that agrees', () => {
    const level = { ...LEVEL, published: published('99.43'), agrees: true };
    expect(ends(knownOf(level))).toEqual(['99.425', '99.428', '99.433']);
  });

  it('lets a published figure that differs go', () => {
    const level = { ...LEVEL, published: published('98.00'), agrees: false };
    expect(ends(knownOf(level))).toEqual(['99.423', '99.428', '99.433']);
  });

  it('lets it go even where the two touch', () => {
    const range = { low: score('99.425'), high: score('99.433') };
    const level = { ...LEVEL, range, published: published('99.42'), agrees: false };
    expect(ends(knownOf(level))).toEqual(['99.425', '99.428', '99.433']);
  });

  it('keeps the range where an unrounded published figure shares nothing with it', () => {
    const level = { ...LEVEL, published: published('99.4155'), agrees: true };
    expect(ends(knownOf(level))).toEqual(['99.423', '99.428', '99.433']);
  });

  it('hands on a published figure that stands alone, as the interval it stands for', () => {
    const alone = { ...LEVEL, computed: null, range: null, published: published('99.43') };
    expect(ends(knownOf(alone))).toEqual(['99.425', '99.43', '99.435']);
  });

  it('has nothing to hand on from an unknown level', () => {
    expect(knownOf({ ...LEVEL, score: null, computed: null, range: null })).toBeNull();
  });
});

describe('meanOfKnown, scaleKnown and sumOfKnown', () => {
  const rounded: KnownScore = { score: score('80'), range: { low: score('79'), high: score('81') } };
  const exact: KnownScore = { score: score('100'), range: exactRange(score('100')) };

  it('carry both ends of the ranges along', () => {
    expect(ends(meanOfKnown([rounded, exact]))).toEqual(['89.5', '90', '90.5']);
    expect(ends(scaleKnown(rounded, score('0.4')))).toEqual(['31.6', '32', '32.4']);
    expect(ends(sumOfKnown([rounded, exact]))).toEqual(['179', '180', '181']);
  });
});
