/**
 * การอ้างถึงโดยตั้งใจ: another body that a sentence names rightly, because it is a partner, a neighbour, a place to visit or to learn
 * from, or the author of a rule.
 */
const BEFORE =
  /ร่วมกับ|ร่วมมือ|ความร่วมมือ|ข้อตกลง|MOU|ข้างเคียง|ใกล้เคียง|ดูงาน|แลกเปลี่ยน|เครือข่าย|วิทยากร|จัดโดย|สนับสนุน|ประสาน|หน่วยงานภายนอก|โอน(?:ย้าย|มา|จาก|ไป)|ย้าย(?:มา|ไป|จาก)|ช่วยราชการ|อดีต|เทียบกับ|ต้นแบบ|ตัวอย่าง(?:จาก|ของ)|พระราชบัญญัติ|ระเบียบ|ติดต่อกับ|ติดกับ|อาณาเขต|ทิศ(?:เหนือ|ใต้|ตะวันออก|ตะวันตก)|หลายหน่วยงาน|กลุ่ม(?:ที่|อปท)|เจ้าภาพ|หนังสือ(?:จาก|ของ)|ได้รับแจ้งจาก|เดินทางไป|เดิม|ยกฐานะ|เปลี่ยน(?:ชื่อ|เป็น)|อบรม(?:ที่|ณ)|ณ\s?$/u;
const AFTER = /ข้างเคียง|ใกล้เคียง|เป็นวิทยากร|ร่วมเป็น|ร่วมกับ|ร่วมด้วย|เป็นเจ้าภาพ|สนับสนุน|ที่อยู่ติดกัน|เดิม|ยกฐานะ|เปลี่ยนชื่อ/u;
const REACH_BEFORE = 60;
const REACH_AFTER = 30;

/** True where the words around a name say that another body is meant; `start` and `end` are those of the name. */
export function isMentionedOnPurpose(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - REACH_BEFORE), start);
  const [after = ''] = text.slice(end, end + REACH_AFTER).split('\n');
  return BEFORE.test(before) || AFTER.test(after);
}
