import { bearableDamage, damageBetween } from './letter-damage';
import type { ColumnField } from './sheet-layout';
import { matchKey } from './thai-text';

/** Words that head a column, by what the column means. */
export type HeaderWords = readonly (readonly [field: ColumnField, words: readonly string[]])[];

/** What a header cell says its column means, and how much of the cell the known word covers (0 to 1). */
export type HeaderMatch = { readonly field: ColumnField; readonly coverage: number };

type KeyedWord = readonly [key: string, field: ColumnField];

/** Header words as match keys, to look one up, and the longest first: ผลการวิเคราะห์ opens a longer header of another meaning. */
export type HeaderIndex = {
  readonly fieldOf: ReadonlyMap<string, ColumnField>;
  readonly longestFirst: readonly KeyedWord[];
};

const YEAR_WORDS = /(?:ประจำ)?(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\s?\.?\s?ศ\s?\.?)?\s*[2๒][5๕][0-9๐-๙]{2}/g;
/** Which half of the year a column reports on does not change what it holds. */
const REPORT_ROUND = /รอบ(?:ที่)?\s*[0-9๐-๙]{1,2}(?:\s*เดือน)?(?:\s*(?:แรก|หลัง))?/g;
const IN_PARENTHESES = /\([^()]*\)/g;
const ENDS_IN_PARENTHESES = /\(([^()]+)\)\s*$/;
const LEAST_COVERAGE = 0.55;
/** Words this short mean what they say only when they stand alone. */
const SHORT = 4;
const LONGEST_HEADER = 160;
/** Words that head a column have letters; figures need not be looked up. */
export const LETTER = /[A-Za-z\u0E01-\u0E2E]/;

/** Prepares header words for matching. */
export function indexHeaders(words: HeaderWords): HeaderIndex {
  const keys = words.flatMap(([field, list]) => list.map((word): KeyedWord => [matchKey(word), field]));
  const longestFirst = keys.sort(([a], [b]) => b.length - a.length);
  // Of two fields that claim one word the first keeps it.
  return { longestFirst, fieldOf: new Map([...longestFirst].reverse()) };
}

/** The meaning of the longest known word that stands among others; null where those are the more. */
function matchContained(key: string, { longestFirst }: HeaderIndex): HeaderMatch | null {
  const contained = longestFirst.find(([word]) => word.length > SHORT && key.includes(word));
  if (contained === undefined) return null;
  const coverage = contained[0].length / key.length;
  return coverage < LEAST_COVERAGE ? null : { field: contained[1], coverage };
}

/** The meaning of words that a scan has damaged; null where they are not close to one known word, or as close to another's. */
function matchDamaged(key: string, { longestFirst }: HeaderIndex): HeaderMatch | null {
  let least = bearableDamage(key.length);
  let fields: readonly ColumnField[] = [];
  for (const [word, field] of least === 0 ? [] : longestFirst) {
    const damage = damageBetween(word, key, Math.min(least, bearableDamage(word.length)));
    if (damage === null) continue;
    fields = damage < least ? [field] : [...fields, field];
    least = damage;
  }
  const [only, ...others] = new Set(fields);
  if (only === undefined || others.length > 0) return null;
  return { field: only, coverage: 1 - least / key.length };
}

/** The meaning of a known word that explains others in parentheses: สิ่งที่จะทำ (มาตรการ). */
function matchExplained(text: string, { fieldOf }: HeaderIndex): HeaderMatch | null {
  const key = matchKey(ENDS_IN_PARENTHESES.exec(text)?.[1] ?? '');
  const field = key.length > SHORT ? fieldOf.get(key) : undefined;
  return field === undefined ? null : { field, coverage: LEAST_COVERAGE };
}

/** The meaning of a header cell; null for words that head no column, or too long to be a header. */
export function matchHeader(text: string, index: HeaderIndex): HeaderMatch | null {
  if (text.length > LONGEST_HEADER || !LETTER.test(text)) return null;
  const bare = matchKey(
    text.replace(IN_PARENTHESES, ' ').replace(YEAR_WORDS, ' ').replace(REPORT_ROUND, ' '),
  );
  const key = bare === '' ? matchKey(text) : bare;
  const exact = index.fieldOf.get(key);
  if (exact !== undefined) return { field: exact, coverage: 1 };
  const [whole, part] = [matchDamaged(key, index), matchContained(key, index)];
  if (whole === null || part === null) return whole ?? part ?? matchExplained(text, index);
  return part.coverage > whole.coverage ? part : whole;
}
