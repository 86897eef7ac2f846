import { formatScore } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { codeOfSubject } from '../../reading/score-subject';
import type { DocumentCheck, DocumentContext } from '../check-context';
import type { DocumentClaims } from './document-claims';
import { type Judgement, judgementsOfVerdict } from './judgements';
import { knownItem } from './known-items';

/** Only where every item with a score is low: a row for two indicators may praise the one and not the other. */
function findIn({ passage, found, items }: Judgement, { subject }: DocumentClaims): readonly Finding[] {
  const threshold = subject.rulebook.lowThreshold.value;
  const known = items.flatMap((item) => {
    const score = knownItem(subject.chain, item)?.score ?? null;
    return score === null ? [] : [{ item, score }];
  });
  const [first] = known;
  if (first === undefined || known.some(({ score }) => score.gte(threshold))) return [];
  const facts = {
    found,
    kind: first.item.kind,
    code: codeOfSubject(first.item),
    score: formatScore(first.score),
    threshold: formatScore(threshold),
  };
  return [{ code: 'S13', severity: 'warning', at: passage.at, facts }];
}

function find(context: DocumentContext): readonly Finding[] {
  const praise = judgementsOfVerdict(context, 'praise');
  return praise === null ? [] : praise.judgements.flatMap((one) => findIn(one, praise.claims));
}

/** S13: praise, or advice to keep the level, for a score below the year's threshold. */
export const PRAISE_FOR_LOW: DocumentCheck = {
  code: 'S13',
  title: 'ชมหรือให้รักษาระดับทั้งที่คะแนนต่ำ',
  lenience:
    'ไม่ทักเป้าหมาย (เพื่อให้อยู่ในระดับดีเยี่ยม) ชื่อระดับ “ผ่านดีเยี่ยม” ข้อความที่ทั้งชมและติ และแถวที่มีข้อใดข้อหนึ่งไม่ต่ำ ในตารางมาตรการดูเฉพาะช่องตัวชี้วัด ผลการวิเคราะห์ และข้อเสนอแนะ',
  find,
};
