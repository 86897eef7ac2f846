import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { type OwnerCell, ownerCells } from './owner-cells';

const UNIT = /^งาน/u;

/** งานพัสดุกองคลัง lacks a space, and is one owner: a unit in its division. */
function isUnitInDivision([first = '', second = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && UNIT.test(first) && !UNIT.test(second);
}

function findIn({ passage: { at }, reading: { owners, doubt } }: OwnerCell): readonly Finding[] {
  if (doubt !== 'runTogether' || isUnitInDivision(owners)) return [];
  return [{ code: 'O03', severity: 'warning', at, facts: { owners } }];
}

/** O03: names of several owners with nothing between them. */
export const OWNERS_RUN_TOGETHER: DocumentCheck = {
  code: 'O03',
  title: 'ผู้รับผิดชอบหลายชื่อเขียนติดกัน',
  lenience:
    'ทักเฉพาะเมื่อแยกได้ด้วยชื่อกองและงานที่รู้จัก งานในกองเช่น “งานพัสดุ กองคลัง” เป็นผู้รับผิดชอบเดียว จะเว้นวรรคหรือไม่ก็ไม่ทัก',
  find: (context: DocumentContext) => ownerCells(context).flatMap(findIn),
};
