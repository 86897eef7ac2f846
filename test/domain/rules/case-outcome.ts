import type { QuestionCode } from '../../../src/domain/assessment/question-code';
import { formatScore, type Score } from '../../../src/domain/assessment/score';
import type { AgencyAnalysis, ChainScore, RatingReason } from '../../../src/domain/scoring/analysis';
import { whatHoldsBack } from '../../../src/domain/scoring/held-back';
import { inferMissedItems } from '../../../src/domain/scoring/infer-missed-items';
import { smallestSets, type LiftingSet } from '../../../src/domain/scoring/smallest-sets';
import { tagOf } from '../../../src/domain/scoring/tags';
import { scoreWhatIf } from '../../../src/domain/scoring/what-if';

type Words = Readonly<Record<string, unknown>>;

function show(score: Score | null | undefined): string | null {
  return score === null || score === undefined ? null : formatScore(score);
}

function showScores(scores: ReadonlyMap<string | number, ChainScore>): Words {
  return Object.fromEntries([...scores].map(([code, { score }]) => [String(code), show(score)]));
}

function showReason(because: RatingReason): string {
  switch (because.kind) {
    case 'heldBack':
      return `${because.instrument} ${formatScore(because.score)} ไม่ถึง ${formatScore(because.needed)} ของ ${because.level}`;
    case 'totalAndEach':
      return `รวม ${formatScore(because.total)} และทุกเครื่องมือ ${formatScore(because.each)}`;
    case 'totalOnly':
      return `รวม ${formatScore(because.total)}`;
    case 'incomplete':
      return `ขาด ${because.missing.join(' ')}`;
  }
}

function showTags({ chain, rulebook }: AgencyAnalysis): Words {
  const tagged = [...chain.indicators].flatMap(([number, { score }]) =>
    score === null ? [] : [[String(number), tagOf(score, rulebook).tag] as const],
  );
  return Object.fromEntries(tagged);
}

/** The ways of each OIT indicator as published, `ไม่มี` where no item was missed. */
function showMissedItems({ assessment, rulebook }: AgencyAnalysis): Words {
  const inferred = rulebook.indicators.value.flatMap((rule) => {
    const published = assessment.indicators.get(rule.number);
    const ways = published === undefined ? undefined : inferMissedItems(rule, published.score)?.ways;
    const words = ways?.map((way) => [...way].map(([code, count]) => `${code} ขาด ${count}`).join(' '));
    return words === undefined ? [] : [[String(rule.number), words.map((text) => text || 'ไม่มี')] as const];
  });
  return Object.fromEntries(inferred);
}

function showWhatIf(agency: AgencyAnalysis, targets: ReadonlyMap<QuestionCode, Score>): Words {
  const { chain, rating, gain } = scoreWhatIf(agency, targets);
  return { total: show(chain.total.score), gain: show(gain), level: rating.level, certain: rating.certain };
}

function showHeldBack(agency: AgencyAnalysis): Words | null {
  const held = whatHoldsBack(agency);
  if (held === null) return null;
  const short = held.shortfalls.map(({ of, short: points }) => `${of} ขาด ${formatScore(points)}`);
  return { level: held.level, short };
}

function showNextLevel(agency: AgencyAnalysis): Words {
  const found = smallestSets(agency);
  if (found.kind !== 'sets') return { kind: found.kind };
  const words = ({ questions, points }: LiftingSet) => `${questions.join(' ')} รวม ${formatScore(points)}`;
  return { level: found.level, fewest: found.fewest.map(words), leastPoints: words(found.leastPoints) };
}

/** Everything that a case may expect, in its words, by name; reckoned when it is asked for. */
export function outcomesOf(
  agency: AgencyAnalysis,
  targets: ReadonlyMap<QuestionCode, Score>,
): Readonly<Record<string, () => unknown>> {
  const { chain, rating, low } = agency;
  const { score, computed, range, agrees, missing } = chain.total;
  return {
    subIndicators: () => showScores(chain.subIndicators),
    indicators: () => showScores(chain.indicators),
    instruments: () => showScores(chain.instruments),
    points: () => Object.fromEntries(chain.terms.map((term) => [term.instrument, show(term.contribution)])),
    total: () => show(score),
    computed: () => show(computed),
    range: () => (range === null ? null : [formatScore(range.low), formatScore(range.high)]),
    agrees: () => agrees,
    missing: () => missing,
    level: () => rating.level,
    levelAgrees: () => rating.agrees,
    certain: () => rating.certain,
    possible: () => rating.possible,
    because: () => showReason(rating.because),
    low: () => low.map((item) => `${item.kind} ${item.code} ${show(item.score)} +${show(item.gain)}`),
    tags: () => showTags(agency),
    missedItems: () => showMissedItems(agency),
    ifReached: () => showWhatIf(agency, targets),
    heldBack: () => showHeldBack(agency),
    nextLevel: () => showNextLevel(agency),
  };
}
