import { instrumentOf, type QuestionCode } from '../../assessment/question-code';
import type { InstrumentCode } from '../../assessment/instrument';
import type { FiscalYear } from '../../assessment/fiscal-year';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { indicatorLabel, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import type { ComparedQuestion, ComparedQuestions } from './compared-questions';
import { comparedIndicators, comparedInstruments, yearOf } from './compared-years';
import type { ComparedItem } from './year-cell';

/** A row of the comparison. */
export type ComparedLine = {
  /** `instrument|IIT`, without the year: the rows are the same in every year. */
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** Whose respondents decide it; null for OIT, which nobody answers, and for the total. */
  readonly answeredBy: InstrumentCode | null;
  /** What the row shows of a year; null where that year has nothing to compare. */
  readonly itemIn: (year: FiscalYear) => ComparedItem | null;
};

function surveyOf(code: InstrumentCode): InstrumentCode | null {
  return code === 'OIT' ? null : code;
}

/** The total first, then the instruments. */
export function instrumentLines(
  context: AgencyContext,
  years: readonly AgencyAnalysis[],
): readonly ComparedLine[] {
  const total: ComparedLine = {
    key: 'total',
    label: 'คะแนนรวม',
    note: '',
    answeredBy: null,
    itemIn: () => ({ kind: 'total' }),
  };
  return [
    total,
    ...comparedInstruments(years).map((code) => ({
      key: `instrument|${code}`,
      label: instrumentLabel(context, code),
      note: '',
      answeredBy: surveyOf(code),
      itemIn: () => ({ kind: 'instrument', code }) as const,
    })),
  ];
}

export function indicatorLines(
  context: AgencyContext,
  years: readonly AgencyAnalysis[],
): readonly ComparedLine[] {
  return comparedIndicators(years).map(({ number, name, instrument }) => ({
    key: `indicator|${number}`,
    label: indicatorLabel(context, number, name),
    note: '',
    answeredBy: surveyOf(instrument),
    itemIn: () => ({ kind: 'indicator', code: String(number) }) as const,
  }));
}

function wordsOf({ assessment, rulebook }: AgencyAnalysis, code: QuestionCode): string {
  return assessment.questionTexts.get(code) ?? rulebook.topics.get(code)?.value ?? '';
}

const REASONS = {
  noCounterpart: 'ข้อคำถามเปลี่ยน',
  meaningUnknown: 'ยังไม่ยืนยันว่าถามเรื่องเดียวกัน',
} as const;

/** Which code it had in other years, and in which of them nothing can be compared. */
function questionNote({ code, codeIn, changed }: ComparedQuestion): string {
  const moved = [...codeIn].filter(([, other]) => other !== code);
  return [
    ...moved.map(([year, other]) => `ปี ${year} คือข้อ ${other}`),
    ...changed.map(({ year, reason }) => `ปี ${year} ${REASONS[reason]}`),
  ].join('\n');
}

export function questionLines(
  context: AgencyContext,
  { base, matched }: ComparedQuestions,
): readonly ComparedLine[] {
  return matched.map((question) => {
    const { code, codeIn } = question;
    return {
      key: `question|${yearOf(base)}|${code}`,
      label: `${context.show(code)} ${wordsOf(base, code)}`.trim(),
      note: context.show(questionNote(question)),
      answeredBy: surveyOf(instrumentOf(code)),
      itemIn: (year) => {
        const own = codeIn.get(year);
        return own === undefined ? null : { kind: 'question', code: own };
      },
    };
  });
}
