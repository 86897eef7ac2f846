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

/** `stated` is what the sheet says, also where it lies outside 0 to 100 and the chain does without it. */
function reportChain({ score }: ChainScore, stated: StatedScore | undefined): ReportedScore {
  return {
    score: scoreText(score),
    published: scoreText(stated?.score ?? null),
    at: stated === undefined ? null : formatPlace(stated.at),
  };
}

function reportStatedScores(questions: ReadonlyMap<string, StatedScore>): Record<string, ReportedScore> {
  return Object.fromEntries([...questions].map(([code, stated]) => [code, reportStated(stated)]));
}

function reportChainScores<Key extends string | number>(
  scores: ReadonlyMap<Key, ChainScore>,
  stated: ReadonlyMap<Key, StatedScore>,
): Record<string, ReportedScore> {
  return Object.fromEntries(
    [...scores].map(([key, score]) => [String(key), reportChain(score, stated.get(key))]),
  );
}

function reportInstruments({
  assessment,
  chain,
}: AgencyAnalysis): Record<string, ReportedScore | Record<string, never>> {
  const known = INSTRUMENT_CODES.map((code) => {
    const score = chain.instruments.get(code);
    return [code, score === undefined ? {} : reportChain(score, assessment.instruments.get(code))] as const;
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
      questions: reportStatedScores(assessment.questions),
      subIndicators: reportChainScores(chain.subIndicators, assessment.subIndicators),
      indicators: reportChainScores(chain.indicators, assessment.indicators),
      instruments: reportInstruments(analysis),
    },
    total: {
      score: scoreText(total.score),
      computed: scoreText(total.computed),
      range: total.range === null ? null : [formatScore(total.range.low), formatScore(total.range.high)],
      published: scoreText(assessment.total?.score ?? null),
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
