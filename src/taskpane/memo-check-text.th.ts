/** ถ้อยคำของหน้าตรวจร่างบันทึก, fetched with that page. */
export const memoCheckTh = {
  title: 'ตรวจร่างบันทึก',
  lead: 'วางหรือพิมพ์ข้อความจาก Word แล้วกดตรวจ จะเทียบชื่อหน่วยงาน ปี คะแนน ระดับ และถ้อยคำกับไฟล์นี้ ข้อความไม่ถูกเก็บและไม่ส่งออกไปที่ใด',
  area: 'ข้อความของบันทึก',
  areaHint: 'ตารางที่คัดลอกจาก Word วางได้เลย หนึ่งแถวจะเป็นหนึ่งบรรทัด',
  file: 'หรือเลือกไฟล์ข้อความ (.docx หรือ .txt)',
  unreadableFile: 'อ่านไฟล์นี้ไม่ได้ เปิดไฟล์แล้วคัดลอกข้อความมาวางแทน',
  check: 'ตรวจข้อความ',
  checkAgain: 'ตรวจอีกครั้ง',
  close: 'กลับ',

  checking: 'กำลังตรวจ',
  empty: 'ยังไม่มีข้อความ วางหรือพิมพ์ข้อความก่อน',
  tooLong: (most: string) => `ข้อความยาวเกิน ${most} ตัวอักษร แบ่งตรวจทีละส่วน`,
  none: 'ไม่พบจุดผิดตามรายการตรวจ (ไม่ได้ตรวจข้อเท็จจริงอื่น)',
  changed: 'ข้อความเปลี่ยนหลังตรวจ กดตรวจอีกครั้งเพื่อดูผลใหม่',
  withoutScores: 'ไฟล์นี้ยังไม่มีคะแนน จึงตรวจเฉพาะชื่อ ปี และถ้อยคำ',

  findings: 'สิ่งที่พบ',
  findingsHint: 'ปุ่มลูกศรเลื่อนรายการ กด Enter เพื่อไปที่คำในข้อความ',
  more: (shown: string, count: string) => `แสดง ${shown} จาก ${count} รายการ แก้แล้วตรวจอีกครั้งเพื่อดูที่เหลือ`,
  line: (line: string) => `บรรทัดที่ ${line}`,
  fix: (from: string, to: string) => `แก้ “${from}” เป็น “${to}”`,

  marked: 'ข้อความที่ตรวจ',
  markedHint: 'คำที่พบขีดเส้นใต้ กดหมายเลขข้างคำเพื่อกลับไปที่รายการ',
  backToList: 'กลับไปที่รายการ',
  mark: (numbers: string, severity: string) => `[${numbers} ${severity}]`,
  quietLines: (count: string) => `(ไม่พบจุดผิด ${count} บรรทัด)`,

  mend: (count: string) => `แก้คำที่แก้ได้เอง ${count} รายการในข้อความ`,
  copy: 'คัดลอกข้อความ',
  copied: 'คัดลอกแล้ว นำไปวางใน Word ได้',
  copyYourself: 'คัดลอกให้ไม่ได้ เลือกข้อความไว้แล้ว กดคัดลอกจากแป้นพิมพ์',
};

/** The words of checking a memo, in any language. */
export type MemoCheckText = typeof memoCheckTh;
