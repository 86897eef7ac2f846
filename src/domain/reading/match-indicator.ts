import type { IndicatorNumber } from '../assessment/indicator';
import { numberOfIndicator } from './indicator-word';
import { bearableDamage, damageBetween } from './letter-damage';
import type { IndicatorWords } from './rule-words';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** An indicator found in a label: by its name, or by its number where no name is known. */
export type IndicatorMatch = {
  readonly number: IndicatorNumber;
  readonly by: 'name' | 'number';
  /** The number written beside the name when it is another indicator's: the name wins. */
  readonly contradicted: IndicatorNumber | null;
};

type Name = readonly [key: string, number: IndicatorNumber];
type Hit = { readonly number: IndicatorNumber; readonly start: number; readonly end: number };

const IN_PARENTHESES = /\([^()]*\)/g;
const LEADING_NUMBER = /^\(?\s*(\d{1,2})\s*(?:[.)\s:-]|(?=[\u0E01-\u0E4F])|$)(?!\d)/;
/** ตัวชี้วัดที่ 1, ผลคะแนนตัวชี้วัดที่ 1 or 1, as a match key. */
const NUMBER_BEFORE_NAME = /^(?:[ก-ฮะาเ-ไ]*?ตว[ชซ]ว[ดค]ท?|ดาน)?\d{0,2}/;
/** การเปิดเผยข้อมูลสาธารณะ is the instrument OIT, not indicator 9. */
const PUBLIC = matchKey('สาธารณะ');
/** Prepared once for each set of indicators: every label of a workbook is looked up in them. */
const NAMES = new WeakMap<readonly IndicatorWords[], readonly Name[]>();
const WHOLE = 1;
const NOMINAL_PREFIX = matchKey('การ');

function overlaps(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts names so that a longer one is found before one it contains. */
function longestFirst(words: readonly Name[]): readonly Name[] {
  return [...words].sort(([a], [b]) => b.length - a.length);
}

function namesOf(indicators: readonly IndicatorWords[]): readonly Name[] {
  const known = NAMES.get(indicators);
  if (known !== undefined) return known;
  const names = longestFirst(indicators.flatMap((one) => one.keys.map((key) => [key, one.number] as const)));
  NAMES.set(indicators, names);
  return names;
}

/** Names in a key, longer ones first where they overlap, in order of appearance. */
function hitsIn(key: string, words: readonly Name[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [word, number] of words) {
    const start = key.indexOf(word);
    const hit = { number, start, end: start + word.length };
    if (start < 0 || key.startsWith(PUBLIC, hit.end)) continue;
    if (!hits.some((other) => overlaps(other, hit) || other.number === number)) hits.push(hit);
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** The one indicator whose name, and no more, a scan has damaged into these words. */
function damagedHit(key: string, names: readonly Name[]): readonly Hit[] {
  const most = bearableDamage(key.length);
  const close = names.filter(([name]) => most > 0 && damageBetween(name, key, most) !== null);
  const [only, ...others] = new Set(close.map(([, number]) => number));
  return only === undefined || others.length > 0 ? [] : [{ number: only, start: 0, end: key.length }];
}

function numberIn(text: string, indicators: readonly IndicatorWords[]): IndicatorNumber | null {
  const number = numberOfIndicator(text) ?? Number(LEADING_NUMBER.exec(text)?.[1]);
  return indicators.some((indicator) => indicator.number === number) ? number : null;
}

/**
 * The indicators a label names, in order. A name wins over a number that contradicts it; a number alone counts only where
 * no name is found.
 */
export function matchIndicators(
  label: string,
  indicators: readonly IndicatorWords[],
): readonly IndicatorMatch[] {
  const text = toArabicDigits(label.replace(IN_PARENTHESES, ' ')).trim();
  const names = namesOf(indicators);
  const key = matchKey(text);
  const whole = hitsIn(key, names);
  const hits = whole.length > 0 ? whole : damagedHit(key.replace(NUMBER_BEFORE_NAME, ''), names);
  const number = numberIn(text, indicators);
  if (hits.length === 0) return number === null ? [] : [{ number, by: 'number', contradicted: null }];
  const written = number ?? numberOfIndicator(text);
  const contradicted = hits.length === 1 && hits[0]?.number !== written ? written : null;
  return hits.map((hit) => ({ number: hit.number, by: 'name', contradicted }));
}

/**
 * Share of a label that an indicator's name at its beginning covers, 0 to 1: tells a label from a sentence that mentions the
 * indicator. A number or ตัวชี้วัดที่ before the name does not count.
 */
export function coverageOfName(label: string, indicators: readonly IndicatorWords[]): number {
  const key = matchKey(label.replace(IN_PARENTHESES, ' ')).replace(NUMBER_BEFORE_NAME, '');
  const keys = indicators.flatMap((one) => one.keys).filter((word) => key.startsWith(word));
  if (key === '') return 0;
  if (keys.length === 0) return damagedHit(key, namesOf(indicators)).length > 0 ? WHOLE : 0;
  return Math.max(...keys.map((word) => word.length)) / key.length;
}

/**
 * Indicators that a measure's own words point at, such as การใช้งบประมาณ in a measure for openness in using the budget:
 * names count without their opening การ. A hint for tables that have no indicator column.
 */
export function mentionedIndicators(
  words: string,
  indicators: readonly IndicatorWords[],
): readonly IndicatorNumber[] {
  const stems = indicators.flatMap((one) =>
    one.keys.map(
      (key) => [key.startsWith(NOMINAL_PREFIX) ? key.slice(NOMINAL_PREFIX.length) : key, one.number] as const,
    ),
  );
  return hitsIn(matchKey(words), longestFirst(stems)).map((hit) => hit.number);
}
