import type { Measure } from '../assessment/measure';
import { formatScore } from '../assessment/score';
import type { Finding } from '../findings/finding';
import type { IndicatorRule, Rulebook } from '../rules/rulebook';
import type { LowItem } from '../scoring/analysis';
import type { CheckContext } from './check-context';

/** A row that analyses but proposes nothing is no measure yet. */
function proposesSomething({ measure, steps }: Measure): boolean {
  return measure !== null || steps !== null;
}

function ruleOf({ kind, code }: LowItem, rulebook: Rulebook): IndicatorRule | null {
  const isAsked = ({ number, questions }: IndicatorRule) =>
    kind === 'indicator' ? String(number) === code : questions.some((question) => question === code);
  return rulebook.indicators.value.find(isAsked) ?? null;
}

/** A measure covers a question that it names or whose indicator it names, and an indicator also by naming a question of it. */
function covers({ questions, indicators }: Measure, low: LowItem, rule: IndicatorRule): boolean {
  if (indicators.includes(rule.number)) return true;
  return low.kind === 'indicator'
    ? questions.some((code) => rule.questions.includes(code))
    : questions.some((code) => code === low.code);
}

/** C01: a question or indicator below the threshold that no measure is for. */
export function checkLowWithoutMeasure({ agency, measures }: CheckContext): readonly Finding[] {
  const { low, rulebook } = agency;
  const proposed = measures.filter(proposesSomething);
  return low.flatMap((item) => {
    if (item.kind !== 'question' && item.kind !== 'indicator') return [];
    const rule = ruleOf(item, rulebook);
    if (rule === null || proposed.some((measure) => covers(measure, item, rule))) return [];
    const facts = {
      kind: item.kind,
      code: item.code,
      score: formatScore(item.score),
      threshold: formatScore(rulebook.lowThreshold.value),
    };
    return [{ code: 'C01', severity: 'error', at: item.at, facts } as const];
  });
}
