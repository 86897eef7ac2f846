import { factText as text } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import { itemName } from '../item-name';
import type { SentencesOf } from '../sentence-catalogue';
import type { ClaimCode } from './claim-codes';

const item = (facts: FindingFacts) => itemName(facts, 'th');

function rankDiffers(facts: FindingFacts): string {
  const extreme = facts['extreme'] === 'highest' ? 'สูงสุด' : 'ต่ำสุด';
  const claimed = itemName({ kind: text(facts, 'kind'), code: text(facts, 'claimed') }, 'th');
  return `ข้อความว่าคะแนน${extreme}คือ ${claimed} (${text(facts, 'claimedScore')}) แต่คะแนน${extreme}คือ ${item(facts)} (${text(facts, 'score')}) — แก้ข้อความให้ตรงกับคะแนน`;
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องข้อความกับคะแนน: what was found, then what to do. */
export const THAI_CLAIM_SENTENCES: SentencesOf<ClaimCode> = {
  S03: (facts) =>
    `ข้อความระบุ “${text(facts, 'found')}” แต่คะแนนของ ${item(facts)} คือ ${text(facts, 'score')} — แก้ข้อความหรือตรวจคะแนนในตาราง`,
  S04: rankDiffers,
  S06: (facts) =>
    `คะแนน ${item(facts)} ${text(facts, 'score')} ไม่เกินน้ำหนัก ${text(facts, 'weight')} คล้ายคะแนนที่ถ่วงน้ำหนักแล้ว — ใส่คะแนนก่อนถ่วงน้ำหนัก (เต็ม 100)`,
  S07: (facts) =>
    `คะแนนรวม ${text(facts, 'published')} เท่ากับค่าเฉลี่ยธรรมดาของ${facts['of'] === 'indicators' ? 'ตัวชี้วัด' : 'เครื่องมือ'} ไม่ได้ถ่วงน้ำหนัก (ถ่วงแล้วได้ ${text(facts, 'computed')}) — ใช้คะแนนรวมที่ถ่วงน้ำหนัก`,
  S12: (facts) =>
    `ใช้ระดับแบบ AA–F (“${text(facts, 'found')}”) กับผลปี ${text(facts, 'year')} ซึ่งใช้ระดับ “${text(facts, 'levels')}” — แก้เป็นระดับของปีนั้น`,
  S13: (facts) =>
    `เขียนว่า “${text(facts, 'found')}” แต่ ${item(facts)} ได้ ${text(facts, 'score')} ต่ำกว่า ${text(facts, 'threshold')} — แก้ข้อความให้ตรงกับคะแนน`,
  S14: (facts) =>
    `เขียนว่า “${text(facts, 'found')}” แต่ ${item(facts)} ได้ ${text(facts, 'score')} — ตรวจว่าหมายถึงตัวชี้วัดนี้ หรือเขียนเป็นรักษาระดับหรือพัฒนาต่อ`,
  S15: (facts) =>
    `ค่าเป้าหมายเดียวกันเขียนไม่ตรงกัน “${text(facts, 'first')}” (${text(facts, 'firstAt')}) และ “${text(facts, 'found')}” — แก้ให้ตรงกับแผน`,
  S16: (facts) =>
    `คะแนน${facts['kind'] === 'indicator' ? 'ตัวชี้วัดที่' : 'ข้อ'} ${fewOf(facts, 'codes', (rest) => ` และอีก ${rest} ข้อ`)} เปลี่ยนจากปี ${text(facts, 'earlier')} แต่ผู้ตอบ ${text(facts, 'instrument')} มีประมาณ ${text(facts, 'count')} คน ผู้ตอบหนึ่งคนเปลี่ยนคะแนนได้ถึง ${text(facts, 'points')} คะแนน — แปลผลด้วยความระมัดระวัง`,
};
