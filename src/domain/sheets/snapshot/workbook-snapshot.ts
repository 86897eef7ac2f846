import type { AgencyAssessment, StatedScore } from '../../assessment/assessment';
import { shortMark } from '../fingerprint';
import { measureKeys } from '../measure-key';
import type { SheetSource } from '../sheet-context';

/**
 * ข้อมูลเมื่อสร้างชีต: what the users' sheets said when ours were made from them, short enough to be kept in the workbook: a later
 * reading tells by it what has changed since.
 */
export type WorkbookSnapshot = {
  readonly agencies: readonly AgencySnapshot[];
  /** Marks of further agencies, whose scores would be too much to keep. */
  readonly others: readonly string[];
  /** Keys of the measures. */
  readonly measures: readonly string[];
};

/** An agency and year, with its scores as text. */
export type AgencySnapshot = {
  /** `2568 องค์การบริหารส่วนตำบล…`; either part may be missing. */
  readonly agency: string;
  /** `9=80 e1=92.5 total=95.33`. */
  readonly scores: string;
};

/** Beyond so many agencies only the first one is kept whole, which our sheets show. */
const MOST_LISTED = 20;

/** Everything that cells state of an agency, by code: `o12`, `9.3`, `9`, `OIT` and `total`. */
export function statedScoresOf(assessment: AgencyAssessment): ReadonlyMap<string, StatedScore> {
  const { questions, subIndicators, indicators, instruments, total } = assessment;
  const stated = new Map<string, StatedScore>([...questions, ...subIndicators]);
  for (const [number, score] of indicators) stated.set(String(number), score);
  for (const [code, score] of instruments) stated.set(code, score);
  if (total !== null) stated.set('total', total);
  return stated;
}

/** The stated scores as text, exactly as they stand in the cells; by code, so that rows may change places. */
export function listScores(assessment: AgencyAssessment): string {
  const stated = [...statedScoresOf(assessment)].map(([code, { score }]) => `${code}=${score.toString()}`);
  return stated.sort().join(' ');
}

/** By what an agency and year is known again. */
export function snapshotName({ agency, fiscalYear }: AgencyAssessment): string {
  return `${fiscalYear ?? ''} ${agency?.name ?? ''}`.trim();
}

/** A short mark of an agency with its scores. */
export function markAgency(assessment: AgencyAssessment): string {
  return shortMark(`${snapshotName(assessment)} ${listScores(assessment)}`);
}

/** What is kept of the workbook that sheets are made from. */
export function takeSnapshot({
  agencies,
  measures,
}: Pick<SheetSource, 'agencies' | 'measures'>): WorkbookSnapshot {
  const all = agencies.map(({ assessment }) => assessment);
  const listed = all.length <= MOST_LISTED ? all.length : 1;
  return {
    agencies: all.slice(0, listed).map((assessment) => ({
      agency: snapshotName(assessment),
      scores: listScores(assessment),
    })),
    others: all.slice(listed).map(markAgency),
    measures: [...measureKeys(measures).values()],
  };
}
