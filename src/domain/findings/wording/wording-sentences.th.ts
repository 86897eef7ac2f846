import { factText as text, hasFact } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { WordingCode } from './wording-codes';

function numberingBroken(facts: FindingFacts): string {
  if (facts['because'] === 'lostNumbers')
    return `ข้อแรก ๆ ของรายการเป็นขีดแทนเลข “${text(facts, 'found')}” — ใส่เลขข้อให้ครบหรือใช้ขีดทุกข้อ`;
  return facts['because'] === 'bullets'
    ? `เครื่องหมายหัวข้อซ้อนกัน “${text(facts, 'found')}” หน้าเลขข้อ — ลบส่วนเกินและเรียงเลขใหม่`
    : `ลำดับข้อ ${text(facts, 'numbers')} ไม่ต่อเนื่อง — เรียงเลขใหม่ หรือตรวจว่าข้อใดขาดไป`;
}

function garbledThai(facts: FindingFacts): string {
  const advice = hasFact(facts, 'right') ? `แก้เป็น “${text(facts, 'right')}”` : 'พิมพ์คำนี้ใหม่';
  return `อักขระไทยเพี้ยนจากการคัดลอก “${text(facts, 'found')}” — ${advice}`;
}

function mixedDigits(facts: FindingFacts): string {
  const use = facts['use'] === 'thai' ? 'เลขไทย' : 'เลขอารบิก';
  const cells = fewOf(facts, 'cells', (rest) => ` และอีก ${rest} เซลล์`);
  return `เลขไทยปนเลขอารบิกในชีตเดียวกัน (${text(facts, 'thai')}/${text(facts, 'arabic')}) “${text(facts, 'found')}” ที่ ${cells} — ใช้${use}แบบเดียว`;
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องการเขียน: what was found, then what to do. */
export const THAI_WORDING_SENTENCES: SentencesOf<WordingCode> = {
  X01: numberingBroken,
  X02: (facts) => `ข้อความจบไม่สมบูรณ์ “${text(facts, 'found')}” — เติมให้จบ`,
  X03: garbledThai,
  X05: mixedDigits,
  X07: (facts) =>
    `แถวต่อเนื่องซ้ำกับมาตรการที่ ${text(facts, 'no')} “${text(facts, 'found')}” — ลบออก หรือใส่ข้อความของมาตรการนี้`,
  X08: (facts) =>
    `แถว ${text(facts, 'row')} สูงเกิน 409 พอยต์ (${text(facts, 'letters')} ตัวอักษรในช่องเดียว) ข้อความจะถูกตัดเวลาพิมพ์ — แบ่งเป็นหลายแถว`,
  X09: (facts) => `คำที่มักพิมพ์ผิด “${text(facts, 'found')}” — แก้เป็น “${text(facts, 'right')}”`,
};
