import type { FiscalYear } from '../../assessment/fiscal-year';
import { parseDecimal } from '../../assessment/score';
import type { Passage } from '../../reading/passage';
import type { RuleWords } from '../../reading/rule-words';
import type { ScoreSubject } from '../../reading/score-subject';
import { toArabicDigits } from '../../reading/thai-digits';
import { clausesOf, isAboutAnotherYear } from './clauses';
import { itemsIn } from './items-in-words';
import { decimalsOf, type ScoreClaim } from './score-claims';

/** ข้อความว่าต่ำสุดหรือสูงสุด: what a sentence says scored the lowest or the highest. */
export type RankClaim = {
  readonly passage: Passage;
  readonly extreme: 'lowest' | 'highest';
  readonly items: readonly ScoreSubject[];
  /** The figure it gives that item. */
  readonly figure: ScoreClaim | null;
};

const RANK = /(ต่ำ|น้อย|สูง|มาก)\s?(?:ที่\s?)?สุด/gu;
/** Scores are what is ranked, not officers (ผู้บริหารสูงสุด), aims (ผลสัมฤทธิ์สูงสุด) or answers (มากที่สุด). */
const OF_SCORES =
  /(?:คะแนน|ค่า|ร้อยละ|ตัวชี้วัด(?:ที่)?\s*\d{1,2}|[ieo]\s?\d{1,2}|ผลการประเมิน|IIT|EIT|OIT)\s?(?:เฉลี่ย|รวม|การประเมิน)?\s?(?:ที่|ซึ่ง)?\s?(?:มี|ได้)?(?:รับ)?\s?(?:ผล|ค่า|ระดับ)?(?:คะแนน)?(?:ที่)?\s?$/iu;
/** Where what follows a rank turns to advice or to the next in rank. */
const TURN = /ควร|จึง|รองลงมา|ดังนั้น|เนื่องจาก|เพราะ|โดยเฉพาะ|ซึ่ง|และ[^\s]{0,30}(?:สูง|ต่ำ|น้อย|มาก)/u;
const FIGURE =
  /^[\s(]*(?:คือ|เท่ากับ|อยู่ที่|เพียง|ได้|:)?\s*(\d{1,3}\.\d{1,2}|\d{1,3}(?=\s*คะแนน))(?:\s*คะแนน)?\s*\)?/u;
/** ต่ำสุด ๓ อันดับแรก. */
const COUNT = /^\s*\d{1,2}\s*(?:ลำดับ|อันดับ|ข้อ|ตัวชี้วัด|ด้าน)(?:แรก|สุดท้าย)?/u;
const FIGURE_LATER = /(?:\(|เท่ากับ|ได้|มี|คะแนน|อยู่ที่)\s*(\d{1,3}\.\d{1,2})(?!\d)/u;
const NAMES_IT = /^\s*(?:ได้แก่|คือ|เป็น|:|=|(?:ใน|ของ)?(?:ด้าน|ตัวชี้วัด(?!ที่(?:มี|ได้))|ข้อ))/u;
/** ต่ำสุดของ IIT: what the rank is taken among, not what has it. */
const SCOPE = /^\s*(?:ของ|ใน|จาก)\s?(?:ด้าน|เครื่องมือ|แบบวัด|แบบ)?\s?(?:IIT|EIT|OIT)/u;
const RANKED_THING = /(ตัวชี้วัด|ข้อคำถาม|ข้อ|เครื่องมือ|แบบวัด|ประเด็น|หัวข้อ|หน่วยงาน)ที่(?:มี|ได้)/gu;
const KIND_OF_THING: Readonly<Record<string, ScoreSubject['kind'] | 'none'>> = {
  ตัวชี้วัด: 'indicator',
  ข้อคำถาม: 'question',
  ข้อ: 'question',
  เครื่องมือ: 'instrument',
  แบบวัด: 'instrument',
  ประเด็น: 'none',
  หัวข้อ: 'none',
  หน่วยงาน: 'none',
};
const REACH_BEFORE = 110;
const REACH_AFTER = 150;

function figureIn(after: string): string | null {
  return FIGURE.exec(after)?.[1] ?? FIGURE_LATER.exec(after)?.[1] ?? null;
}

/** The kind of item that the words before a rank say is ranked; null where they leave it open, `none` where it has no score. */
function rankedKind(before: string): ScoreSubject['kind'] | 'none' | null {
  const [, thing = ''] = [...before.matchAll(RANKED_THING)].at(-1) ?? [];
  return KIND_OF_THING[thing] ?? null;
}

/** The items that a rank is given to: those it introduces, else those it follows. */
function rankedItems(before: string, after: string, words: RuleWords): readonly ScoreSubject[] {
  const kind = rankedKind(before);
  const fitting = (items: readonly ScoreSubject[]) =>
    items.filter((item) => item.kind !== 'total' && (kind === null || item.kind === kind));
  const behindScope = after.replace(SCOPE, '');
  const behindFigure = behindScope.replace(FIGURE, '').replace(COUNT, '');
  const isIntroduced = NAMES_IT.test(behindScope) || NAMES_IT.test(behindFigure);
  const introduced = isIntroduced ? fitting(itemsIn(behindScope, words)) : [];
  if (introduced.length > 0) return introduced;
  if (behindScope !== after) return [];
  const named = fitting(itemsIn(before, words));
  return named.length > 0 ? named : fitting(itemsIn(after, words));
}

/** The figure in the digits that the passage has. */
function asTyped({ text }: Passage, figure: string): string {
  const start = toArabicDigits(text).indexOf(figure);
  return start < 0 ? figure : text.slice(start, start + figure.length);
}

function figureOf(
  passage: Passage,
  before: string,
  after: string,
  items: readonly ScoreSubject[],
  words: RuleWords,
): ScoreClaim | null {
  const written = figureIn(after);
  const score = written === null ? null : parseDecimal(written);
  if (written === null || score === null || items.length === 0) return null;
  const [kind] = items.map((item) => item.kind);
  const others = itemsIn(before, words).filter((item) => item.kind === kind);
  return {
    passage,
    subjects: [...items, ...others],
    score,
    decimals: decimalsOf(written),
    written: asTyped(passage, written),
  };
}

function claimsIn(passage: Passage, clause: string, words: RuleWords): readonly RankClaim[] {
  const ranks = [...clause.matchAll(RANK)];
  return ranks.flatMap(({ index, 0: rank, 1: degree = '' }, order): readonly RankClaim[] => {
    const start = Math.max(0, index - REACH_BEFORE);
    const previous = ranks[order - 1];
    const before = clause.slice(Math.max(start, (previous?.index ?? -1) + 1), index);
    if (!OF_SCORES.test(before)) return [];
    const end = index + rank.length;
    const [after = ''] = clause
      .slice(end, Math.min(end + REACH_AFTER, ranks[order + 1]?.index ?? clause.length))
      .split(TURN);
    const items = rankedItems(before, after, words);
    const extreme = degree === 'ต่ำ' || degree === 'น้อย' ? 'lowest' : 'highest';
    return [{ passage, extreme, items, figure: figureOf(passage, before, after, items, words) }];
  });
}

/** Every rank that a text gives scores of this year. */
export function findRankClaims(
  passage: Passage,
  words: RuleWords,
  fiscalYear: FiscalYear,
): readonly RankClaim[] {
  if (!passage.text.includes('สุด')) return [];
  return clausesOf(toArabicDigits(passage.text)).flatMap((clause) => {
    const claims = claimsIn(passage, clause, words);
    const end = clause.length;
    return claims.length > 0 && isAboutAnotherYear(clause, end, end, fiscalYear) ? [] : claims;
  });
}
