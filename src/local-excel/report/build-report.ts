import type { Analysis } from '../../domain/analyse';
import type { StatedScore } from '../../domain/assessment/assessment';
import { formatPlace } from '../../domain/assessment/cell-place';
import type { Measure } from '../../domain/assessment/measure';
import { INSTRUMENT_CODES } from '../../domain/assessment/instrument';
import { formatScore, type Score } from '../../domain/assessment/score';
import type { Finding } from '../../domain/findings/finding';
import { sentenceOf } from '../../domain/findings/sentence';
import type { AgencyAnalysis, ChainScore } from '../../domain/scoring/analysis';
import { explainTotal } from '../../domain/scoring/explain-total';
import { listTerms, type TermRow } from '../../domain/scoring/score-term';
import { sentenceOfRating } from '../../domain/scoring/rating-sentence';
import type {
  Report,
  ReportedAgency,
  ReportedFinding,
  ReportedMeasure,
  ReportedScore,
  ReportedTerm,
  RunWork,
} from './report';

const scoreText = (score: Score | null): string | null => (score === null ? null : formatScore(score));

function reportStated(stated: StatedScore): ReportedScore {
  return { score: formatScore(stated.score), at: formatPlace(stated.at) };
}

function reportChain(score: ChainScore): ReportedScore {
  return {
    score: scoreText(score.score),
    published: scoreText(score.published?.score ?? null),
    at: score.published === null ? null : formatPlace(score.published.at),
  };
}

function mapToRecord<K extends string | number, V, R>(
  map: ReadonlyMap<K, V>,
  report: (value: V) => R,
): Record<string, R> {
  return Object.fromEntries([...map].map(([key, value]) => [String(key), report(value)]));
}

function reportInstruments(analysis: AgencyAnalysis): Record<string, ReportedScore | Record<string, never>> {
  const known = INSTRUMENT_CODES.map((code) => {
    const score = analysis.chain.instruments.get(code);
    return [code, score === undefined ? {} : reportChain(score)] as const;
  });
  return Object.fromEntries(known);
}

function reportTerm({ depth, isSummed, term }: TermRow): ReportedTerm {
  return {
    depth,
    kind: term.kind,
    code: term.code,
    score: scoreText(term.score),
    share: term.share.toFraction(),
    contribution: isSummed ? scoreText(term.contribution) : null,
  };
}

function reportAgency(analysis: AgencyAnalysis): ReportedAgency {
  const { assessment, chain, rating, low } = analysis;
  const { total } = chain;
  return {
    name: assessment.agency?.name ?? null,
    fiscalYear: assessment.fiscalYear,
    scores: {
      questions: mapToRecord(chain.questions, reportStated),
      subIndicators: mapToRecord(chain.subIndicators, reportChain),
      indicators: mapToRecord(chain.indicators, reportChain),
      instruments: reportInstruments(analysis),
    },
    total: {
      score: scoreText(total.score),
      computed: scoreText(total.computed),
      range: total.range === null ? null : [formatScore(total.range.low), formatScore(total.range.high)],
      published: scoreText(total.published?.score ?? null),
      agrees: total.agrees,
      missing: total.missing,
      terms: listTerms(explainTotal(analysis)).map(reportTerm),
    },
    rating: {
      level: rating.level,
      published: rating.published,
      agrees: rating.agrees,
      certain: rating.certain,
      because: sentenceOfRating(rating, 'th'),
    },
    low: low.map((item) => ({
      kind: item.kind,
      code: item.code,
      score: formatScore(item.score),
      at: item.at === null ? null : formatPlace(item.at),
      gain: formatScore(item.gain),
    })),
  };
}

function reportMeasure(measure: Measure): ReportedMeasure {
  return {
    no: measure.no,
    at: formatPlace(measure.at),
    issue: measure.issue,
    indicators: measure.indicators.map(String),
    questions: measure.questions,
    analysis: measure.analysis,
    measure: measure.measure,
    steps: measure.steps,
    period: measure.period,
    owners: measure.owners,
    result: measure.result,
    outcome: measure.outcome,
    recommendation: measure.recommendation,
  };
}

/** A finding as the report lists it. */
export function reportFinding(finding: Finding): ReportedFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    at: finding.at === null ? null : formatPlace(finding.at),
    message: sentenceOf(finding, 'th'),
    facts: finding.facts,
  };
}

/** The report of one run; plain JSON values only. */
export function buildReport(analysis: Analysis, work: RunWork): Report {
  return {
    format: 'ita-report/1',
    fiscalYear: analysis.fiscalYear,
    planYear: analysis.planYear,
    agencies: analysis.agencies.map(reportAgency),
    measures: analysis.measures.map(reportMeasure),
    findings: analysis.findings.map(reportFinding),
    written: work.written,
    work: { syncs: work.syncs, milliseconds: work.milliseconds },
  };
}
