import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { IdCode } from './id-codes';

/** ข้อความภาษาไทยของข้อสังเกตเรื่องรหัสข้อ: what was found, then what to do. */
export const THAI_ID_SENTENCES: SentencesOf<IdCode> = {
  I05: (facts) =>
    `ช่วง “${text(facts, 'found')}” มี ${text(facts, 'count')} ข้อ แต่รายการมี ${text(facts, 'listed')} ข้อ ขาด ${text(facts, 'missing')} — เพิ่มข้อที่ขาด หรือแก้ช่วง`,
  I06: (facts) =>
    `รหัส ${text(facts, 'codes')} เป็นชุดปี ${text(facts, 'other')} แต่ปีผลคะแนนคือ ${text(facts, 'year')} — เปลี่ยนเป็นรหัสของปี ${text(facts, 'year')}`,
};
