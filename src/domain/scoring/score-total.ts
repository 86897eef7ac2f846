import type { StatedScore } from '../assessment/assessment';
import { WHOLE_INSTRUMENTS, type InstrumentCode, type WholeInstrument } from '../assessment/instrument';
import { ZERO, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { ChainScore, TotalTerm } from './analysis';
import { chainScore } from './chain-score';
import { knownOf, scaleKnown, sumOfKnown } from './known-score';

/** น้ำหนักของเครื่องมือ as a share of 1: 30 percent is 0.3. */
export function shareOfInstrument(code: WholeInstrument, rulebook: Rulebook): Score {
  const percent = rulebook.weights.value.get(code) ?? ZERO;
  return percent.div(100);
}

/** คะแนนรวม: the weighted sum of the three instruments, with a term for each one that is known. */
export function scoreTotal(
  published: StatedScore | null,
  instruments: ReadonlyMap<InstrumentCode, ChainScore>,
  rulebook: Rulebook,
): { readonly total: ChainScore; readonly terms: readonly TotalTerm[] } {
  const weighted = WHOLE_INSTRUMENTS.map((code) => {
    const chain = instruments.get(code);
    const known = chain === undefined ? null : knownOf(chain);
    const weight = shareOfInstrument(code, rulebook);
    const share = known === null ? null : scaleKnown(known, weight);
    return { code, known, weight, share, missing: chain?.missing ?? [] };
  });
  const terms = weighted.flatMap(({ code, known, weight, share }) =>
    known === null || share === null
      ? []
      : [{ instrument: code, score: known.score, weight, contribution: share.score }],
  );
  const items = weighted.map(({ code, share, missing }) => ({ code, known: share, missing }));
  return { total: chainScore(published, items, sumOfKnown), terms };
}
