import Fraction from 'fraction.js';
import { WHOLE_INSTRUMENTS, type InstrumentCode, type WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';
import { indicatorsOf } from '../rules/question-place';
import type { IndicatorRule, Rulebook, SubIndicatorRule } from '../rules/rulebook';
import type { AgencyAnalysis, ChainScore, ScoreChain } from './analysis';
import { knownOf } from './known-score';
import { isEitMadeOfParts } from './made-of-parts';
import type { ScoreTerm } from './score-term';
import { shareOfInstrument } from './score-total';

type Context = { readonly chain: ScoreChain; readonly rulebook: Rulebook };

/** The shares on the way from an item to the total: its own of the score above it, and that one's of the total where the sum goes through it. */
type Way = { readonly share: Score; readonly above: Score | null };

type Subject = Pick<ScoreTerm, 'kind' | 'code' | 'name'>;
type Lower = (above: Score | null) => readonly ScoreTerm[];

const WHOLE: Way = { share: new Fraction(1), above: new Fraction(1) };
const UNKNOWN: ChainScore = {
  score: null,
  published: null,
  computed: null,
  range: null,
  agrees: null,
  missing: [],
  unknown: [],
};

function isKnownSomewhere(term: ScoreTerm): boolean {
  return term.score !== null || [...term.terms, ...term.beside].some(isKnownSomewhere);
}

function basisOf({ computed, published }: ChainScore): ScoreTerm['basis'] {
  if (computed !== null) return 'terms';
  return published === null ? 'unknown' : 'published';
}

/** A term over those below it; `beside` are further scores that this one is never made of. */
function termOver(
  subject: Subject,
  chain: ChainScore = UNKNOWN,
  { share, above }: Way,
  below: Lower,
  beside: Lower = () => [],
): ScoreTerm {
  const score = knownOf(chain)?.score ?? null;
  const basis = basisOf(chain);
  const ofTotal = above === null ? null : above.mul(share);
  const isSummed = basis !== 'published';
  const others = [...(isSummed ? [] : below(null)), ...beside(null)];
  return {
    ...subject,
    score,
    published: chain.published,
    basis,
    share,
    contribution: score === null || ofTotal === null ? null : score.mul(ofTotal),
    terms: isSummed ? below(ofTotal) : [],
    beside: others.filter(isKnownSomewhere),
  };
}

function equalShare(count: number): Score {
  return new Fraction(1, count);
}

function questionTerm(code: QuestionCode, way: Way, { chain, rulebook }: Context): ScoreTerm {
  const published = chain.questions.get(code) ?? null;
  const name = rulebook.topics.get(code)?.value ?? null;
  const stated: ChainScore = { ...UNKNOWN, score: published?.score ?? null, published };
  return termOver({ kind: 'question', code, name }, stated, way, () => []);
}

function questionTerms(codes: readonly QuestionCode[], above: Score | null, context: Context) {
  const share = equalShare(codes.length);
  return codes.map((code) => questionTerm(code, { share, above }, context));
}

function subIndicatorTerm({ code, name, questions }: SubIndicatorRule, way: Way, context: Context) {
  return termOver({ kind: 'subIndicator', code, name }, context.chain.subIndicators.get(code), way, (above) =>
    questionTerms(questions, above, context),
  );
}

function indicatorTerm(rule: IndicatorRule, way: Way, context: Context): ScoreTerm {
  const { number, name, subIndicators, questions } = rule;
  const share = equalShare(subIndicators.length || 1);
  return termOver(
    { kind: 'indicator', code: String(number), name },
    context.chain.indicators.get(number),
    way,
    (above) =>
      subIndicators.length === 0
        ? questionTerms(questions, above, context)
        : subIndicators.map((part) => subIndicatorTerm(part, { share, above }, context)),
  );
}

function partTerms(codes: readonly InstrumentCode[], above: Score | null, { chain, rulebook }: Context) {
  const share = equalShare(codes.length || 1);
  return codes.map((code) => {
    const name = rulebook.instrumentNames.value.get(code) ?? null;
    const subject: Subject = { kind: 'instrument', code, name };
    return termOver(subject, chain.instruments.get(code), { share, above }, () => []);
  });
}

function instrumentTerm(code: WholeInstrument, way: Way, context: Context): ScoreTerm {
  const { chain, rulebook } = context;
  const rules = indicatorsOf(rulebook, code);
  const share = equalShare(rules.length);
  const indicators: Lower = (above) => rules.map((rule) => indicatorTerm(rule, { share, above }, context));
  const parts: Lower = (above) => partTerms(code === 'EIT' ? rulebook.eitParts.value : [], above, context);
  const isOfParts = code === 'EIT' && isEitMadeOfParts(chain, rulebook);
  const [below, beside] = isOfParts ? [parts, indicators] : [indicators, parts];
  const name = rulebook.instrumentNames.value.get(code) ?? null;
  return termOver({ kind: 'instrument', code, name }, chain.instruments.get(code), way, below, beside);
}

/** The total of an agency as the tree of its terms: instruments, parts of EIT or indicators, sub-indicators, questions. */
export function explainTotal({ chain, rulebook }: AgencyAnalysis): ScoreTerm {
  return termOver({ kind: 'total', code: 'total', name: null }, chain.total, WHOLE, (above) =>
    WHOLE_INSTRUMENTS.map((code) =>
      instrumentTerm(code, { share: shareOfInstrument(code, rulebook), above }, { chain, rulebook }),
    ),
  );
}
