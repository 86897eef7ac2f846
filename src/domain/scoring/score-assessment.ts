import type { AgencyAssessment, StatedScore } from '../assessment/assessment';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import {
  INSTRUMENT_CODES,
  WHOLE_INSTRUMENTS,
  type InstrumentCode,
  type WholeInstrument,
} from '../assessment/instrument';
import { instrumentOf, type QuestionCode } from '../assessment/question-code';
import { exactRange } from '../assessment/score';
import { withUsableScores } from '../assessment/usable-scores';
import { indicatorsOf } from '../rules/question-place';
import type { IndicatorRule, Rulebook } from '../rules/rulebook';
import type { ChainScore, ScoreChain } from './analysis';
import { chainScore, statedAlone, type LowerItem } from './chain-score';
import { knownOf, meanOfKnown, publishedScore, type KnownScore } from './known-score';
import { scoreTotal } from './score-total';

type SubIndicators = ReadonlyMap<SubIndicatorCode, ChainScore>;
type Indicators = ReadonlyMap<IndicatorNumber, ChainScore>;
type Instruments = ReadonlyMap<InstrumentCode, ChainScore>;

/** Survey questions are published rounded. An OIT item gets whole points, so a whole figure of it is exact. */
function knownQuestion(code: QuestionCode, stated: StatedScore): KnownScore {
  const isWhole = instrumentOf(code) === 'OIT' && stated.score.d === 1n;
  return isWhole ? { score: stated.score, range: exactRange(stated.score) } : publishedScore(stated);
}

function questionItem(code: QuestionCode, assessment: AgencyAssessment): LowerItem {
  const stated = assessment.questions.get(code);
  return stated === undefined
    ? { code, known: null, missing: [code] }
    : { code, known: knownQuestion(code, stated), missing: [] };
}

function itemOf(code: string, score: ChainScore): LowerItem {
  return { code, known: knownOf(score), missing: score.missing };
}

function scoreSubIndicators(assessment: AgencyAssessment, rulebook: Rulebook): SubIndicators {
  const rules = rulebook.indicators.value.flatMap((indicator) => indicator.subIndicators);
  return new Map(
    rules.map(({ code, questions }) => {
      const items = questions.map((question) => questionItem(question, assessment));
      return [code, chainScore(assessment.subIndicators.get(code) ?? null, items, meanOfKnown)];
    }),
  );
}

function scoreIndicator(
  rule: IndicatorRule,
  assessment: AgencyAssessment,
  subIndicators: SubIndicators,
): ChainScore {
  const parts = rule.subIndicators.flatMap(({ code }) => {
    const score = subIndicators.get(code);
    return score === undefined ? [] : [itemOf(code, score)];
  });
  const items = parts.length > 0 ? parts : rule.questions.map((code) => questionItem(code, assessment));
  return chainScore(assessment.indicators.get(rule.number) ?? null, items, meanOfKnown);
}

function scoreInstrument(
  code: WholeInstrument,
  assessment: AgencyAssessment,
  rulebook: Rulebook,
  indicators: Indicators,
): ChainScore {
  const published = assessment.instruments.get(code) ?? null;
  const parts = code === 'EIT' ? rulebook.eitParts.value : [];
  const stated = parts.flatMap((part) => {
    const score = assessment.instruments.get(part);
    return score === undefined ? [] : [{ code: part, known: publishedScore(score), missing: [] }];
  });
  if (parts.length > 0 && stated.length === parts.length) return chainScore(published, stated, meanOfKnown);

  const below = indicatorsOf(rulebook, code).flatMap(({ number }) => {
    const score = indicators.get(number);
    return score === undefined ? [] : [itemOf(String(number), score)];
  });
  return chainScore(published, below, meanOfKnown);
}

/** The whole instruments, the parts of EIT that the year has, and any part that is stated though the year has none. */
function scoreInstruments(
  assessment: AgencyAssessment,
  rulebook: Rulebook,
  indicators: Indicators,
): Instruments {
  const isWhole = (code: InstrumentCode): code is WholeInstrument =>
    WHOLE_INSTRUMENTS.some((whole) => whole === code);
  const scores = new Map<InstrumentCode, ChainScore>();
  for (const code of INSTRUMENT_CODES) {
    const stated = assessment.instruments.get(code) ?? null;
    if (isWhole(code)) scores.set(code, scoreInstrument(code, assessment, rulebook, indicators));
    else if (stated !== null || rulebook.eitParts.value.includes(code)) scores.set(code, statedAlone(stated));
  }
  return scores;
}

/**
 * ลำดับการคำนวณคะแนน of one agency under the year's rules: questions, OIT sub-indicators, indicators, instruments, total,
 * each the exact mean of the finest scores below it (the total their weighted sum) and compared with its published figure.
 * Where both parts of EIT are published they make EIT, since NACC's totals follow them and not the indicators. A stated score
 * outside 0 to 100 counts as missing, published figures as well as questions.
 */
export function scoreAssessment(stated: AgencyAssessment, rulebook: Rulebook): ScoreChain {
  const assessment = withUsableScores(stated);
  const subIndicators = scoreSubIndicators(assessment, rulebook);
  const indicators = new Map(
    rulebook.indicators.value.map((rule) => [rule.number, scoreIndicator(rule, assessment, subIndicators)]),
  );
  const instruments = scoreInstruments(assessment, rulebook, indicators);
  const { total, terms } = scoreTotal(assessment.total, instruments, rulebook);
  return { questions: assessment.questions, subIndicators, indicators, instruments, total, terms };
}
