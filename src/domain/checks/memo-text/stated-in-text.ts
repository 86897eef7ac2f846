import type { AgencyAssessment, StatedScore } from '../../assessment/assessment';
import type { CellPlace } from '../../assessment/cell-place';
import type { FiscalYear } from '../../assessment/fiscal-year';
import type { Finding } from '../../findings/finding';
import type { DocumentYears } from '../../reading/elect-years';
import { findYears } from '../../reading/find-years';
import type { Passage } from '../../reading/passage';
import type { ScoreSubject } from '../../reading/score-subject';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { rateTotal } from '../../scoring/rate';
import { figuresThatDiffer } from '../claims/figure-differs';
import { decimalsOf, type ScoreClaim } from '../claims/score-claims';
import { checkLevelDiffers } from '../level-differs';

/**
 * สิ่งที่บันทึกระบุเทียบกับไฟล์: the scores that a memo lists, its level and its years beside those of the workbook. Its sentences are
 * left to the checks of claims.
 */
type Stated = { readonly subject: ScoreSubject; readonly score: StatedScore };

function statedIn({
  questions,
  subIndicators,
  indicators,
  instruments,
  total,
}: AgencyAssessment): readonly Stated[] {
  return [
    ...[...questions].map(([code, score]) => ({ subject: { kind: 'question', code }, score }) as const),
    ...[...subIndicators].map(
      ([code, score]) => ({ subject: { kind: 'subIndicator', code }, score }) as const,
    ),
    ...[...indicators].map(([number, score]) => ({ subject: { kind: 'indicator', number }, score }) as const),
    ...[...instruments].map(([code, score]) => ({ subject: { kind: 'instrument', code }, score }) as const),
    ...(total === null ? [] : [{ subject: { kind: 'total' }, score: total } as const]),
  ];
}

/** Only tables: a figure in a sentence is a claim that the check of sentences holds against the workbook. */
function claimOf({ subject, score }: Stated, passages: readonly Passage[]): readonly ScoreClaim[] {
  const passage = passages.find(({ at }) => at.address === score.at.address);
  if (passage === undefined || passage.part.kind !== 'cell' || passage.part.table === 'measures') return [];
  const written = passage.text;
  return [{ passage, subjects: [subject], score: score.score, decimals: decimalsOf(written), written }];
}

/** S03: a table of the memo gives another score than the workbook has. */
export function tableFiguresThatDiffer(
  stated: AgencyAssessment,
  passages: readonly Passage[],
  { chain }: AgencyAnalysis,
): readonly Finding[] {
  return figuresThatDiffer(
    statedIn(stated).flatMap((one) => claimOf(one, passages)),
    chain,
  );
}

/** S02: the memo names another level than the rules give the workbook's scores. */
export function levelThatDiffers({ level }: AgencyAssessment, subject: AgencyAnalysis): readonly Finding[] {
  if (level === null) return [];
  const { chain, rulebook, assessment } = subject;
  const rating = rateTotal(chain, rulebook, level);
  return checkLevelDiffers({
    agency: { ...subject, assessment: { ...assessment, level }, rating },
    measures: [],
  });
}

function firstMention(passages: readonly Passage[], year: FiscalYear): CellPlace | null {
  const passage = passages.find(({ text }) => findYears(text).some((mention) => mention.year === year));
  return passage?.at ?? null;
}

/** The year that a plan after the workbook's scores is for. */
function planYearOf({ fiscalYear, planYear }: DocumentYears): number | null {
  return planYear ?? (fiscalYear === null ? null : fiscalYear + 1);
}

/**
 * T03: the years that the memo tells are others than the workbook's; said once for the scores and once for the plan. What it says of scores in
 * the year of the plan, or of a year that the workbook has scores of as well (`known`), is no slip.
 */
export function yearsThatDiffer(
  passages: readonly Passage[],
  told: DocumentYears,
  workbook: DocumentYears,
  known: readonly FiscalYear[],
): readonly Finding[] {
  const roles = [
    ['score', told.fiscalYear, workbook.fiscalYear, [...known, planYearOf(workbook)]],
    ['plan', told.planYear, workbook.planYear, known],
  ] as const;
  return roles.flatMap(([role, own, taken, allowed]): readonly Finding[] => {
    if (own === null || taken === null || own === taken || allowed.some((year) => year === own)) return [];
    const facts = { years: [String(own), String(taken)], role, taken, found: String(own) };
    return [{ code: 'T03', severity: 'warning', at: firstMention(passages, own), facts }];
  });
}
