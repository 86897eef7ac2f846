import type { StatedScore } from '../../assessment/assessment';
import { ZERO } from '../../assessment/score';
import { isOnScale, outsideScores } from '../../assessment/usable-scores';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { analyseAgency } from '../../scoring/analyse-agency';

function corrected<Key>(scores: ReadonlyMap<Key, StatedScore>): ReadonlyMap<Key, StatedScore> {
  const correctable = [...scores].filter(([, { score, live }]) => live || isOnScale(score));
  return new Map(
    correctable.map(([key, stated]) => [key, isOnScale(stated.score) ? stated : { ...stated, score: ZERO }]),
  );
}

/**
 * หลังแก้คะแนนนอกช่วง: the agency with some score on the scale in each cell that holds one outside it, to tell which score will
 * be made of which cells once these are corrected. The figures of its chain are of no use, its assessment is as it was.
 */
export function asCorrected(agency: AgencyAnalysis): AgencyAnalysis {
  const { assessment, rulebook } = agency;
  if (outsideScores(assessment).length === 0) return agency;
  const { questions, subIndicators, indicators, instruments, total } = assessment;
  const totals = corrected(new Map(total === null ? [] : [['', total]]));
  const scores = {
    ...assessment,
    questions: corrected(questions),
    subIndicators: corrected(subIndicators),
    indicators: corrected(indicators),
    instruments: corrected(instruments),
    total: totals.get('') ?? null,
  };
  return { ...analyseAgency(scores, rulebook), assessment };
}
