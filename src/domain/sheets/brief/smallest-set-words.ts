import { formatScore, roundHalfUp } from '../../assessment/score';
import { smallestSets, type LiftingSet, type SmallestSets } from '../../scoring/smallest-sets';
import type { AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';

/** Questions that the sentence names before it only counts them. */
const MOST_NAMED = 12;

function namesOf({ questions }: LiftingSet): string {
  const named = questions.slice(0, MOST_NAMED).join(' ');
  const others = questions.length - MOST_NAMED;
  return others > 0 ? `${named} และอีก ${others} ข้อ` : named;
}

function setWords(set: LiftingSet, level: string): string {
  const { score } = set.whatIf.chain.total;
  const total = score === null ? '' : ` คะแนนรวมจะเป็น ${formatScore(roundHalfUp(score))} คะแนน`;
  return `ถ้าข้อ ${namesOf(set)} ได้ 100 คะแนน (${set.questions.length} ข้อ)${total} และถึงระดับ “${level}”`;
}

function wordsOf(context: AgencyContext, sets: SmallestSets): string {
  switch (sets.kind) {
    case 'highest':
      return `ได้ระดับ “${sets.level}” ซึ่งเป็นระดับสูงสุดแล้ว ควรรักษาระดับไว้`;
    case 'unrated':
      return 'ยังบอกไม่ได้ เพราะยังสรุประดับไม่ได้';
    case 'scoresUnknown': {
      const unknown = sets.unknown.map((of) => (of === 'total' ? 'คะแนนรวม' : instrumentLabel(context, of)));
      return `ยังบอกไม่ได้ เพราะยังไม่มีคะแนนของ ${unknown.join(', ')} ซึ่งระดับ “${sets.level}” กำหนดไว้`;
    }
    case 'notEnough':
      return context.subject.chain.questions.size === 0
        ? 'ยังบอกไม่ได้ เพราะไม่มีคะแนนรายข้อ'
        : `แม้ทุกข้อที่มีคะแนนได้ 100 คะแนน ก็ยังไม่ถึงระดับ “${sets.level}”`;
    case 'sets': {
      const [fewest, ...others] = sets.fewest;
      if (fewest === undefined) throw new RangeError('a level within reach without a set that leads to it');
      const also = others.length === 0 ? '' : ' (มีชุดอื่นที่ใช้จำนวนข้อเท่ากัน)';
      return setWords(fewest, sets.level) + also;
    }
  }
}

/** ทางที่สั้นที่สุด: the fewest questions that lift the rating, as the scores were when the sheet was made. */
export function smallestSetWords(context: AgencyContext): string {
  const day = context.date === null ? '' : ` วันที่ ${context.date}`;
  return `คิดจากคะแนนเมื่อสร้างชีต${day}: ${wordsOf(context, smallestSets(context.subject))}`;
}
