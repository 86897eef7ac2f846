import type { AgencyAssessment, StatedScore } from '../../src/domain/assessment/assessment';
import type { CellPlace } from '../../src/domain/assessment/cell-place';
import { fiscalYear } from '../../src/domain/assessment/fiscal-year';
import type { SubIndicatorCode } from '../../src/domain/assessment/indicator';
import { INSTRUMENT_CODES } from '../../src/domain/assessment/instrument';
import type { Measure } from '../../src/domain/assessment/measure';
import { isQuestionCode, questionCode } from '../../src/domain/assessment/question-code';
import { parseDecimal, type Score } from '../../src/domain/assessment/score';
import { selectRulebook } from '../../src/domain/rules/select-rulebook';
import type { Rulebook } from '../../src/domain/rules/rulebook';

/** The scores of an assessment as decimals in text, by code; whatever is left out is unknown. */
export type StatedFigures = {
  readonly questions?: Readonly<Record<string, string>>;
  readonly subIndicators?: Readonly<Record<string, string>>;
  readonly indicators?: Readonly<Record<string, string>>;
  readonly instruments?: Readonly<Record<string, string>>;
  readonly total?: string;
  readonly level?: string;
};

export function score(text: string): Score {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new RangeError(`not a decimal: ${text}`);
  return parsed;
}

/** A made-up cell whose address is the code itself, so that a test can tell which one a finding means. */
export function placeOf(code: string): CellPlace {
  return { sheet: 'คะแนน', address: code };
}

function stated(code: string, text: string): StatedScore {
  return { score: score(text), at: placeOf(code), live: true };
}

function isSubIndicator(code: string): code is SubIndicatorCode {
  return /^\d+\.\d+$/.test(code);
}

/** An assessment of a made-up agency. The cell of a score is its code, of the total `total`, of the level `level`. */
export function statedAssessment(year: number, figures: StatedFigures): AgencyAssessment {
  const entries = (record: Readonly<Record<string, string>> = {}) => Object.entries(record);
  return {
    agency: null,
    fiscalYear: fiscalYear(year),
    questions: new Map(
      entries(figures.questions).flatMap(([code, text]) =>
        isQuestionCode(code) ? [[code, stated(code, text)] as const] : [],
      ),
    ),
    questionTexts: new Map(),
    subIndicators: new Map(
      entries(figures.subIndicators).flatMap(([code, text]) =>
        isSubIndicator(code) ? [[code, stated(code, text)] as const] : [],
      ),
    ),
    indicators: new Map(
      entries(figures.indicators).map(([code, text]) => [Number(code), stated(code, text)]),
    ),
    instruments: new Map(
      INSTRUMENT_CODES.flatMap((code) => {
        const text = figures.instruments?.[code];
        return text === undefined ? [] : [[code, stated(code, text)] as const];
      }),
    ),
    total: figures.total === undefined ? null : stated('total', figures.total),
    level: figures.level === undefined ? null : { text: figures.level, at: placeOf('level') },
  };
}

/** The scores of indicators 1, 2, 3 and on, from a line of figures. */
export function indicatorsFrom(line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(line.split(' ').map((text, index) => [String(index + 1), text]));
}

/** The same score for the questions `first` to `last` of a letter. */
export function questionsFrom(
  letter: 'i' | 'e' | 'o',
  first: number,
  last: number,
  text: string,
): Readonly<Record<string, string>> {
  const count = last - first + 1;
  return Object.fromEntries(
    Array.from({ length: count }, (_, step) => [questionCode(letter, first + step), text]),
  );
}

/** The record with one entry left out. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

/** The rules of a year that is known to have some. */
export function rulebookOf(year: number): Rulebook {
  const rulebook = selectRulebook(fiscalYear(year));
  if (rulebook === null) throw new RangeError(`no rules of ${year}`);
  return rulebook;
}

/** A measure that proposes something, for the questions and indicators given. */
export function measureFor(
  covered: Pick<Partial<Measure>, 'questions' | 'indicators' | 'measure' | 'steps'>,
): Measure {
  return {
    no: 1,
    at: { sheet: 'มาตรการ', address: 'A5:H5' },
    issue: null,
    heading: null,
    indicators: [],
    questions: [],
    analysis: 'ประชาชนยังไม่ทราบขั้นตอน',
    measure: 'เผยแพร่คู่มือการให้บริการ',
    steps: null,
    period: null,
    owners: [],
    result: null,
    outcome: null,
    recommendation: null,
    alignment: null,
    ...covered,
  };
}
