import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';

/** What a score in a sheet is the score of. */
export type ScoreSubject =
  | { readonly kind: 'question'; readonly code: QuestionCode }
  | { readonly kind: 'subIndicator'; readonly code: SubIndicatorCode }
  | { readonly kind: 'indicator'; readonly number: IndicatorNumber }
  | { readonly kind: 'instrument'; readonly code: InstrumentCode }
  | { readonly kind: 'total' };

/** The subject as people write it: `e1`, `9.1`, `ตัวชี้วัดที่ 9`, `EIT1`, `คะแนนรวม`. */
export function nameOfSubject(subject: ScoreSubject): string {
  switch (subject.kind) {
    case 'question':
    case 'subIndicator':
    case 'instrument':
      return subject.code;
    case 'indicator':
      return `ตัวชี้วัดที่ ${subject.number}`;
    case 'total':
      return 'คะแนนรวม';
  }
}

/** The subject's code as facts of findings carry it beside its kind: `e1`, `9.1`, `9`, `EIT1`, `total`. */
export function codeOfSubject(subject: ScoreSubject): string {
  if (subject.kind === 'indicator') return String(subject.number);
  return subject.kind === 'total' ? 'total' : subject.code;
}
