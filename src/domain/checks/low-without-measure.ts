import type { Measure } from '../assessment/measure';
import { formatScore } from '../assessment/score';
import type { Finding } from '../findings/finding';
import { questionsByIssue } from '../rules/issue-questions';
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

/**
 * A measure covers a question that it names, whose indicator it names, or that feeds the issue which is all it names; and an
 * indicator also by covering a question of it.
 */
function covers(measure: Measure, low: LowItem, rule: IndicatorRule, { issues }: Rulebook): boolean {
  if (measure.indicators.includes(rule.number)) return true;
  const questions = [...measure.questions, ...questionsByIssue(measure, issues.value)];
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
    if (rule === null || proposed.some((measure) => covers(measure, item, rule, rulebook))) return [];
    const facts = {
      kind: item.kind,
      code: item.code,
      score: formatScore(item.score),
      threshold: formatScore(rulebook.lowThreshold.value),
    };
    return [{ code: 'C01', severity: 'error', at: item.at, facts } as const];
  });
}
