import { formatScore, type Score } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { codeOfSubject } from '../../reading/score-subject';
import type { DocumentCheck, DocumentContext } from '../check-context';
import type { DocumentClaims } from './document-claims';
import { type Judgement, judgementsOfVerdict } from './judgements';
import { knownItem } from './known-items';

/** The least score that the year's rules tag as one to keep: the highest tag's. */
function keptFrom({ subject }: DocumentClaims): Score {
  const { tags, lowThreshold } = subject.rulebook;
  return tags.value[0]?.from ?? lowThreshold.value;
}

/** True where a question that the row names is low: it is what should be mended. */
function namesLow({ measure }: Judgement, { subject }: DocumentClaims): boolean {
  const threshold = subject.rulebook.lowThreshold.value;
  return (measure?.questions ?? []).some((code) => subject.chain.questions.get(code)?.score.lt(threshold));
}

function findIn(judgement: Judgement, claims: DocumentClaims): readonly Finding[] {
  const { passage, found, items } = judgement;
  const known = items.map((item) => ({ item, score: knownItem(claims.subject.chain, item)?.score ?? null }));
  const [first] = known;
  const kept = keptFrom(claims);
  if (first === undefined || first.score === null || namesLow(judgement, claims)) return [];
  if (known.some(({ score }) => score === null || score.lt(kept))) return [];
  const { item, score } = first;
  const facts = { found, kind: item.kind, code: codeOfSubject(item), score: formatScore(score) };
  return [{ code: 'S14', severity: 'notice', at: passage.at, facts }];
}

/** A row is told once, at the first cell that blames. */
function oncePerMeasure(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter(
    ({ measure }, index) =>
      measure === null || judgements.findIndex((one) => one.measure === measure) === index,
  );
}

function find(context: DocumentContext): readonly Finding[] {
  const blame = judgementsOfVerdict(context, 'blame');
  return blame === null ? [] : oncePerMeasure(blame.judgements).flatMap((one) => findIn(one, blame.claims));
}

/** S14: a call for mending where the score is one to keep. */
export const BLAME_FOR_HIGH: DocumentCheck = {
  code: 'S14',
  title: 'เขียนว่าควรปรับปรุงทั้งที่คะแนนสูง',
  lenience:
    'ทักเมื่อทุกข้อที่เอ่ยถึงได้คะแนนถึงเกณฑ์รักษาระดับ (ปกติ 95) ไม่ใช่เพียง 85 ไม่ทักแถวที่มีข้อคำถามต่ำกว่าเกณฑ์ คำว่า “ควรพัฒนา” และข้อความที่ทั้งชมและติ แถวหนึ่งทักครั้งเดียว',
  find,
};
