import type { Certainty } from '../domain/rules/rulebook';
import { CERTAINTY_WORDS } from '../domain/sheets/settings/certainty-words';

/** ถ้อยคำของที่มาของคะแนน, fetched with the reader. */
export const explanationTh = {
  title: 'คะแนนรวมมาจากไหน',
  open: 'ดูทีละชั้นจนถึงรายข้อ',
  hint: 'กดปุ่มลูกศรเพื่อเลื่อนและเปิดปิดชั้น กด Enter เพื่อไปที่เซลล์',
  sum: 'รวมคะแนนที่แต่ละแถว “ให้” ในชั้นเดียวกัน จะได้เท่ากับที่ชั้นบน “ให้” โดยไม่ปัดเศษระหว่างทาง ตัวเลขที่เห็นปัดเฉพาะตอนแสดง',
  total: 'คะแนนรวม',
  shareOf: {
    total: (share: string) => `${share} ของคะแนนรวม`,
    instrument: (share: string, code: string) => `${share} ของ ${code}`,
    indicator: (share: string, code: string) => `${share} ของตัวชี้วัดที่ ${code}`,
    subIndicator: (share: string, code: string) => `${share} ของตัวชี้วัดย่อยที่ ${code}`,
    question: (share: string, code: string) => `${share} ของข้อ ${code}`,
  },
  percent: (figure: string) => `ร้อยละ ${figure}`,
  gives: (points: string) => `ให้ ${points}`,
  beside: 'ไม่ได้ใช้คิดคะแนนรวม',
  onlyPublished: 'ใช้คะแนนที่ประกาศ',
  published: (score: string) => `ประกาศ ${score}`,
  unknown: 'ยังไม่มีคะแนน',
  outside: (score: string, low: string, high: string) => `ในชีตเป็น ${score} ซึ่งอยู่นอกช่วง ${low}–${high}`,

  rules: {
    title: 'หลักเกณฑ์ที่ใช้คิด',
    weights: 'น้ำหนักของเครื่องมือ',
    eitParts: 'ส่วนของ EIT',
    aggregation: 'วิธีเฉลี่ยและปัดเศษ',
    questions: 'ข้อในแต่ละตัวชี้วัด',
    rating: 'เกณฑ์ระดับ',
    source: 'ที่มา:',
    all: 'ดูทุกค่าพร้อมที่มา และแก้ค่าที่ต่างจากคู่มือ ได้ในชีต\u200bตั้งค่าที่สร้างให้',
  },
  certainty: CERTAINTY_WORDS satisfies Readonly<Record<Certainty, string>>,

  missed: {
    title: 'ข้อ OIT ที่น่าจะขาดคะแนน',
    lead: 'คาดจากคะแนนตัวชี้วัด เพราะไฟล์นี้ไม่มีคะแนนรายข้อ โดยถือว่าแต่ละข้อได้เต็มหรือไม่ได้เลย',
    indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
    part: (code: string, count: string) => `ตัวชี้วัดย่อย ${code} จำนวน ${count} ข้อ`,
    and: ' และ ',
    unique: (way: string) => `น่าจะขาด${way} เพราะเป็นไปได้ทางเดียว`,
    several: (way: string, count: string) => `น่าจะขาด${way} หรือเป็นแบบอื่น รวม ${count} แบบที่เป็นไปได้`,
    none: 'คาดไม่ได้ เพราะไม่มีจำนวนข้อใดให้คะแนนนี้พอดี อาจมีข้อที่ได้คะแนนบางส่วน',
    grouping: 'โปรดเทียบกับคู่มือ เพราะการจัดข้อเข้าตัวชี้วัดย่อยของปีนี้ยังไม่ยืนยัน',
    ways: (code: string, count: string) => `ดูทุกแบบของตัวชี้วัดที่ ${code} (${count})`,
    more: (shown: string, count: string) => `แสดง ${shown} จาก ${count} แบบ แบบที่ง่ายกว่าขึ้นก่อน`,
  },
};

/** The words of the explanation, in any language. */
export type ExplanationText = typeof explanationTh;
