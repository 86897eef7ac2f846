/** เรื่องของข้อที่มีคะแนน: what a question, indicator or instrument is about. */
import type { AgencyAnalysis, LowItem } from '../domain/index';

/** In the agency's own words before the rules'; null where neither says. */
export function subjectOfScored(
  { kind, code }: Pick<LowItem, 'kind' | 'code'>,
  { rulebook, assessment }: AgencyAnalysis,
): string | null {
  const indicators = rulebook.indicators.value;
  switch (kind) {
    case 'question': {
      const own = [...assessment.questionTexts].find(([question]) => question === code)?.[1];
      return own ?? [...rulebook.topics].find(([question]) => question === code)?.[1].value ?? null;
    }
    case 'subIndicator':
      return indicators.flatMap((one) => one.subIndicators).find((one) => one.code === code)?.name ?? null;
    case 'indicator':
      return indicators.find((one) => String(one.number) === code)?.name ?? null;
    case 'instrument':
      return [...rulebook.instrumentNames.value].find(([instrument]) => instrument === code)?.[1] ?? null;
  }
}
