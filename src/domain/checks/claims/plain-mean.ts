import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { formatScore, meanOf, roundHalfUp, type Score } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { DocumentCheck } from '../check-context';

/** ค่าเฉลี่ยธรรมดา: what SUM divided by the count gives, where the year's rules weight the instruments. */
type PlainMean = { readonly of: 'indicators' | 'instruments'; readonly mean: Score };

function meanWhereKnown(scores: readonly (Score | null | undefined)[]): readonly Score[] {
  const known = scores.filter((score) => score !== null && score !== undefined);
  return known.length === 0 || known.length < scores.length ? [] : [meanOf(known)];
}

function plainMeans({ chain, rulebook }: AgencyAnalysis): readonly PlainMean[] {
  const indicators = rulebook.indicators.value.map(({ number }) => chain.indicators.get(number)?.score);
  const instruments = WHOLE_INSTRUMENTS.map((code) => chain.instruments.get(code)?.score);
  return [
    ...meanWhereKnown(indicators).map((mean) => ({ of: 'indicators', mean }) as const),
    ...meanWhereKnown(instruments).map((mean) => ({ of: 'instruments', mean }) as const),
  ];
}

function findOf(agency: AgencyAnalysis): readonly Finding[] {
  const { published, computed, agrees } = agency.chain.total;
  if (published === null || computed === null || agrees !== false) return [];
  const stated = roundHalfUp(published.score);
  const plain = plainMeans(agency).find(({ mean }) => roundHalfUp(mean).equals(stated));
  if (plain === undefined) return [];
  const facts = { published: formatScore(stated), of: plain.of, computed: formatScore(computed) };
  return [{ code: 'S07', severity: 'warning', at: published.at, facts }];
}

/** S07: the stated total is a plain mean. */
export const PLAIN_MEAN: DocumentCheck = {
  code: 'S07',
  title: 'คะแนนรวมเป็นค่าเฉลี่ยธรรมดา',
  lenience: 'ไม่ทักเมื่อค่าเฉลี่ยธรรมดากับคะแนนถ่วงน้ำหนักตรงกัน บอกสาเหตุของคะแนนรวมที่ S01 ว่าไม่ตรง',
  find: ({ agencies }) => agencies.flatMap(findOf),
};
