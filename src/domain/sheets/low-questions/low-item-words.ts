import { isQuestionCode } from '../../assessment/question-code';
import type { LowItem } from '../../scoring/analysis';
import { questionPlaces, questionText } from '../question-scores/question-places';
import { indicatorLabel, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { summaryScore } from '../summary/summary-layout';
import type { LowLine } from './low-lines';

/** What the sheet of low questions says of an item. */
export type LowItemWords = {
  /** `o๑๒`, or the kind and number of an item that is no question. */
  readonly code: string;
  readonly text: string;
  readonly indicator: string;
};

/** The cell that the item's score is taken from, for formulas. */
export function lowItemScore(context: AgencyContext, { kind, code }: LowItem): string {
  const cell =
    kind === 'question'
      ? isQuestionCode(code)
        ? questionPlaces(context)?.scoreOf(code)
        : null
      : summaryScore(context, kind, code);
  if (!cell) throw new RangeError(`no cell holds the score of ${kind} ${code}`);
  return cell;
}

function wordsOf(context: AgencyContext, { kind, code }: LowItem): Pick<LowItemWords, 'code' | 'text'> {
  switch (kind) {
    case 'question':
      return { code: context.show(code), text: isQuestionCode(code) ? questionText(context, code) : '' };
    case 'subIndicator': {
      const parts = context.subject.rulebook.indicators.value.flatMap((rule) => rule.subIndicators);
      const name = parts.find((part) => part.code === code)?.name ?? '';
      return { code: context.show(code), text: `คะแนนของทั้งตัวชี้วัดย่อย ${name}`.trim() };
    }
    case 'indicator':
      return { code: 'ตัวชี้วัด', text: 'คะแนนของทั้งตัวชี้วัด' };
    case 'instrument':
      return { code: 'เครื่องมือ', text: instrumentLabel(context, code) };
  }
}

export function lowItemWords(context: AgencyContext, { item, indicator }: LowLine): LowItemWords {
  const label = indicator === null ? '' : indicatorLabel(context, indicator.number, indicator.name);
  return { ...wordsOf(context, item), indicator: label };
}
