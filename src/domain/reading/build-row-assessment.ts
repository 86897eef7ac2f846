import type { AgencyAssessment, StatedLevel, StatedScore } from '../assessment/assessment';
import { WHOLE_INSTRUMENTS } from '../assessment/instrument';
import { toNumber } from '../assessment/score';
import type { AssessmentScope } from './build-agency-assessment';
import { scoreInRow } from './read-row-of-scores';
import { RowScores } from './row-scores';
import type { ScoreColumn } from './score-columns';
import type { RowFact } from './score-fact';

/** The assessment of an agency whose scores stand in one row of a wide table, and nowhere else. */

/** Not less than any sum that is taken for a total is away from it, doubles and all. */
const NEAR = 0.06;
const NO_TEXTS: AgencyAssessment['questionTexts'] = new Map();

/** True where the instruments may add up to the total, as points out of their weights do: only exact figures can tell. */
export function mayBeWeighted(row: RowFact): boolean {
  const { instruments, total } = row.columns;
  const columns = [total, ...WHOLE_INSTRUMENTS.map((code) => instruments.get(code) ?? null)];
  if (columns.includes(null)) return false;
  const [all, ...parts] = columns.map((column) => scoreInRow(row, column)?.score ?? null);
  if (all === undefined || all === null) return false;
  const sum = parts.reduce((points, part) => points + (part === null ? Number.NaN : toNumber(part)), 0);
  return Math.abs(sum - toNumber(all)) <= NEAR;
}

/** Without columns there is nothing to look for, now or later. */
function scoresIn<K>(row: RowFact, columns: ReadonlyMap<K, ScoreColumn>): ReadonlyMap<K, StatedScore> {
  return columns.size === 0 ? new Map<K, StatedScore>() : new RowScores(row, columns);
}

/** The assessment of the row. Each score is said once there, so that nothing is to be chosen or told. */
export function buildRowAssessment(
  { agency, fiscalYear }: AssessmentScope,
  row: RowFact,
  level: StatedLevel | null,
): AgencyAssessment {
  const { questions, subIndicators, indicators, instruments, total } = row.columns;
  return {
    agency,
    fiscalYear,
    questions: scoresIn(row, questions),
    questionTexts: NO_TEXTS,
    subIndicators: scoresIn(row, subIndicators),
    indicators: scoresIn(row, indicators),
    instruments: scoresIn(row, instruments),
    total: scoreInRow(row, total),
    level,
  };
}
