import type { Measure } from '../../assessment/measure';
import type { QuestionCode } from '../../assessment/question-code';
import { questionsByIssue } from '../../rules/issue-questions';
import type { IndicatorRule } from '../../rules/rulebook';
import { lowItemScore, lowItemWords } from '../low-questions/low-item-words';
import { finestLowLines } from '../low-questions/low-lines';
import { measuresFor } from '../measure-texts';
import { indicatorLabel, type AgencyContext } from '../sheet-context';
import { summaryScore } from '../summary/summary-layout';

/** สิ่งที่มาตรการควรรองรับ: a row of the matrix, a low item or an indicator, with the measures that are for it. */
export type CoverageLine = {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  /** The cell of its score, for formulas. */
  readonly score: string;
  readonly measures: ReadonlySet<Measure>;
};

/** Measures that the sheet of low questions would show for these, and every other that is for the whole indicator or issue. */
function linkedMeasures(
  { measures, subject }: AgencyContext,
  proposed: readonly Measure[],
  questions: readonly QuestionCode[],
  indicator: IndicatorRule | null,
): ReadonlySet<Measure> {
  const issues = subject.rulebook.issues.value;
  const whole = proposed.filter(
    (measure) =>
      (indicator !== null && measure.indicators.includes(indicator.number)) ||
      questionsByIssue(measure, issues).some((code) => questions.includes(code)),
  );
  return new Set([...measuresFor(measures, questions, indicator?.number ?? null, issues), ...whole]);
}

function lowLines(context: AgencyContext, proposed: readonly Measure[]): readonly CoverageLine[] {
  const { low, rulebook } = context.subject;
  const lines = finestLowLines(low, rulebook).filter(({ item }) => item.kind !== 'indicator');
  return lines.map((line): CoverageLine => {
    const { kind, code } = line.item;
    const words = lowItemWords(context, line);
    return {
      id: kind === 'question' ? code : `${kind}-${code}`,
      code: words.code,
      text: [words.text, words.indicator].filter((part) => part !== '').join('\n'),
      score: lowItemScore(context, line.item),
      measures: linkedMeasures(context, proposed, line.questions, line.indicator),
    };
  });
}

function indicatorLines(context: AgencyContext, proposed: readonly Measure[]): readonly CoverageLine[] {
  return context.subject.rulebook.indicators.value.map((rule): CoverageLine => ({
    id: `all-${rule.number}`,
    code: 'ตัวชี้วัด',
    text: indicatorLabel(context, rule.number, rule.name),
    score: summaryScore(context, 'indicator', String(rule.number)) ?? '""',
    measures: linkedMeasures(context, proposed, rule.questions, rule),
  }));
}

/** What is low within indicators and beyond them, by effect on the total, and then every indicator of the year. */
export function coverageLines(
  context: AgencyContext,
  proposed: readonly Measure[],
): { readonly low: readonly CoverageLine[]; readonly indicators: readonly CoverageLine[] } {
  return { low: lowLines(context, proposed), indicators: indicatorLines(context, proposed) };
}
