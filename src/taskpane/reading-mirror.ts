/** สิ่งที่อ่านได้: how much was read of one agency, and how often something else was read than stands there. */
import { cellAddress } from '../domain/assessment/cell-place';
import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../domain/assessment/instrument';
import { instrumentOf } from '../domain/assessment/question-code';
import type { AgencyAnalysis, Finding, FindingCode, Grid } from '../domain/index';
import type { WorkbookReading } from './session';

type Counted = { readonly read: number; readonly all: number };

export type ReadingMirror = {
  readonly questions: Counted;
  readonly instruments: readonly (Counted & { readonly code: WholeInstrument })[];
  /** Cells with a score in เลขไทย. */
  readonly thaiDigits: number;
  /** Codes such as 012 that were taken for o12. */
  readonly zeroForLetter: number;
  /** Scores that are not written plainly, and were taken for a number all the same. */
  readonly repaired: number;
  readonly lowQuestions: number;
};

const THAI_DIGIT = /[๐-๙]/;

function placeKey(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

function cellsInThaiDigits(grids: readonly Grid[]): ReadonlySet<string> {
  const found = grids.flatMap(({ sheet, top, left, values }) =>
    values.flatMap((row, rowIndex) =>
      row.flatMap((value, column) =>
        typeof value === 'string' && THAI_DIGIT.test(value)
          ? [placeKey(sheet, cellAddress(top + rowIndex, left + column))]
          : [],
      ),
    ),
  );
  return new Set(found);
}

function scorePlaces({ assessment }: AgencyAnalysis): ReadonlySet<string> {
  const { questions, subIndicators, indicators, instruments, total } = assessment;
  const stated = [questions, subIndicators, indicators, instruments].flatMap((scores) => [
    ...scores.values(),
  ]);
  return new Set(
    [...stated, ...(total === null ? [] : [total])].map(({ at }) => placeKey(at.sheet, at.address)),
  );
}

/** A finding that stands for many says how many. */
function countOf(findings: readonly Finding[], codes: readonly FindingCode[]): number {
  return findings
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, { facts }) => sum + Number(facts['count'] ?? 1), 0);
}

/** What was read of the agency's scores; the findings are those of the whole workbook. */
export function mirrorOf(
  agency: AgencyAnalysis,
  { analysis, contents }: Pick<WorkbookReading, 'analysis' | 'contents'>,
): ReadingMirror {
  const asked = agency.rulebook.indicators.value.flatMap(({ questions }) => questions);
  const isRead = (code: (typeof asked)[number]) => agency.assessment.questions.has(code);
  const instruments = WHOLE_INSTRUMENTS.map((code) => {
    const own = asked.filter((question) => instrumentOf(question) === code);
    return { code, read: own.filter(isRead).length, all: own.length };
  });
  const thai = cellsInThaiDigits(contents.scan.grids);
  return {
    questions: { read: asked.filter(isRead).length, all: asked.length },
    instruments,
    thaiDigits: [...scorePlaces(agency)].filter((place) => thai.has(place)).length,
    zeroForLetter: countOf(analysis.findings, ['I01']),
    repaired: countOf(analysis.findings, ['R04', 'R05']),
    lowQuestions: agency.low.filter(({ kind }) => kind === 'question').length,
  };
}
