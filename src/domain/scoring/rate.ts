import type { StatedLevel } from '../assessment/assessment';
import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../assessment/instrument';
import type { Score } from '../assessment/score';
import type { Citation, RatingBand, RatingScale, Rulebook } from '../rules/rulebook';
import type { Rating, RatingReason, ScoreChain } from './analysis';
import { levelIndex, levelSpan } from './level-span';
import { matchLevel } from './match-level';
import { ratedScore } from './rated-score';
import { lowestTested, testedScores, type TestedScore } from './tested-scores';

/** A level of the scale and the next higher one; undefined above the highest. */
type Neighbours = { readonly band: RatingBand; readonly above: RatingBand | undefined };

function neighboursAt(scale: RatingScale, index: number): Neighbours {
  const band = scale.bands[index];
  if (band === undefined) throw new RangeError(`no level ${index} in the scale`);
  return { band, above: scale.bands[index - 1] };
}

function reasonOf({ band, above }: Neighbours, total: Score, tested: readonly TestedScore[]): RatingReason {
  const lowest = lowestTested(tested);
  const needed = above?.each ?? null;
  if (above !== undefined && needed !== null && lowest !== null && total.gte(above.total)) {
    return { kind: 'heldBack', ...lowest, needed, level: above.level };
  }
  return band.each === null
    ? { kind: 'totalOnly', total: band.total }
    : { kind: 'totalAndEach', total: band.total, each: band.each };
}

/**
 * The rules without which the level could be another: its own, that of the level above, what these test, and the weights
 * unless a published total bears them out.
 */
function isVerified({ band, above }: Neighbours, chain: ScoreChain, rulebook: Rulebook): boolean {
  const bands = above === undefined ? [band] : [band, above];
  const isTested = bands.some(({ each }) => each !== null);
  const isPublished = chain.total.computed === null || chain.total.agrees === true;
  const rules: readonly Citation[] = [
    ...bands,
    ...(isTested ? [rulebook.rating.value.testedCitation] : []),
    ...(isPublished ? [] : [rulebook.weights]),
  ];
  return rules.every((rule) => rule.certainty !== 'unverified');
}

/** Whether the stated level is right; null where it cannot be told. */
function agreesWith(
  stated: string | null,
  level: string | null,
  possible: readonly string[],
): boolean | null {
  if (stated === null) return null;
  if (stated === level) return true;
  return possible.includes(stated) ? null : false;
}

function publishedText(stated: StatedLevel | null, scale: RatingScale): string | null {
  return stated === null ? null : (matchLevel(stated.text, scale) ?? stated.text.trim());
}

function withoutTotal(chain: ScoreChain, published: string | null): Rating {
  const isUnknown = (code: InstrumentCode) => (chain.instruments.get(code)?.score ?? null) === null;
  const because: RatingReason = { kind: 'incomplete', missing: WHOLE_INSTRUMENTS.filter(isUnknown) };
  return { level: null, published, agrees: null, certain: false, possible: [], because };
}

/**
 * ระดับผลการประเมิน by the year's scale, on two-decimal scores: 84.995 counts as 85.00. Certain only if every score that the
 * known figures allow gives the same level and the rules that decide it are verified. There is no level while a tested
 * score is unknown that could change it, except that EIT stands in for its unknown parts.
 */
export function rateTotal(chain: ScoreChain, rulebook: Rulebook, publishedLevel: StatedLevel | null): Rating {
  const scale = rulebook.rating.value;
  const published = publishedText(publishedLevel, scale);
  const total = ratedScore(chain.total);
  if (total.score === null) return withoutTotal(chain, published);

  const tested = testedScores(chain, scale);
  const { highest, lowest } = levelSpan(scale, total, tested);
  const possible = scale.bands.slice(highest, lowest + 1).map(({ level }) => level);
  const missing = tested.filter(({ score }) => score === null).map(({ instrument }) => instrument);
  if (missing.length > 0 && highest < lowest) {
    const agrees = agreesWith(published, null, possible);
    return {
      level: null,
      published,
      agrees,
      certain: false,
      possible,
      because: { kind: 'incomplete', missing },
    };
  }

  const scores = tested.map(({ score, low }) => score ?? low);
  const neighbours = neighboursAt(scale, levelIndex(scale, total.score, scores));
  const { level } = neighbours.band;
  return {
    level,
    published,
    agrees: agreesWith(published, level, possible),
    certain: highest === lowest && isVerified(neighbours, chain, rulebook),
    possible,
    because: reasonOf(neighbours, total.score, tested),
  };
}
