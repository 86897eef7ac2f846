import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { namesOfDocument, type NamesOfDocument, type RelatedMention } from './related-mentions';

/** ชื่อประเภทที่เขียนผิด: องค์การบริหารส่วนตำบล with a syllable lost or taken from องค์กรปกครองส่วนท้องถิ่น. */
const WRONG_KIND = /(?:องการ|องค์กร|องค์การ|องค์)(?:บริหาร|ปกครอง)ส่วน(?:ตำบล|ตำบน)/gu;
const RIGHT_KIND = 'องค์การบริหารส่วนตำบล';

/** A mention of the own body, with the place as it is spelt there. */
type Spelling = { readonly one: RelatedMention; readonly place: string };

function spellingsIn({ own, mentions }: NamesOfDocument): readonly Spelling[] {
  return mentions.flatMap((one): readonly Spelling[] => {
    if (one.relation === 'other') return [];
    return [{ one, place: one.relation === 'own' ? own.place : one.mention.place }];
  });
}

function countPlaces(spellings: readonly Spelling[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of spellings) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** A fix only where nothing but a mark differs: two letters may make another tambon. */
function fixOf(found: string, right: string, { raw }: Passage): Pick<Finding, 'fix'> {
  return matchKey(found) === matchKey(right) && raw.includes(found)
    ? { fix: { from: found, to: right } }
    : {};
}

/** Every spelling but the most frequent one, once for each cell. */
function differently(names: NamesOfDocument): readonly Finding[] {
  const spellings = spellingsIn(names);
  const counts = countPlaces(spellings);
  const [[standard, often] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  const once = new Map<string, Finding>();
  for (const { one, place } of spellings) {
    if (place === standard) continue;
    const { at } = one.passage;
    const facts = { found: place, count: counts.get(place) ?? 1, right: standard, often };
    const finding = { code: 'N03', severity: 'warning', at, facts } as const;
    once.set(`${at.sheet}!${at.address} ${place}`, { ...finding, ...fixOf(place, standard, one.passage) });
  }
  return [...once.values()];
}

function wrongKinds({ at, raw, text }: Passage): readonly Finding[] {
  if (!text.includes('ส่วนตำบ')) return [];
  const found = new Set([...text.matchAll(WRONG_KIND)].map(([words]) => words));
  return [...found].flatMap((words): readonly Finding[] => {
    if (words === RIGHT_KIND) return [];
    const facts = { found: words, right: RIGHT_KIND };
    const finding = { code: 'N03', severity: 'warning', at, facts } as const;
    return [raw.includes(words) ? { ...finding, fix: { from: words, to: RIGHT_KIND } } : finding];
  });
}

function find(context: DocumentContext): readonly Finding[] {
  const names = namesOfDocument(context);
  const own = names === null ? [] : differently(names);
  return [...own, ...context.passages.flatMap(wrongKinds)];
}

/** N03: the own name spelt in two ways, or the word for its kind with letters wrong. */
export const MISSPELT_OWN_NAME: DocumentCheck = {
  code: 'N03',
  title: 'ชื่อหน่วยงานของตนสะกดไม่เหมือนกัน',
  lenience:
    'ถือว่าเป็นชื่อเดียวกันเมื่อต่างกันไม่เกินหนึ่งหรือสองตัวอักษรหรือเพียงวรรณยุกต์ และถือแบบที่พบมากที่สุดว่าถูก ไม่ทักชื่อที่ถูกตัดสั้นเพราะขึ้นบรรทัดใหม่',
  find,
};
