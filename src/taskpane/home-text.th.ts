import type { SeasonTask } from './season';

/** ถ้อยคำของหน้าหลัก, fetched with the reader. */
export const homeTh = {
  title: 'งานช่วงนี้',

  today: 'วันนี้อยู่ใน',
  quarter: (number: string, year: string) => `ไตรมาส ${number} ปีงบประมาณ ${year}`,

  task: 'งาน',
  tasks: {
    plan: (year: string) => `วิเคราะห์ผลและจัดทำมาตรการปี ${year}`,
    halfYear: (year: string, months: string) => `รายงานรอบ ${months} เดือน ของมาตรการปี ${year}`,
    fullYear: (year: string, months: string) => `รายงานรอบ ${months} เดือน ของมาตรการปี ${year}`,
    publish: (year: string, months: string) =>
      `ปีแผน ${year} สิ้นสุดแล้ว เผยแพร่รายงานรอบ ${months} เดือน และเตรียมขึ้นปีใหม่`,
  } satisfies Readonly<Record<SeasonTask, (year: string, months: string) => string>>,
  taskUntil: (task: string, day: string, left: string) => `${task} (ถึง ${day}) ${left}`,
  daysLeft: (count: string) => `เหลือ ${count} วัน`,
  lastDay: 'วันนี้วันสุดท้าย',
  byCalendar: 'นับตามปีงบประมาณของวันนี้ เพราะยังไม่ทราบปีแผน',
  awaitsResults: 'ช่วงนี้ ป.ป.ช. มักประกาศผลการประเมิน เมื่อประกาศแล้วนำคะแนนมาวางในไฟล์แล้วอ่านใหม่',

  low: (threshold: string) => `ต่ำกว่า ${threshold}`,
  lowCount: (count: string) => `${count} รายการ`,
  nothingLow: 'ไม่มีในคะแนนที่อ่านได้',

  measures: 'มาตรการ',
  noMeasures: 'ไม่พบมาตรการในไฟล์นี้',
  measuresCount: (count: string) => `${count} รายการ`,
  told: (count: string) => `มีผลแล้ว ${count}`,
  allTold: 'มีผลแล้วทุกรายการ',
  noneTold: 'ยังไม่มีผลของรายการใด',
  untold: (count: string) => `ยังไม่กรอกผล ${count}`,
  untoldList: (count: string) => `ดูมาตรการที่ยังไม่กรอกผล (${count})`,
  untitled: (number: string) => `มาตรการที่ ${number}`,

  opinions: 'ความเห็นผู้บริหาร',
  noOpinions: 'ยังไม่ได้สร้างชีตความเห็นผู้บริหาร',
  awaited: (title: string) => `รอ ${title}`,
  correcting: (title: string) => `รอแก้ไขตามความเห็นของ ${title}`,
  allOpinions: 'ให้ความเห็นครบทุกตำแหน่งแล้ว',
  unknownOpinions: 'อ่านจากชีตความเห็นไม่ได้',

  changed: 'เปลี่ยนตั้งแต่สร้างชีต',
  changedSince: (moment: string) => `เปลี่ยนตั้งแต่สร้างชีตเมื่อ ${moment}`,
  nothingMade: 'ยังไม่ได้สร้างชีต',
  notRemembered: 'ยังเทียบไม่ได้ จะเริ่มเทียบตั้งแต่การสร้างหรืออัปเดตชีตครั้งถัดไป',
  nothingChanged: 'คะแนนและมาตรการเหมือนเดิม',
  scoresChanged: (count: string) => `คะแนน ${count} เซลล์`,
  agenciesChanged: (count: string) => `คะแนนของหน่วยงานอื่น ${count} ชุด`,
  measuresAdded: (count: string) => `มาตรการเพิ่ม ${count} รายการ`,
  measuresGone: (count: string) => `มาตรการที่ไม่มีแล้วหรือเปลี่ยนชื่อ ${count} รายการ`,
  changedList: (count: string) => `ดูที่เปลี่ยน (${count})`,
  changedScore: (name: string, before: string, after: string) => `${name} จาก ${before} เป็น ${after}`,
  noScore: 'ไม่มีคะแนน',
  newMeasure: (title: string) => `มาตรการใหม่: “${title}”`,
  total: 'คะแนนรวมที่ประกาศ',
  more: (shown: string, count: string) => `แสดง ${shown} จาก ${count} รายการ`,

  open: 'สิ่งที่ยังค้าง',
  nothingOpen: 'ไม่มีสิ่งที่ค้างตามที่ตรวจพบ',
  items: {
    lackingMeasures: (count: string) => `กำหนดมาตรการให้ข้อหรือตัวชี้วัดที่ยังไม่มี ${count} รายการ`,
    errors: (count: string) => `แก้จุด “ต้องแก้” ${count} จุดก่อนเสนอ`,
    results: (count: string) => `กรอกผลการดำเนินการของมาตรการ ${count} รายการ`,
  },
  correction: (title: string) => `${title} ให้แก้ไข`,
  correctionWords: (title: string, words: string) => `${title} ให้แก้ไข: “${words}”`,
};

/** The words of the home page, in any language. */
export type HomeText = typeof homeTh;
