import Fraction from 'fraction.js';
import { formatScore } from '../../assessment/score';
import { factText } from '../../findings/fact-text';
import type { Finding } from '../../findings/finding';
import { codeOfSubject } from '../../reading/score-subject';
import { toArabicDigits } from '../../reading/thai-digits';
import type { ScoreChain } from '../../scoring/analysis';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { claimsOf } from './document-claims';
import { type KnownItem, knownItem } from './known-items';
import type { ScoreClaim } from './score-claims';

/** Half a unit of the last digit that the figure has. */
function halfUnit(decimals: number): Fraction {
  return new Fraction(1, 2 * 10 ** decimals);
}

/** True where the figure, rounded as it is written, may be the item's score. */
function agrees({ score, decimals }: ScoreClaim, { span }: KnownItem): boolean {
  const half = halfUnit(decimals);
  return score.add(half).gte(span.low) && score.sub(half).lte(span.high);
}

function isItsSource({ passage: { at } }: ScoreClaim, known: KnownItem): boolean {
  return known.at?.sheet === at.sheet && known.at.address === at.address;
}

function differing(claim: ScoreClaim, chain: ScoreChain): readonly Finding[] {
  const known = claim.subjects.map((subject) => ({ subject, item: knownItem(chain, subject) }));
  const [first] = known;
  if (first === undefined || first.item === null) return [];
  const fits = known.some(({ item }) => item !== null && (agrees(claim, item) || isItsSource(claim, item)));
  if (fits) return [];
  const facts = {
    found: claim.written,
    kind: first.subject.kind,
    code: codeOfSubject(first.subject),
    score: formatScore(first.item.score),
  };
  return [{ code: 'S03', severity: 'error', at: claim.passage.at, facts }];
}

/** S03 of each claim whose figure is not the score, a figure of a cell once. */
export function figuresThatDiffer(claims: readonly ScoreClaim[], chain: ScoreChain): readonly Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of claims.flatMap((one) => differing(one, chain))) {
    const { at, facts } = finding;
    const figure = toArabicDigits(factText(facts, 'found')).replace(/\s*คะแนน$/u, '');
    once.set(`${at?.sheet}!${at?.address} ${figure}`, finding);
  }
  return [...once.values()];
}

function find(context: DocumentContext): readonly Finding[] {
  const claims = claimsOf(context);
  if (claims === null) return [];
  const ranked = claims.ranks.flatMap(({ figure }) => figure ?? []);
  // A figure beside a rank may be read both ways.
  return figuresThatDiffer([...claims.figures, ...ranked], claims.subject.chain);
}

/** S03: a sentence gives an item a figure that is not its score. */
export const FIGURE_DIFFERS: DocumentCheck = {
  code: 'S03',
  title: 'คะแนนในข้อความไม่ตรงกับตาราง',
  lenience:
    'ไม่ทักตัวเลขที่ปัดเศษตรงกัน คะแนนของปีอื่น ผลต่าง เป้าหมาย ค่าถ่วงน้ำหนัก และตัวเลขที่ข้อความไม่บอกชัดว่าเป็นคะแนนของอะไร',
  find,
};
