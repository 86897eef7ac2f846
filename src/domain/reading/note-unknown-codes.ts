import type { AgencyAssessment } from '../assessment/assessment';
import type { CellPlace } from '../assessment/cell-place';
import type { FiscalYear } from '../assessment/fiscal-year';
import { isQuestionCode, type QuestionCode } from '../assessment/question-code';
import type { Finding } from '../findings/finding';
import type { Rulebook } from '../rules/rulebook';
import { note } from './note';
import type { UnnumberedMeasure } from './read-measures';

/** Digits that a scan doubles or adds stand in front: i๓๗ is i๗ more often than anything else. */
function proposalFor(code: QuestionCode, known: ReadonlySet<QuestionCode>): QuestionCode | null {
  const shorter = `${code.charAt(0)}${code.slice(2)}`;
  return isQuestionCode(shorter) && known.has(shorter) ? shorter : null;
}

function noteCode(
  code: QuestionCode,
  at: CellPlace | null,
  year: FiscalYear,
  known: ReadonlySet<QuestionCode>,
): readonly Finding[] {
  if (known.has(code)) return [];
  const proposal = proposalFor(code, known);
  const facts = { code, year };
  return [note('I02', 'error', at, proposal === null ? facts : { ...facts, proposal })];
}

function questionsOf(rulebook: Rulebook): ReadonlySet<QuestionCode> {
  return new Set(rulebook.indicators.value.flatMap((indicator) => indicator.questions));
}

/** I02: codes that the year's set of questions does not have. They are kept as they stand. */
export function noteUnknownCodes(
  agencies: readonly AgencyAssessment[],
  measures: readonly UnnumberedMeasure[],
  select: (year: FiscalYear) => Rulebook | null,
): readonly Finding[] {
  const knownIn = new Map<FiscalYear, ReadonlySet<QuestionCode> | null>();
  const knownOf = (year: FiscalYear) => {
    const rulebook = knownIn.has(year) ? null : select(year);
    const known = knownIn.get(year) ?? (rulebook === null ? null : questionsOf(rulebook));
    knownIn.set(year, known);
    return known;
  };
  const inScores = agencies.flatMap(({ fiscalYear, questions }) => {
    const known = fiscalYear === null ? null : knownOf(fiscalYear);
    if (fiscalYear === null || known === null) return [];
    const unknown: QuestionCode[] = [];
    // Codes first: where a score stands is worth looking up only for the few that nobody knows.
    for (const code of questions.keys()) if (!known.has(code)) unknown.push(code);
    return unknown.flatMap((code) => noteCode(code, questions.get(code)?.at ?? null, fiscalYear, known));
  });
  const year = agencies[0]?.fiscalYear ?? null;
  const known = year === null ? null : knownOf(year);
  if (year === null || known === null) return inScores;
  const inMeasures = measures.flatMap(({ measure, questionsAt }) =>
    measure.questions.flatMap((code) => noteCode(code, questionsAt, year, known)),
  );
  return [...inScores, ...inMeasures];
}
