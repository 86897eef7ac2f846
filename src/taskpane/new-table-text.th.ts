/** ถ้อยคำของหน้าวางตารางและสร้างชีตเปล่า, fetched with that screen. */
export const newTableTh = {
  pasteLead: 'คัดลอกตารางจากหน้าเว็บ เอกสาร หรือ PDF แล้ววางในช่องนี้ ยังไม่เขียนสิ่งใดจนกว่าท่านจะกด',
  area: 'คลิกในช่องนี้ แล้วกด Ctrl+V',
  again: 'วางใหม่',
  problems: {
    noTable: 'ไม่พบตารางในสิ่งที่วาง คัดลอกทั้งตารางพร้อมหัวตาราง แล้ววางอีกครั้ง',
    tooLarge: 'ตารางใหญ่เกินไป คัดลอกเฉพาะส่วนที่ใช้ แล้ววางอีกครั้ง',
  },
  mirror: 'สิ่งที่อ่านได้',
  questions: (count: string) => `คะแนนรายข้อ ${count} ข้อ`,
  indicators: (count: string) => `คะแนนตัวชี้วัด ${count} รายการ`,
  agencies: (count: string) => `${count} หน่วยงานหรือปี`,
  measures: (count: string) => `มาตรการ ${count} รายการ`,
  nothing: 'อ่านคะแนนหรือมาตรการไม่ได้',
  kinds: {
    scores: 'จะเขียนเป็นชีตคะแนน: ข้อ ข้อคำถาม คะแนน',
    measures: 'จะเขียนเป็นชีต\u200bมาตรการตามหัวตารางมาตรฐาน',
    asPasted: 'จะเขียนเป็นชีต\u200bตามที่วาง แล้วใช้ “แก้การอ่าน” บอกความหมายของคอลัมน์ได้',
  },
  sheetName: (name: string) => `ชื่อชีต “${name}” (ถ้ามีชื่อนี้แล้วจะเติมเลขต่อท้าย)`,
  firstRows: 'แถวแรก ๆ ของชีตใหม่',
  row: (row: string) => `แถว ${row}`,
  findings: (count: string) => `ควรตรวจ (${count})`,
  more: (shown: string, count: string) => `แสดง ${shown} จาก ${count} รายการ`,
  write: 'เขียนเป็นชีตใหม่',

  blankLead: 'ได้ชีตที่มีรหัสข้อครบทุกข้อของปีที่เลือก ช่องคะแนนรับเฉพาะตัวเลขตั้งแต่ศูนย์ถึงหนึ่งร้อย กรอกแล้วกด “อ่านใหม่”',
  year: 'ปีผลคะแนน',
  count: (count: string) => `${count} ข้อ`,
};

/** The words of the screen, in any language. */
export type NewTableText = typeof newTableTh;
