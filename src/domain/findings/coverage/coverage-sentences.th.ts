import { factText as text, hasFact } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { CoverageCode } from './coverage-codes';

function missingResult(facts: FindingFacts): string {
  const missing = facts['missing'];
  const names = Array.isArray(missing)
    ? missing.map((field: string) => (field === 'result' ? 'ผลการดำเนินการ' : 'ผลลัพธ์')).join('และ')
    : 'ผลการดำเนินการ';
  return `มาตรการที่ ${text(facts, 'no')} ยังไม่มี${names} — เติม หรือเขียนเหตุผลที่ยังไม่ได้ดำเนินการ`;
}

function fewNames(facts: FindingFacts, name: string): string {
  return fewOf(facts, name, (rest) => ` และอีก ${rest} มาตรการ`);
}

function reportDiffers(facts: FindingFacts): string {
  const added = hasFact(facts, 'added') ? ` เพิ่ม “${fewNames(facts, 'added')}”` : '';
  const lost = hasFact(facts, 'lost') ? ` หายไป “${fewNames(facts, 'lost')}”` : '';
  return `มาตรการในรายงานไม่ตรงกับในแผน (ชีต ${text(facts, 'plan')}):${added}${lost} — ใช้ชื่อเดียวกัน หรือเขียนเหตุผลที่เปลี่ยน`;
}

function repeatedWording(facts: FindingFacts): string {
  return facts['because'] === 'outcome'
    ? `ผลลัพธ์เขียนเหมือนผลการดำเนินการ “${text(facts, 'found')}” — เขียนว่าเกิดอะไรขึ้นจากการดำเนินการ`
    : `ข้อความซ้ำกัน ${text(facts, 'count')} แถว (${fewOf(facts, 'cells', (rest) => ` และอีก ${rest} เซลล์`)}) “${text(facts, 'found')}” อาจเป็นข้อความแม่แบบ — เขียนให้ตรงกับแต่ละมาตรการ`;
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องความครบถ้วน: what was found, then what to do. */
export const THAI_COVERAGE_SENTENCES: SentencesOf<CoverageCode> = {
  C02: (facts) => `ตารางวิเคราะห์ไม่มีตัวชี้วัดที่ ${text(facts, 'number')} ${text(facts, 'name')} — เพิ่มแถวของตัวชี้วัดนี้`,
  C03: missingResult,
  C04: (facts) =>
    `ข้อ ${text(facts, 'codes')} อยู่ในคอลัมน์ข้อคำถาม แต่ไม่กล่าวถึงในผลการวิเคราะห์ — วิเคราะห์ข้อนี้ หรือนำออกจากแถว`,
  C05: (facts) =>
    `ผลการวิเคราะห์อ้างข้อ ${text(facts, 'codes')} แต่ไม่อยู่ในคอลัมน์ข้อคำถามของแถวนี้ — เพิ่มข้อคำถาม หรือแก้ผลการวิเคราะห์`,
  C06: (facts) => `วิเคราะห์ว่า “${text(facts, 'found')}” โดยไม่ระบุคะแนน — ใส่คะแนนของแต่ละข้อ`,
  C07: (facts) =>
    `ประเด็นที่ ${text(facts, 'number')} จาก ${text(facts, 'count')} ประเด็นไม่มีมาตรการ (${text(facts, 'name')}) — เพิ่มมาตรการของประเด็นนี้`,
  C08: (facts) => `มาตรการ “${text(facts, 'measure')}” ไม่เชื่อมกับข้อคำถามหรือตัวชี้วัดใด — ระบุว่าแก้ข้อใด`,
  C09: (facts) =>
    `ข้อ ${text(facts, 'code')} อยู่ในสองประเด็น (ประเด็นที่ ${text(facts, 'issues')}) — ตรวจว่าตั้งใจ หรือเลือกประเด็นเดียว`,
  C10: reportDiffers,
  C11: repeatedWording,
  C12: (facts) =>
    facts['because'] === 'toBeDone'
      ? `ผลการดำเนินการยังเป็นถ้อยคำของแผน “${text(facts, 'found')}” — เขียนว่าทำอะไรแล้ว เมื่อใด ได้เท่าใด`
      : `ผลการดำเนินการเหมือนขั้นตอนในแผน “${text(facts, 'found')}” ยังไม่ใช่ผล — เขียนว่าทำอะไรแล้ว เมื่อใด ได้เท่าใด`,
  A01: (facts) => `ยังไม่มีความเห็นของ${text(facts, 'found')} — เสนอให้ลงความเห็น`,
};
