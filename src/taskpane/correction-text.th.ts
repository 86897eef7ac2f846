import type { ColumnField, LayoutReason, TableKind } from '../domain/reading/sheet-layout';

const KINDS: Readonly<Record<TableKind, string>> = {
  questions: 'คะแนนรายข้อ',
  indicators: 'คะแนนตัวชี้วัด',
  instruments: 'คะแนนเครื่องมือ',
  wideScores: 'คะแนน หน่วยงานหรือปีละหนึ่งแถว',
  measures: 'มาตรการ',
  ratingScale: 'เกณฑ์ระดับ',
  junk: 'ไม่เกี่ยวข้อง',
};

const REASONS: Readonly<Record<LayoutReason, string>> = {
  scoreHeader: 'หัวตารางมีคำของตารางคะแนน',
  measureHeader: 'หัวตารางมีคำของตารางมาตรการ',
  wideHeader: 'หัวตารางเรียงชื่อข้อ ตัวชี้วัด หรือเครื่องมือไว้ตามแนวนอน',
  shiftedHeader: 'หัวตารางเลื่อนจากข้อมูลหนึ่งคอลัมน์',
  joinedColumns: 'คอลัมน์ที่ไม่มีหัวอ่านรวมกับคอลัมน์ทางซ้าย',
  namesWithScores: 'ไม่มีหัวตาราง แต่ทุกแถวมีชื่อที่รู้จักและมีคะแนน',
  numbersWithScores: 'ไม่มีหัวตาราง แต่มีเลขข้อเรียงกันใต้ชื่อเครื่องมือและมีคะแนน',
  levelCriteria: 'เป็นเกณฑ์ระดับผลการประเมิน',
  nothingKnown: 'ไม่พบคำของตารางคะแนนหรือตารางมาตรการ',
  corrected: 'ผู้ใช้กำหนดไว้',
};

const FIELDS: Readonly<Record<ColumnField, string>> = {
  no: 'ลำดับ',
  agency: 'หน่วยงาน',
  fiscalYear: 'ปีงบประมาณ',
  code: 'รหัสข้อ',
  text: 'ข้อคำถาม',
  score: 'คะแนน (เต็มร้อย)',
  weighted: 'คะแนนถ่วงน้ำหนัก',
  level: 'ระดับผล',
  name: 'ชื่อตัวชี้วัดหรือรายการ',
  instrument: 'เครื่องมือ',
  indicator: 'ตัวชี้วัด',
  issue: 'ประเด็น',
  question: 'ข้อคำถามที่เกี่ยวข้อง',
  analysis: 'ผลการวิเคราะห์',
  measure: 'มาตรการ',
  alignment: 'ความสอดคล้อง',
  steps: 'ขั้นตอนดำเนินการ',
  period: 'ระยะเวลา',
  owner: 'ผู้รับผิดชอบ',
  result: 'ผลการดำเนินการ',
  outcome: 'ผลลัพธ์',
  recommendation: 'ข้อเสนอแนะ',
  ignored: 'ไม่ใช้คอลัมน์นี้',
};

/** ถ้อยคำของหน้าแก้การอ่าน, fetched with that screen. */
export const correctionTh = {
  lead: 'เลือกตารางที่อ่านไม่ตรง แล้วบอกว่าหัวตารางและคอลัมน์คืออะไร ข้อมูลในชีตไม่เปลี่ยน',
  nothing: 'ไฟล์นี้ไม่มีชีตที่มีข้อมูล',
  sheet: (name: string) => `ชีต “${name}”`,
  noTable: 'ไม่พบตาราง',
  likely: (kind: string) => `น่าจะเป็น: ${kind}`,
  rows: (first: string, last: string) => `แถว ${first}–${last}`,
  sure: { sure: '● แน่ใจ', check: '◐ ควรตรวจ', unsure: '○ ไม่แน่ใจ' },
  reasons: REASONS,
  edit: 'แก้ตารางนี้',
  define: 'กำหนดตารางเอง',
  editNamed: (sheet: string, rows: string) => `แก้ตารางนี้: ชีต “${sheet}” ${rows}`,
  defineNamed: (sheet: string) => `กำหนดตารางเอง: ชีต “${sheet}”`,

  kind: 'ตารางนี้คือ',
  kinds: KINDS,
  headerRows: 'แถวหัวตาราง',
  dataRows: 'แถวข้อมูล',
  first: 'ตั้งแต่แถว',
  last: 'ถึงแถว',
  useSelection: 'ใช้แถวที่เลือกอยู่',
  useSelectionFor: (rows: string) => `ใช้แถวที่เลือกอยู่: ${rows}`,
  selectFirst: (sheet: string) => `เลือกแถวในชีต “${sheet}” ก่อน แล้วกดอีกครั้ง`,
  columns: 'คอลัมน์คืออะไร',
  columnsHint: 'เมื่อเลือกช่องใด Excel จะแสดงคอลัมน์นั้น',
  column: (letter: string, header: string) => `คอลัมน์ ${letter} “${header}”`,
  columnWithoutHeader: (letter: string) => `คอลัมน์ ${letter} (ไม่มีหัว)`,
  fields: FIELDS,
  firstRows: 'แถวแรก ๆ ที่จะอ่านได้',
  row: (row: string) => `แถว ${row}`,
  blank: '(ว่าง)',
  faults: {
    rows: 'ตรวจเลขแถว: หัวตารางต้องอยู่เหนือข้อมูล และอยู่ในส่วนที่มีข้อมูลของชีต',
    columns: 'เลือกความหมายอย่างน้อยหนึ่งคอลัมน์',
    header: 'แถวหัวตารางว่าง เลือกแถวที่มีชื่อคอลัมน์ เพื่อให้จำตารางนี้ได้',
  },
  use: 'ใช้การจับคู่นี้',
  restore: 'คืนค่าที่ตรวจพบ',
  otherTable: 'เลือกตารางอื่น',
};

/** The words of the screen, in any language. */
export type CorrectionText = typeof correctionTh;
