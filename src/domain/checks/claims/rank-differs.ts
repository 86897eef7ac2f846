import { INSTRUMENT_CODES } from '../../assessment/instrument';
import { instrumentOf } from '../../assessment/question-code';
import { formatScore, roundHalfUp, type Score } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { codeOfSubject, type ScoreSubject } from '../../reading/score-subject';
import { indicatorsOf } from '../../rules/question-place';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { claimsOf } from './document-claims';
import { knownItem } from './known-items';
import type { RankClaim } from './rank-claims';

type Ranked = { readonly subject: ScoreSubject; readonly score: Score };

/** What the item is ranked among at the least: the indicators of its instrument, the questions of its instrument, the instruments. */
function siblingsOf(subject: ScoreSubject, { rulebook, chain }: AgencyAnalysis): readonly ScoreSubject[] {
  const rules = rulebook.indicators.value;
  switch (subject.kind) {
    case 'question': {
      const instrument = instrumentOf(subject.code);
      const codes = [...chain.questions.keys()].filter((code) => instrumentOf(code) === instrument);
      return codes.map((code) => ({ kind: 'question', code }));
    }
    case 'indicator': {
      const rule = rules.find(({ number }) => number === subject.number);
      if (rule === undefined) return [];
      return indicatorsOf(rulebook, rule.instrument).map(({ number }) => ({ kind: 'indicator', number }));
    }
    case 'instrument': {
      const isPart = subject.code === 'EIT1' || subject.code === 'EIT2';
      const codes = INSTRUMENT_CODES.filter((code) =>
        isPart ? code !== 'EIT' : code !== 'EIT1' && code !== 'EIT2',
      );
      return codes.map((code) => ({ kind: 'instrument', code }));
    }
    default:
      return [];
  }
}

/** A question may also be the lowest of its indicator alone. */
function narrowerSiblings(subject: ScoreSubject, { rulebook }: AgencyAnalysis): readonly ScoreSubject[] {
  if (subject.kind !== 'question') return [];
  const rule = rulebook.indicators.value.find(({ questions }) => questions.includes(subject.code));
  return (rule?.questions ?? []).map((code) => ({ kind: 'question', code }));
}

function rankedOf(subjects: readonly ScoreSubject[], { chain }: AgencyAnalysis): readonly Ranked[] {
  return subjects.flatMap((subject) => {
    const known = knownItem(chain, subject);
    return known === null ? [] : [{ subject, score: roundHalfUp(known.score) }];
  });
}

function extremeOf(ranked: readonly Ranked[], extreme: RankClaim['extreme']): Ranked | null {
  return ranked.reduce<Ranked | null>((best, one) => {
    if (best === null) return one;
    const isFurther = extreme === 'lowest' ? one.score.lt(best.score) : one.score.gt(best.score);
    return isFurther ? one : best;
  }, null);
}

function differing({ passage, extreme, items }: RankClaim, agency: AgencyAnalysis): readonly Finding[] {
  const [claimed, ...others] = rankedOf(items, agency);
  // An item without a score may be the lowest for all we know.
  if (claimed === undefined || others.length + 1 < items.length) return [];
  const isRight = [claimed, ...others].some(({ subject, score }) =>
    [siblingsOf(subject, agency), narrowerSiblings(subject, agency)].some((among) => {
      const best = extremeOf(rankedOf(among, agency), extreme);
      return best !== null && best.score.equals(score);
    }),
  );
  const best = extremeOf(rankedOf(siblingsOf(claimed.subject, agency), agency), extreme);
  if (isRight || best === null) return [];
  const facts = {
    extreme,
    kind: best.subject.kind,
    code: codeOfSubject(best.subject),
    score: formatScore(best.score),
    claimed: codeOfSubject(claimed.subject),
    claimedScore: formatScore(claimed.score),
  };
  return [{ code: 'S04', severity: 'error', at: passage.at, facts }];
}

function find(context: DocumentContext): readonly Finding[] {
  const claims = claimsOf(context);
  return claims === null ? [] : claims.ranks.flatMap((rank) => differing(rank, claims.subject));
}

/** S04: what a sentence calls the lowest or the highest score is not. */
export const RANK_DIFFERS: DocumentCheck = {
  code: 'S04',
  title: 'ข้อที่ว่าต่ำสุดหรือสูงสุดไม่ใช่ข้อนั้น',
  lenience:
    'ไม่ทักเมื่อข้อที่เอ่ยถึงต่ำสุดหรือสูงสุดในเครื่องมือหรือตัวชี้วัดของตน คะแนนเท่ากันถือว่าถูกทุกข้อ และเมื่อเอ่ยหลายข้อ ถูกข้อเดียวก็พอ',
  find,
};
