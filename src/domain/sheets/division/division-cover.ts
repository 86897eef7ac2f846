import type { DivisionWork } from './divide-workbook';

/** หน้าแรกของสมุดงานที่แบ่ง: the name of the sheet that says what a division is to do with the workbook that it is given. */
export const COVER_SHEET = 'อ่านก่อน';

/** What that sheet says, a line each, the first one the title. `source` is the name of the file that the work was divided from. */
export function coverLines({ division, sheets }: DivisionWork, source: string): readonly string[] {
  return [
    `งานของ${division}`,
    `แบ่งมาจากสมุดงาน “${source}” มีเฉพาะแถวที่${division}รับผิดชอบ`,
    '๑. กรอกในช่องสีเหลืองอ่อน หรือแก้ถ้อยคำในแถวที่มีอยู่',
    '๒. โปรดอย่าแก้หัวตารางและอย่าลบคอลัมน์ที่ซ่อนไว้ เพราะใช้จับคู่แถวเมื่อรวมกลับ',
    '๓. คะแนนเป็นค่า ณ วันที่แบ่งงาน แก้ในไฟล์นี้แล้วสมุดงานหลักไม่เปลี่ยน',
    '๔. แถวที่เพิ่มใหม่จะแสดงเป็นรายการให้ผู้รวบรวมพิจารณา',
    '๕. บันทึกแล้วส่งไฟล์นี้กลับไปยังผู้รวบรวม',
    ...sheets.map(({ sheet, texts }) => `แผ่น ${sheet}: ${texts.length} แถว`),
  ];
}
