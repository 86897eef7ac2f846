import { factText as text, hasFact } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { NameCode } from './name-codes';

function ownNameMisspelt(facts: FindingFacts): string {
  return hasFact(facts, 'often')
    ? `ชื่อหน่วยงานสะกดไม่เหมือนกัน: “${text(facts, 'found')}” ${text(facts, 'count')} แห่ง “${text(facts, 'right')}” ${text(facts, 'often')} แห่ง — แก้ให้เหมือนกัน`
    : `“${text(facts, 'found')}” น่าจะเป็น “${text(facts, 'right')}” — แก้ให้ถูกต้อง`;
}

function twoPositions(facts: FindingFacts): string {
  const positions = facts['positions'];
  const named = Array.isArray(positions) ? positions.map((one: string) => `“${one}”`).join(' กับ ') : '…';
  return `ผู้ลงนาม “${text(facts, 'found')}” ปรากฏสองตำแหน่ง ${named} — ตรวจตำแหน่ง หรือเติม “ปฏิบัติหน้าที่”`;
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องชื่อ: what was found, then what to do. */
export const THAI_NAME_SENTENCES: SentencesOf<NameCode> = {
  N01: (facts) =>
    `พบชื่อหน่วยงานอื่น “${text(facts, 'found')}” ในเอกสารของ ${text(facts, 'own')} — แก้เป็น “${text(facts, 'right')}” หรือกดรับทราบถ้าตั้งใจอ้างถึง`,
  N02: (facts) =>
    `ตำแหน่งผู้บริหาร “${text(facts, 'found')}” ไม่ตรงกับประเภทหน่วยงาน (หน่วยงานนี้ใช้ “${text(facts, 'title')}”) — แก้เป็น “${text(facts, 'right')}” หรือกดรับทราบถ้าตั้งใจอ้างถึง`,
  N03: ownNameMisspelt,
  N04: (facts) => `“${text(facts, 'found')}” น่าจะเป็น “${text(facts, 'right')}” — แก้ให้ถูกต้อง`,
  N05: (facts) =>
    `ใช้คำ “${text(facts, 'found')}” ซึ่งไม่ใช่คำเรียกหน่วยงานนี้ — แก้เป็น “${text(facts, 'right')}” หรือเขียนชื่อสำนักงานให้เต็ม`,
  N06: twoPositions,
  N07: (facts) =>
    `ส่วนราชการ “${text(facts, 'found')}” ไม่อยู่ในโครงสร้างส่วนราชการที่เขียนไว้ในไฟล์นี้ — แก้ชื่อส่วนราชการ หรือเติมในโครงสร้าง`,
};
