import Fraction from 'fraction.js';
import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { formatScore, ZERO, type Score } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { DocumentCheck } from '../check-context';

/** คะแนนถ่วงน้ำหนัก: NACC's tables of many agencies print the points an instrument brings to the total beside raw scores. */
type Suspect = {
  readonly code: string;
  readonly score: Score;
  readonly weight: Score;
  readonly computed: Score | null;
  readonly at: NonNullable<Finding['at']>;
};

const HUNDRED = 100;
/** What rounding both ways may leave between points and a score times its weight. */
const TOLERANCE = new Fraction(1, 20);
const FEWEST = 2;

function suspectsOf({ chain, rulebook }: AgencyAnalysis): readonly Suspect[] {
  return WHOLE_INSTRUMENTS.flatMap((code): readonly Suspect[] => {
    const { published, computed } = chain.instruments.get(code) ?? { published: null, computed: null };
    const weight = rulebook.weights.value.get(code);
    if (published === null || weight === undefined) return [];
    const { score, at } = published;
    return score.lte(ZERO) || score.gt(weight) ? [] : [{ code, score, weight, computed, at }];
  });
}

function isItsShare({ score, weight, computed }: Suspect): boolean {
  return computed !== null && computed.mul(weight).div(HUNDRED).sub(score).abs().lte(TOLERANCE);
}

function findOf(agency: AgencyAnalysis): readonly Finding[] {
  const suspects = suspectsOf(agency);
  // One instrument alone may really have scored so little; several of them never did.
  const sure = suspects.length >= FEWEST ? suspects : suspects.filter(isItsShare);
  return sure.map(({ code, score, weight, at }) => {
    const facts = { kind: 'instrument', code, score: formatScore(score), weight: weight.toString() };
    return { code: 'S06', severity: 'warning', at, facts };
  });
}

/** S06: an instrument's score that looks weighted already. */
export const WEIGHTED_FOR_SCORE: DocumentCheck = {
  code: 'S06',
  title: 'คะแนนคล้ายค่าที่ถ่วงน้ำหนักแล้ว',
  lenience:
    'คะแนนเครื่องมือเดียวที่ต่ำกว่าน้ำหนักอาจเป็นคะแนนจริง จึงทักเมื่อมีอย่างน้อยสองเครื่องมือ หรือเมื่อเท่ากับคะแนนจากตัวชี้วัดคูณน้ำหนักพอดี',
  find: ({ agencies }) => agencies.flatMap(findOf),
};
