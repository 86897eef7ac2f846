import { factText as text } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { OwnerCode } from './owner-codes';

function parted(facts: FindingFacts): string {
  const owners = facts['owners'];
  return Array.isArray(owners) ? owners.join(' / ') : '…';
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องผู้รับผิดชอบ: what was found, then what to do. */
export const THAI_OWNER_SENTENCES: SentencesOf<OwnerCode> = {
  O01: (facts) =>
    facts['because'] === 'wholeTable'
      ? `ไม่มีผู้รับผิดชอบในมาตรการใดเลย (${text(facts, 'count')} มาตรการ) — เพิ่มคอลัมน์ผู้รับผิดชอบ`
      : `มาตรการที่ ${text(facts, 'no')} ไม่มีผู้รับผิดชอบ — เติมส่วนราชการหรือตำแหน่ง`,
  O02: (facts) => `ผู้รับผิดชอบเป็นกลุ่มกว้าง “${text(facts, 'found')}” — ระบุผู้รับผิดชอบหลักไว้ก่อน`,
  O03: (facts) => `ผู้รับผิดชอบเขียนติดกัน — แยกเป็น “${parted(facts)}”`,
  O04: (facts) => `ข้อความในช่องผู้รับผิดชอบยาวผิดปกติ “${text(facts, 'found')}” อาจวางเลื่อนคอลัมน์ — ย้ายไปคอลัมน์ที่ถูก`,
};
