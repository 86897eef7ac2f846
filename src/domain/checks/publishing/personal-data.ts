import type { Finding } from '../../findings/finding';
import type { Grid } from '../../reading/grid';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';
import { findPersonalCells } from './personal-cells';
import { findPersonalNumbers } from './personal-numbers';

/** ชื่อผู้ร้องเรียน: who complains, or is complained of, with the title that opens a Thai person's name. */
const PERSON = '(?:นาย(?!ก|อำเภอ|ช่าง|ทะเบียน|จ้าง|แพทย์|ทหาร|ตำรวจ)|นางสาว|นาง(?!สาว)|น\\.ส\\.|ด\\.[ชญ]\\.)';
const COMPLAINANT = new RegExp(
  `(?:ผู้ร้อง(?:เรียน|ทุกข์)?|ผู้แจ้งเบาะแส|ผู้ถูกร้องเรียน|ร้องเรียนโดย)\\s*(?:คือ|ชื่อ|ได้แก่|:)?\\s*(${PERSON}\\s?[\\u0E01-\\u0E2E\\u0E40-\\u0E44])`,
  'u',
);

const MAY_NAME_COMPLAINANT = /ร้อง|เบาะแส/u;

function findIn({ at, text }: Passage): readonly Finding[] {
  const finding = { code: 'PD1', severity: 'error', at } as const;
  const numbers = findPersonalNumbers(text).map(({ kind, masked }) => ({
    ...finding,
    facts: { because: kind, found: masked },
  }));
  const complainant = MAY_NAME_COMPLAINANT.test(text) ? COMPLAINANT.exec(text)?.[1] : undefined;
  if (complainant === undefined) return numbers;
  return [...numbers, { ...finding, facts: { because: 'complainant', found: `${complainant}…` } }];
}

function findInCells(grid: Grid): readonly Finding[] {
  return findPersonalCells(grid).map(({ at, kind, masked }) => {
    return { code: 'PD1', severity: 'error', at, facts: { because: kind, found: masked } };
  });
}

/** PD1: what tells a person apart and may not stand in a published document. */
export const PERSONAL_DATA: DocumentCheck = {
  code: 'PD1',
  title: 'ข้อมูลส่วนบุคคลในเอกสารที่จะเผยแพร่',
  lenience:
    'ทักเฉพาะเลข 13 หลักที่เลขตรวจสอบถูกต้อง หมายเลขมือถือที่ไม่ใช่สายด่วนหรือช่องทางติดต่อของหน่วยงาน และชื่อที่ตามหลังคำว่าผู้ร้องเรียน แสดงเพียงบางส่วนเพื่อไม่ให้ผลตรวจเผยแพร่ข้อมูลนั้นเสียเอง เลขมือถือที่เก็บเป็นจำนวนทักเมื่อหัวคอลัมน์ ข้อความข้างหน้า หรือรูปแบบเซลล์บอกว่าเป็นหมายเลขโทรศัพท์ จำนวนเงินไม่ทัก',
  find: ({ passages, grids = [] }) => [...passages.flatMap(findIn), ...grids.flatMap(findInCells)],
};
