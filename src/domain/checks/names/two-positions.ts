import type { Finding } from '../../findings/finding';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { ownNameOf } from './own-name';
import { findSignatories, type Signatory } from './signatories';

/** Who signs for another says so in the position. */
const ACTING = /ปฏิบัติหน้าที่|ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการ|ทำการแทน|ทำหน้าที่/u;
const SHORT_KINDS: readonly (readonly [short: RegExp, full: string])[] = [
  [/อบต\.?/gu, 'องค์การบริหารส่วนตำบล'],
  [/อบจ\.?/gu, 'องค์การบริหารส่วนจังหวัด'],
  [/สำนักงานปลัด/gu, 'สำนักปลัด'],
  [/^ตำแหน่ง\s*:?\s*/u, ''],
];

/** The position without what may be left out of it: the place, and the level of a post. */
function bareKey(position: string, place: string): string {
  const full = SHORT_KINDS.reduce((words, [short, long]) => words.replace(short, long), position);
  return matchKey(full.replaceAll(place, '').replace(/(?:ชำนาญการ|ปฏิบัติการ|ชำนาญงาน|ปฏิบัติงาน).*$/u, ''));
}

function isSamePosition(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The second position of a person, where it is another than the first and neither is acted for. */
function secondOf(signatures: readonly Signatory[], place: string): Signatory | null {
  const official = signatures.filter(({ position }) => !ACTING.test(position));
  const [first, ...others] = official;
  if (first === undefined) return null;
  const key = bareKey(first.position, place);
  return others.find(({ position }) => !isSamePosition(key, bareKey(position, place))) ?? null;
}

function find(context: DocumentContext): readonly Finding[] {
  const place = ownNameOf(context)?.place ?? '';
  const byName = new Map<string, Signatory[]>();
  for (const signatory of findSignatories(context.passages)) {
    const key = matchKey(signatory.name);
    byName.set(key, [...(byName.get(key) ?? []), signatory]);
  }
  return [...byName.values()].flatMap((signatures): readonly Finding[] => {
    const [first] = signatures;
    const second = secondOf(signatures, place === '' ? '\n' : place);
    if (first === undefined || second === null) return [];
    const facts = { found: second.name, positions: [first.position, second.position] };
    return [{ code: 'N06', severity: 'warning', at: second.passage.at, facts }];
  });
}

/** N06: one person signs in two positions without saying for whom. */
export const TWO_POSITIONS: DocumentCheck = {
  code: 'N06',
  title: 'ผู้ลงนามคนเดียวกันสองตำแหน่ง',
  lenience:
    'ไม่ทักเมื่อระบุว่าปฏิบัติหน้าที่ รักษาราชการแทน หรือทำการแทน และไม่นับหน้าที่ในคณะกรรมการหรือผู้รายงาน ต้องมีชื่อในวงเล็บเหนือตำแหน่งจึงนับเป็นการลงนาม',
  find,
};
