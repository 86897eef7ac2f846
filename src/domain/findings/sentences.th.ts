import { THAI_CLAIM_SENTENCES } from './claims/claim-sentences.th';
import { factText as text, hasFact } from './fact-text';
import type { FindingFacts } from './finding';
import { fewOf } from './few-of';
import { itemName } from './item-name';
import { THAI_COVERAGE_SENTENCES } from './coverage/coverage-sentences.th';
import { THAI_TIME_SENTENCES } from './time/time-sentences.th';
import { THAI_OWNER_SENTENCES } from './owners/owner-sentences.th';
import { THAI_ID_SENTENCES } from './codes/id-sentences.th';
import { THAI_WORDING_SENTENCES } from './wording/wording-sentences.th';
import { THAI_NAME_SENTENCES } from './names/name-sentences.th';
import { THAI_PUBLISHING_SENTENCES } from './publishing/publishing-sentences.th';
import * as words from './reading-sentences.th';
import * as ruleWords from './rule-sentences.th';
import type { SentenceCatalogue } from './sentence-catalogue';

const few = (facts: FindingFacts, name: string) => fewOf(facts, name, (rest) => ` และอีก ${rest} รายการ`);

function levelDiffers(facts: FindingFacts): string {
  const total = `คะแนนรวม ${text(facts, 'total')}`;
  if (hasFact(facts, 'missing')) {
    return `ยังยืนยันระดับ “${text(facts, 'published')}” ไม่ได้: ${total} เป็นได้ทั้ง ${text(facts, 'possible')} เพราะขาดคะแนน ${text(facts, 'missing')} — เติมคะแนนที่ขาดแล้วตรวจอีกครั้ง`;
  }
  const lowest = hasFact(facts, 'lowest')
    ? ` เครื่องมือต่ำสุด ${text(facts, 'lowest')} ${text(facts, 'lowestScore')}`
    : '';
  return `ระดับ “${text(facts, 'published')}” ไม่ตรงกับเกณฑ์ปี ${text(facts, 'year')}: ${total}${lowest} — แก้เป็น “${text(facts, 'level')}” หรือตรวจคะแนน`;
}

function computedDiffers(facts: FindingFacts): string {
  const advice = hasFact(facts, 'unverified')
    ? 'ตรวจคะแนนชั้นล่าง และตรวจกับคู่มือว่าปีนี้จัดกลุ่มข้อคำถามตามนี้'
    : 'ตรวจคะแนนชั้นล่างและคะแนนที่ระบุ';
  return `${itemName(facts, 'th')} คำนวณได้ ${text(facts, 'computed')} แต่ระบุ ${text(facts, 'published')} — ${advice}`;
}

function scoreMissing(facts: FindingFacts): string {
  const item = itemName(facts, 'th');
  return hasFact(facts, 'published')
    ? `ไม่มีคะแนนข้อ ${text(facts, 'missing')} จึงตรวจ${item} ที่ระบุ ${text(facts, 'published')} ไม่ได้ — เติมคะแนนที่ขาด`
    : `ไม่มีคะแนนข้อ ${text(facts, 'missing')} จึงยังสรุป${item} ไม่ได้ (ไม่นับเป็น 0) — เติมคะแนนที่ขาด หรือใส่คะแนนของ${item}`;
}

/** ข้อความภาษาไทยของข้อสังเกตทุกชนิด: what was found, then what to do. */
export const THAI_SENTENCES: SentenceCatalogue = {
  ...THAI_NAME_SENTENCES,
  ...THAI_WORDING_SENTENCES,
  ...THAI_ID_SENTENCES,
  ...THAI_OWNER_SENTENCES,
  ...THAI_TIME_SENTENCES,
  ...THAI_COVERAGE_SENTENCES,
  ...THAI_CLAIM_SENTENCES,
  ...THAI_PUBLISHING_SENTENCES,
  C01: (facts) =>
    `${itemName(facts, 'th')} ได้ ${text(facts, 'score')} ต่ำกว่า ${text(facts, 'threshold')} แต่ยังไม่มีมาตรการ — เพิ่มมาตรการ หรือระบุรหัสข้อในมาตรการที่มีอยู่`,
  I01: words.zeroForLetter,
  I02: words.unknownCode,
  I03: words.missingLetter,
  I04: (facts) => `“${text(facts, 'found')}” ชื่อนี้คือตัวชี้วัดที่ ${text(facts, 'number')} — แก้เลขตัวชี้วัดให้ตรงกับชื่อ`,
  R01: words.expectedAndMissing,
  R02: (facts) =>
    hasFact(facts, 'year')
      ? `ยังไม่มีหลักเกณฑ์ปีงบประมาณ ${text(facts, 'year')} — ตรวจปี หรือรอหลักเกณฑ์ของปีนั้น`
      : 'ไม่พบปีงบประมาณของผลคะแนน — เลือกปีผลคะแนน',
  R03: words.unreadableScore,
  R04: words.repairedScore,
  R05: words.zeroByWords,
  R06: words.unknownSubject,
  R07: words.lostPage,
  R08: words.decidedColumns,
  R09: words.unreadFigure,
  R10: words.tableSetAside,
  R11: words.decidedRows,
  R12: words.partlyUnderstood,
  R13: ruleWords.unusableRule,
  R14: ruleWords.workbookRules,
  R15: ruleWords.uncertainRules,
  R16: words.unusableCorrections,
  R17: words.lostRowKeys,
  S01: (facts) =>
    `คะแนนรวมที่คำนวณได้ ${text(facts, 'computed')} ไม่ตรงกับที่ระบุไว้ ${text(facts, 'published')} (ที่เป็นไปได้คือ ${text(facts, 'low')} ถึง ${text(facts, 'high')}) — ตรวจคะแนนตัวชี้วัดและน้ำหนักของปี ${text(facts, 'year')}`,
  S02: levelDiffers,
  S05: (facts) =>
    `${itemName(facts, 'th')} มีคะแนน ${text(facts, 'score')} ซึ่งอยู่นอกช่วง 0–100 — แก้ให้ตรงกับผลที่ประกาศ`,
  S08: scoreMissing,
  S09: words.repeatedScore,
  S10: (facts) =>
    `ข้อ ${few(facts, 'code')} ของ OIT ได้ ${few(facts, 'score')} ซึ่งไม่ใช่ 0 หรือ 100 — ตรวจกับผลที่ประกาศ`,
  S11: computedDiffers,
  T01: (facts) =>
    `ระยะเวลา “${text(facts, 'period')}” อยู่นอกปีงบประมาณ ${text(facts, 'year')} — ตรวจวันที่หรือปีของแผน`,
  T03: words.yearsDiffer,
  T08: (facts) => `ระยะเวลาถูกแยกเป็นสองเซลล์ อ่านรวมเป็น “${text(facts, 'period')}” — รวมไว้ในเซลล์เดียว`,
  X04: (facts) => `มีรหัส HTML “${text(facts, 'found')}” ติดมากับข้อความ — ลบออก`,
  X06: (facts) => `หัวตารางซ้ำ ${text(facts, 'count')} แถว ไม่นับเป็นข้อมูล — ลบได้ถ้าไม่ต้องการ`,
};
