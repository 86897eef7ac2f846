/** What a reading says, as short and as plain as a person would write down what a workbook says. */
import type { AgencyAssessment, StatedScore } from '../../src/domain/assessment/assessment';
import { formatPlace } from '../../src/domain/assessment/cell-place';
import type { Measure } from '../../src/domain/assessment/measure';
import { formatScore } from '../../src/domain/assessment/score';
import type { Reading } from '../../src/domain/findings/finding';
import type { WorkbookReading } from '../../src/domain/reading/read-workbook';

type Scores = Readonly<Record<string, string>>;

export type ReadingSummary = {
  readonly planYear: number | null;
  readonly agencies: readonly {
    readonly name: string | null;
    readonly year: number | null;
    /** By question, sub-indicator, indicator and instrument; those that have none are left out. */
    readonly scores: Readonly<Record<string, Scores>>;
    readonly total: string | null;
    readonly level: string | null;
  }[];
  readonly measures: readonly {
    readonly indicators: readonly number[];
    readonly questions: readonly string[];
    readonly measure: string | null;
    readonly steps: string | null;
    readonly period: string | null;
    readonly owners: readonly string[];
    /** How the measure answers the score, result, outcome and recommendation, where there are such. */
    readonly report?: Readonly<Record<string, string>>;
  }[];
  /** Code and address of each. */
  readonly findings: readonly (readonly [string, string | null])[];
};

function scoresOf(scores: ReadonlyMap<string | number, StatedScore>): Scores {
  return Object.fromEntries([...scores].map(([key, { score }]) => [String(key), formatScore(score)]));
}

function agencyOf(read: AgencyAssessment): ReadingSummary['agencies'][number] {
  const { questions, subIndicators, indicators, instruments } = read;
  const groups = { questions, subIndicators, indicators, instruments };
  const filled = Object.entries(groups).filter(([, scores]) => scores.size > 0);
  return {
    name: read.agency?.name ?? null,
    year: read.fiscalYear,
    scores: Object.fromEntries(filled.map(([name, scores]) => [name, scoresOf(scores)])),
    total: read.total === null ? null : formatScore(read.total.score),
    level: read.level?.text ?? null,
  };
}

function measureOf(read: Measure): ReadingSummary['measures'][number] {
  const { alignment, result, outcome, recommendation, period } = read;
  const told = Object.entries({ alignment, result, outcome, recommendation });
  const report = Object.fromEntries(
    told.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])),
  );
  const days = period === null || (period.from ?? period.to) === null ? null : `${period.from} ${period.to}`;
  return {
    indicators: read.indicators,
    questions: read.questions,
    measure: read.measure,
    steps: read.steps,
    period: days ?? period?.text ?? null,
    owners: read.owners,
    ...(Object.keys(report).length === 0 ? {} : { report }),
  };
}

/** Everything a reading says of agencies and measures, and where its findings are. */
export function summariseReading({ value, findings }: Reading<WorkbookReading>): ReadingSummary {
  return {
    planYear: value.assessment.planYear,
    agencies: value.assessment.agencies.map(agencyOf),
    measures: value.assessment.measures.map(measureOf),
    findings: findings.map(({ code, at }) => [code, at === null ? null : formatPlace(at)] as const),
  };
}
