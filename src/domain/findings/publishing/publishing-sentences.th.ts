import { factText as text } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { PublishingCode } from './publishing-codes';

const PERSONAL: Readonly<Record<string, string>> = {
  citizenId: 'เลขประจำตัวประชาชน',
  mobile: 'หมายเลขโทรศัพท์มือถือ',
  complainant: 'ชื่อผู้ร้องเรียนหรือผู้ถูกร้องเรียน',
};

const HIDDEN: Readonly<Record<string, string>> = { rows: 'แถว', columns: 'คอลัมน์' };

function hiddenContent(facts: FindingFacts): string {
  const what = HIDDEN[text(facts, 'because')];
  if (what === undefined) return 'ชีตนี้ซ่อนอยู่และมีข้อมูล — ลบหรือเลิกซ่อนก่อนเผยแพร่';
  const lines = fewOf(facts, 'lines', (rest) => ` และอีก ${rest}`);
  return `มี${what}ที่ซ่อนไว้และมีข้อมูล ${text(facts, 'count')} ${what} (${lines}) — ลบหรือเลิกซ่อนก่อนเผยแพร่`;
}

function unfinishedDraft(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'copy':
      return `ชีต “${text(facts, 'found')}” น่าจะเป็นสำเนาของชีต “${text(facts, 'of')}” — ลบชีตที่ไม่ใช้ก่อนเผยแพร่`;
    case 'sheet':
      return `ชื่อชีต “${text(facts, 'found')}” บอกว่าเป็นฉบับร่างหรือฉบับเก่า — ลบหรือเปลี่ยนชื่อก่อนเผยแพร่`;
    default:
      return `ข้อความ “${text(facts, 'found')}” บอกว่าเป็นฉบับร่าง — ลบออกเมื่อเป็นฉบับจริงแล้ว`;
  }
}

/** ข้อความภาษาไทยของข้อสังเกตก่อนเผยแพร่: what was found, then what to do. */
export const THAI_PUBLISHING_SENTENCES: SentencesOf<PublishingCode> = {
  PD1: (facts) =>
    `พบ${PERSONAL[text(facts, 'because')] ?? 'ข้อมูลส่วนบุคคล'} “${text(facts, 'found')}” — ลบหรือปิดบังก่อนเผยแพร่`,
  PD2: hiddenContent,
  PD3: unfinishedDraft,
};
