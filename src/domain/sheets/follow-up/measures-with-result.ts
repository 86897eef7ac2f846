import type { Measure } from '../../assessment/measure';
import { saysNothing } from '../../checks/coverage/measure-without-result';
import { proposesSomething } from '../measure-texts';
import type { ExistingSheet } from '../workbook-plan';
import { FOLLOW_UP_ROUNDS } from './follow-up-round';
import { standingFollowUp } from './standing-follow-up';

/** ผลของมาตรการ: which of the measures have anything said of what became of them. */
export type MeasureResults = {
  readonly told: readonly Measure[];
  readonly untold: readonly Measure[];
};

function isSaid(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && !saysNothing(text);
}

/**
 * The measures by whether a result stands anywhere: in the sheet they were read from, or typed into our follow-up sheets of the
 * year. A row that proposes nothing is no measure, and in neither.
 */
export function measuresWithResult(
  measures: readonly Measure[],
  edition: string,
  existing: readonly ExistingSheet[],
): MeasureResults {
  const proposed = measures.filter(proposesSomething);
  const rounds = FOLLOW_UP_ROUNDS.map((round) => standingFollowUp(round, edition, proposed, existing));
  const isTold = (measure: Measure) =>
    [
      measure.result,
      measure.progress?.halfYear,
      ...rounds.map((round) => round.typed(measure, 'result')),
    ].some(isSaid);
  return { told: proposed.filter(isTold), untold: proposed.filter((measure) => !isTold(measure)) };
}
