import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import type { IndicatorNumber } from '../../assessment/indicator';
import type { Measure } from '../../assessment/measure';
import { indicatorsOf } from '../../rules/question-place';
import type { IndicatorRule } from '../../rules/rulebook';
import { isForIndicator } from '../measure-slots';
import type { AgencyContext } from '../sheet-context';

/** A row of the report before its texts are known: an indicator, and a measure where it has one. */
export type ReportSlot = {
  /** Null for a measure that no indicator takes. */
  readonly indicator: IndicatorRule | null;
  readonly measure: Measure | null;
  /** The indicator of an earlier row that carries the measure for this one too. */
  readonly sharedWith: IndicatorNumber | null;
};

/** กลุ่มของรายงาน: an instrument with the rows of its indicators, or (null) the measures without an indicator. */
export type ReportGroup = {
  readonly instrument: WholeInstrument | null;
  /** What the agency itself calls the measures of the group; null where each has a name of its own. */
  readonly heading: string | null;
  readonly slots: readonly ReportSlot[];
};

function isFilled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function reportsSomething({ measure, steps, result, outcome }: Measure): boolean {
  return [measure, steps, result, outcome].some(isFilled);
}

/** Reports head the measures of an instrument in common; the heading is then read with each of them. */
function commonHeading(slots: readonly ReportSlot[]): string | null {
  const measures = [...new Set(slots.flatMap(({ measure }) => measure ?? []))];
  const [heading, ...others] = new Set(measures.map(({ measure }) => measure));
  const isCommon =
    measures.length > 1 && others.length === 0 && measures.every(({ steps }) => isFilled(steps));
  return isCommon && heading !== undefined ? heading : null;
}

/** The indicators of the year in their order, each with its measures, at least one row an indicator. */
function indicatorSlots(context: AgencyContext, measures: readonly Measure[]): readonly ReportSlot[] {
  const carriedWith = new Map<Measure, IndicatorNumber>();
  return context.subject.rulebook.indicators.value.flatMap((indicator): readonly ReportSlot[] => {
    const own = measures.filter((measure) => isForIndicator(measure, indicator));
    if (own.length === 0) return [{ indicator, measure: null, sharedWith: null }];
    return own.map((measure) => {
      const sharedWith = carriedWith.get(measure) ?? null;
      if (sharedWith === null) carriedWith.set(measure, indicator.number);
      return { indicator, measure, sharedWith };
    });
  });
}

/** The groups of the report: the instruments in their order, then the measures that are for no indicator, if any. */
export function reportGroups(context: AgencyContext): readonly ReportGroup[] {
  const { rulebook } = context.subject;
  const measures = context.measures.filter(reportsSomething);
  const slots = indicatorSlots(context, measures);
  const groups = WHOLE_INSTRUMENTS.map((instrument): ReportGroup => {
    const numbers = indicatorsOf(rulebook, instrument).map(({ number }) => number);
    const own = slots.filter(({ indicator }) => indicator !== null && numbers.includes(indicator.number));
    return { instrument, heading: commonHeading(own), slots: own };
  });
  const placed = new Set(slots.map(({ measure }) => measure));
  const rest = measures.filter((measure) => !placed.has(measure));
  if (rest.length === 0) return groups;
  const others = rest.map((measure) => ({ indicator: null, measure, sharedWith: null }));
  return [...groups, { instrument: null, heading: null, slots: others }];
}
