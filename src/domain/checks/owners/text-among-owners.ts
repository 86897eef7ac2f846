import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { quoteStart } from '../quote';
import { type OwnerCell, ownerCells } from './owner-cells';

/** Longer than any list of divisions. */
const LONGEST_CELL = 300;
const LONGEST_LINE = 60;

function longestLine(text: string): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

function findIn({ passage: { at, text }, reading: { owners, doubt } }: OwnerCell): readonly Finding[] {
  const isTooLong = text.length > LONGEST_CELL && owners.some((name) => name.length > LONGEST_LINE);
  if (doubt !== 'notOwners' && !isTooLong) return [];
  const facts = { found: quoteStart(longestLine(text)), count: text.length };
  return [{ code: 'O04', severity: 'warning', at, facts }];
}

/** O04: sentences in the column of owners, most likely those of the column beside it. */
export const TEXT_AMONG_OWNERS: DocumentCheck = {
  code: 'O04',
  title: 'ข้อความยาวผิดปกติในช่องผู้รับผิดชอบ',
  lenience: 'ไม่ทักรายชื่อหลายกองที่ยาว ทักเมื่อมีบรรทัดยาวที่ไม่ขึ้นต้นเป็นชื่อส่วนราชการ ตำแหน่ง หรือคณะกรรมการ',
  find: (context: DocumentContext) => ownerCells(context).flatMap(findIn),
};
