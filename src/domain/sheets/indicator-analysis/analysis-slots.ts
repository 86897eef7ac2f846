import type { IndicatorRule } from '../../rules/rulebook';
import {
  isForIndicator,
  measureSlots,
  questionsToDiscuss,
  saysSomething,
  type MeasureFit,
  type MeasureSlot,
} from '../measure-slots';
import type { AgencyContext } from '../sheet-context';

/** A row of the analysis by indicators before its texts are known. */
export type AnalysisSlot = MeasureSlot & { readonly indicator: IndicatorRule };

/** A measure for the whole indicator stands with whichever of its questions has none. */
const WHOLE_INDICATOR: MeasureFit = { covers: () => false, fitsAny: () => true };

/** The rows of one indicator, at least one: its questions with the measures that name them, then the measures left. */
export function analysisSlots(context: AgencyContext, rule: IndicatorRule): readonly AnalysisSlot[] {
  const measures = context.measures.filter(
    (measure) => isForIndicator(measure, rule) && saysSomething(measure),
  );
  const slots = measureSlots(questionsToDiscuss(context, rule.questions), measures, WHOLE_INDICATOR);
  return slots.map((slot) => ({ ...slot, indicator: rule }));
}
