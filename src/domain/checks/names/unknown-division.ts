import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';

/** ส่วนราชการ: สำนัก and กอง of the body. Which it has, only its own words on its structure say. */
const STRUCTURE =
  /แบ่งส่วนราชการ[^\n]{0,60}?เป็น|(?:ส่วนราชการ(?:ภายใน)?|โครงสร้าง(?:ส่วนราชการ)?)[^\n]{0,60}?(?:ประกอบด้วย|ได้แก่|ดังนี้|คือ|จำนวน)/u;
const DIVISION =
  /(?<=^|[^\u0E01-\u0E4E]|และ|หรือ)(?:สำนัก(?:งาน)?ปลัด|กอง(?!ทุน|บริหารส่วน|การบริหาร|ฯ)|หน่วยตรวจสอบภายใน|สำนัก(?=[ชกส]))[\u0E01-\u0E4E]*/gu;
const FEWEST_LISTED = 3;
/** The words of a division's name that every division of the sort shares. */
const SHORTEST_KEY = 5;

function divisionsIn(text: string): readonly string[] {
  return [...text.matchAll(DIVISION)].map(([name]) => name.replace(/(?:และ|หรือ).*$/u, ''));
}

function divisionKey(name: string): string {
  return matchKey(name).replace(/^สานกงานปลด/u, 'สานกปลด');
}

/** The divisions that a passage on the structure lists; empty where it lists too few to be all. */
function listedIn({ text }: Passage): readonly string[] {
  const flat = text.replaceAll('\n', ' ');
  const start = STRUCTURE.exec(flat)?.index;
  if (start === undefined) return [];
  const listed = divisionsIn(flat.slice(start));
  return listed.length < FEWEST_LISTED ? [] : listed.map(divisionKey);
}

/** กองการศึกษา is กองการศึกษา ศาสนาและวัฒนธรรม: one name goes on where the other stops. */
function isKnown(key: string, listed: readonly string[]): boolean {
  return listed.some((one) => {
    const shorter = one.length < key.length ? one : key;
    return shorter.length >= SHORTEST_KEY && one.startsWith(shorter) && key.startsWith(shorter);
  });
}

function find({ passages }: DocumentContext): readonly Finding[] {
  const listed = passages.flatMap(listedIn);
  if (listed.length === 0) return [];
  const owners = passages.filter(({ part }) => part.kind === 'cell' && part.field === 'owner');
  return owners.flatMap(({ at, text }) => {
    const unknown = divisionsIn(text).filter((name) => !isKnown(divisionKey(name), listed));
    return [...new Set(unknown)].map((found): Finding => {
      return { code: 'N07', severity: 'warning', at, facts: { found } };
    });
  });
}

/** N07: a division that answers for a measure and that the body does not have. */
export const UNKNOWN_DIVISION: DocumentCheck = {
  code: 'N07',
  title: 'ส่วนราชการที่หน่วยงานไม่มี',
  lenience:
    'ตรวจเฉพาะช่องผู้รับผิดชอบ และเฉพาะเมื่อไฟล์มีข้อความบอกโครงสร้างส่วนราชการไว้อย่างน้อยสามส่วน ถ้าไม่มีจะไม่ทัก เพราะรู้จากเอกสารไม่ได้ว่าหน่วยงานมีกองใด',
  find,
};
