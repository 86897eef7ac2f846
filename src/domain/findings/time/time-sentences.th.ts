import { factText as text, hasFact } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { TimeCode } from './time-codes';

function afterDocument(facts: FindingFacts): string {
  return facts['because'] === 'period'
    ? `เอกสารลงวันที่ “${text(facts, 'document')}” แต่รายงานผลของช่วง “${text(facts, 'found')}” ซึ่งยังมาไม่ถึง — ตรวจวันที่ของเอกสาร หรือระยะเวลา`
    : `รายงานลงวันที่ “${text(facts, 'document')}” แต่กล่าวถึงเหตุการณ์วันที่ “${text(facts, 'found')}” ซึ่งยังไม่เกิด — ตรวจวันที่`;
}

function unclearQuarter(facts: FindingFacts): string {
  const year = hasFact(facts, 'year') ? ` ${text(facts, 'year')}` : '';
  return `“${text(facts, 'found')}” ในราชการคือ ต.ค.–ธ.ค.${year} (${text(facts, 'count')} แห่ง) — ตรวจว่าไม่ใช่ ม.ค.–มี.ค. และเขียนเดือนกำกับ`;
}

/** ข้อความภาษาไทยของข้อสังเกตเรื่องเวลา: what was found, then what to do. */
export const THAI_TIME_SENTENCES: SentencesOf<TimeCode> = {
  T02: afterDocument,
  T04: unclearQuarter,
  T05: (facts) => `วันสิ้นสุดมาก่อนวันเริ่ม “${text(facts, 'period')}” — แก้วันหรือปี`,
  T06: (facts) =>
    `“${text(facts, 'found')}” เป็นปี ค.ศ. — แก้ ${text(facts, 'year')} เป็น ${text(facts, 'buddhist')} หรือเติมคำว่า ค.ศ.`,
  T07: (facts) =>
    facts['because'] === 'wholeTable'
      ? `ไม่มีระยะเวลาในมาตรการใดเลย (${text(facts, 'count')} มาตรการ) — เพิ่มคอลัมน์ระยะเวลา`
      : `ไม่มีระยะเวลาในมาตรการที่ ${text(facts, 'no')} — เติมระยะเวลา`,
  T09: (facts) => `รายงานทั้งปีแต่อ้าง “${text(facts, 'found')}” — เพิ่มผลของ 6 เดือนหลัง หรือแก้ชื่อรอบรายงาน`,
  T10: (facts) => `“${text(facts, 'found')}” ไม่ระบุว่าเป็นปีงบประมาณหรือปีปฏิทิน — เขียนเป็น “ปีงบประมาณ พ.ศ. …”`,
};
