import type { CheckDescription } from './check-description';

/** What a check cannot tell from the workbook alone. */
export type UntoldCheck = { readonly code: CheckDescription['code']; readonly because: string };

/** ข้อที่บอกจากเอกสารอย่างเดียวไม่ได้ทุกกรณี: what a person still has to look at, and why. */
export const UNTOLD_CHECKS: readonly UntoldCheck[] = [
  { code: 'N01', because: 'ชื่อที่ไม่มีคำบอกประเภทนำหน้า (อบต. เทศบาล อบจ.) ดูไม่ออกว่าเป็นหน่วยงาน' },
  { code: 'N06', because: 'คำว่า “ปฏิบัติหน้าที่” อาจอยู่ในคำสั่งที่ไม่ได้แนบมากับไฟล์' },
  { code: 'N07', because: 'ไฟล์ต้องมีข้อความบอกโครงสร้างส่วนราชการ มิฉะนั้นไม่รู้ว่าหน่วยงานมีกองใด' },
  { code: 'S16', because: 'ไฟล์ต้องมีคะแนนสองปีและบอกจำนวนผู้ตอบ' },
  { code: 'C10', because: 'แผนและรายงานต้องอยู่ในไฟล์เดียวกัน' },
  { code: 'C12', because: 'ผลที่เขียนใหม่โดยไม่ได้ทำจริง ดูจากถ้อยคำไม่ออก' },
  { code: 'T02', because: 'ไฟล์ที่ไม่มีวันที่ของเอกสารเทียบไม่ได้' },
  { code: 'X08', because: 'โปรแกรมไม่รู้ความกว้างคอลัมน์ จึงเห็นเฉพาะช่องที่ยาวเกินแน่นอน' },
  { code: 'A01', because: 'ความเห็นและเครื่องหมายที่เขียนบนกระดาษไม่อยู่ในไฟล์' },
  { code: 'PD1', because: 'ชื่อบุคคลที่ไม่มีคำว่าผู้ร้องเรียนนำหน้าแยกจากชื่อเจ้าหน้าที่ไม่ออก' },
  { code: 'PD2', because: 'ความเห็น โน้ต รูปภาพ และกล่องข้อความที่ลอยบนชีตไม่อยู่ในสิ่งที่โปรแกรมอ่าน' },
];
