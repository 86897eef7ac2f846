import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { PublishingCode } from './publishing-codes';

const PERSONAL: Readonly<Record<string, string>> = {
  citizenId: 'เลขประจำตัวประชาชน',
  mobile: 'หมายเลขโทรศัพท์มือถือ',
  complainant: 'ชื่อผู้ร้องเรียนหรือผู้ถูกร้องเรียน',
};

/** ข้อความภาษาไทยของข้อสังเกตก่อนเผยแพร่: what was found, then what to do. */
export const THAI_PUBLISHING_SENTENCES: SentencesOf<PublishingCode> = {
  PD1: (facts) =>
    `พบ${PERSONAL[text(facts, 'because')] ?? 'ข้อมูลส่วนบุคคล'} “${text(facts, 'found')}” — ลบหรือปิดบังก่อนเผยแพร่`,
};
