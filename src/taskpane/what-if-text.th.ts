/** ถ้อยคำของหน้าลองสมมติคะแนน, fetched with that page. */
export const whatIfTh = {
  title: 'ลองสมมติคะแนน',
  lead: 'ติ๊กข้อที่คาดว่าจะได้คะแนนเพิ่ม แล้วดูว่าคะแนนรวมและระดับเปลี่ยนอย่างไร เป็นการลองดูเท่านั้น ไม่เขียนสิ่งใดลงไฟล์',
  close: 'กลับ',
  clear: 'ล้างที่ติ๊ก',

  target: 'สมมติให้แต่ละข้อได้ (คะแนน)',
  targetHint: 'ข้อที่ได้มากกว่านี้แล้วคงเดิม',
  targetWrong: (highest: string) => `กรอกตัวเลขไม่ติดลบและไม่เกิน ${highest}`,

  result: 'คะแนนตอนนี้เทียบกับที่สมมติ',
  item: 'รายการ',
  now: 'ตอนนี้',
  supposed: 'ที่สมมติ',
  difference: 'ต่างกัน',
  total: 'คะแนนรวม',
  level: 'ระดับ',
  unknown: 'ยังสรุปไม่ได้',
  same: 'เท่าเดิม',
  changed: 'เปลี่ยน',
  nothingTicked: 'ยังไม่ได้ติ๊กข้อใด',
  status: (count: string, total: string, level: string) =>
    `ติ๊ก ${count} รายการ คะแนนรวม ${total} ระดับ ${level}`,
  from: (before: string, after: string, gain: string) => `${before} เป็น ${after} (เพิ่ม ${gain})`,
  assumedParts: 'ทราบคะแนนของ EIT แต่ละส่วนเฉพาะที่ประกาศ จึงถือว่าทั้งสองส่วนเพิ่มเท่ากัน',

  sets: {
    title: (level: string) => `ทางที่สั้นที่สุดไปสู่ระดับ “${level}”`,
    plain: 'ทางที่สั้นที่สุดไปสู่ระดับถัดไป',
    hint: (full: string) => `กดเพื่อติ๊กชุดนั้น โดยสมมติให้ทุกข้อได้ ${full}`,
    searching: 'กำลังหาชุดที่ใช้ข้อน้อยที่สุด',
    fewest: (count: string) => `ใช้ข้อน้อยที่สุด: ${count} ข้อ`,
    leastPoints: (points: string) => `ใช้คะแนนเพิ่มน้อยที่สุด: ${points} คะแนน`,
    set: (count: string, total: string) => `${count} ข้อ คะแนนรวมเป็น ${total}`,
    question: (score: string, points: string) => `ได้ ${score} ขาด ${points}`,
    all: 'ดูว่าข้อใด',
    rest: (count: string) => `ดูอีก ${count} ข้อ`,
    more: 'ยังมีชุดอื่นที่ใช้จำนวนข้อเท่ากัน',
    unscored: (codes: string) => `ข้อที่ยังไม่มีคะแนนอาจทำให้มีทางที่สั้นกว่า: ${codes}`,
    highest: (level: string) => `ได้ระดับ “${level}” ซึ่งสูงสุดแล้ว ควรรักษาไว้`,
    unrated: 'ยังบอกไม่ได้ เพราะยังสรุประดับไม่ได้',
    scoresUnknown: (codes: string, level: string) =>
      `ยังบอกไม่ได้ เพราะไม่มีคะแนนของ ${codes} ซึ่งระดับ “${level}” กำหนดไว้`,
    notEnough: (level: string, full: string) => `แม้ทุกข้อที่มีคะแนนได้ ${full} ก็ยังไม่ถึงระดับ “${level}”`,
    noQuestions: 'ยังบอกไม่ได้ เพราะไม่มีคะแนนรายข้อ ลองติ๊กตัวชี้วัดด้านล่างแทน',
  },

  held: {
    title: (level: string) => `สิ่งที่ยังฉุดไม่ให้ถึงระดับ “${level}”`,
    short: (name: string, score: string, needed: string, short: string) =>
      `${name} ${score} ต้องได้ ${needed} ขาด ${short}`,
    unknown: (codes: string) => `ยังไม่มีคะแนนของ ${codes} ซึ่งระดับนี้กำหนดไว้`,
  },

  items: 'เลือกข้อที่จะลอง',
  itemsHint: 'ปุ่มลูกศรเลื่อนรายการ แป้นเว้นวรรคติ๊กหรือเอาออก',
  group: (name: string, count: string) => `${name} เพิ่มได้ ${count} รายการ`,
  lowInGroup: (threshold: string, count: string) => `ต่ำกว่า ${threshold} ${count} รายการ`,
  others: (count: string) => `ข้ออื่นอีก ${count} รายการ`,
  full: (count: string, full: string) => `ได้ ${full} แล้ว ${count} รายการ`,
  gain: (points: string) => `คะแนนรวมเพิ่มได้ ${points}`,
  nothing: 'ไม่มีคะแนนให้ลองสมมติ',
};

/** The words of supposing scores, in any language. */
export type WhatIfText = typeof whatIfTh;
