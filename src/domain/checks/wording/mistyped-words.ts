import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';

/** คำที่มักพิมพ์ผิด in documents of this kind, each with the spelling of the Royal Society's dictionary or the usual name. */
const MISTYPED: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/ประพฤติ(?:นิ|มี)ชอบ|ประพฤติมิซอบ/u, 'ประพฤติมิชอบ'],
  [/(?<![A-Za-z])[OoGg]R\s?-?\s?[Cc]ode/u, 'QR Code'],
  [/เจตนาธรรมณ์|เจตนารมย์|เจตนารมน์/u, 'เจตนารมณ์'],
  [/เจตจำนงค์/u, 'เจตจำนง'],
  [/ธรรมมาภิบาล/u, 'ธรรมาภิบาล'],
  [/เว[็]?ปไซ[ตด]์?|เวบไซ[ตด]์|เว็บไซ(?:ด์|ท์)/u, 'เว็บไซต์'],
  [/อินเตอร์เน็?ต/u, 'อินเทอร์เน็ต'],
  [/แอพพลิเคชั่?น|แอปพลิเคชั่น/u, 'แอปพลิเคชัน'],
  [/กฏหมาย/u, 'กฎหมาย'],
  [/กฏระเบียบ/u, 'กฎระเบียบ'],
  [/ปฎิบัติ/u, 'ปฏิบัติ'],
  [/ปรากฎ/u, 'ปรากฏ'],
  [/อนุญาติ/u, 'อนุญาต'],
  [/บุคคลากร/u, 'บุคลากร'],
  [/มาตราฐาน/u, 'มาตรฐาน'],
  [/จริยะธรรม/u, 'จริยธรรม'],
  [/โปร่งไส/u, 'โปร่งใส'],
  [/หลักเกณท์|หลักเกณฑ(?!์)/u, 'หลักเกณฑ์'],
  [/ลายเซ็นต์/u, 'ลายเซ็น'],
  [/สัมนา(?!คุณ)/u, 'สัมมนา'],
  [/สังเกตุ/u, 'สังเกต'],
  [/รี\s?กษา/u, 'รักษา'],
  [/อัพเดท|อัพเดต|อัปเดท/u, 'อัปเดต'],
  [/ประสิทธิภาร|ประสิทธภาพ/u, 'ประสิทธิภาพ'],
  [/คุณธรรมและความโปรงใส/u, 'คุณธรรมและความโปร่งใส'],
  [/แบบวัดการการรับรู้/u, 'แบบวัดการรับรู้'],
];
/** One look for all of them: most cells have none. */
const ANY = new RegExp(MISTYPED.map(([{ source }]) => `(?:${source})`).join('|'), 'u');
/** The sign must not stand in an address, which is as it is. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/u;

function fixIn(raw: string, wrong: string, right: string): Pick<Finding, 'fix'> {
  return raw.includes(wrong) ? { fix: { from: wrong, to: right } } : {};
}

function findIn({ at, raw, text }: Passage): readonly Finding[] {
  if (!ANY.test(text)) return [];
  return MISTYPED.flatMap(([wrong, right]): readonly Finding[] => {
    const match = wrong.exec(text);
    if (match === null || ADDRESS.test(text.slice(0, match.index))) return [];
    const [word] = match;
    const facts = { found: word, right };
    return [{ code: 'X09', severity: 'notice', at, facts, ...fixIn(raw, word, right) }];
  });
}

/** X09: words that these documents mistype again and again. */
export const MISTYPED_WORDS: DocumentCheck = {
  code: 'X09',
  title: 'คำที่มักพิมพ์ผิด',
  lenience: 'เทียบกับรายการคำสั้น ๆ ที่ผิดแน่นอนในทุกบริบท ไม่ตรวจตัวสะกดทั้งเอกสาร แต่ละคำทักเซลล์ละครั้ง คำในที่อยู่เว็บไม่ทัก',
  find: ({ passages }) => passages.flatMap(findIn),
};
