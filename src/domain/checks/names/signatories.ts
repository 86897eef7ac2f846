import type { Passage } from '../../reading/passage';

/** ผู้ลงนาม: a person's name in brackets with the official position under it, as every Thai letter ends. */
export type Signatory = { readonly name: string; readonly position: string; readonly passage: Passage };

type Line = { readonly text: string; readonly passage: Passage };

const RANK =
  'นาย|นางสาว|นาง|น\\.ส\\.|ว่าที่\\s?(?:ร้อยตรี|ร้อยโท|ร้อยเอก|ร\\.ต\\.)|(?:สิบ|จ่าสิบ|ร้อย|พัน|ดาบ)(?:ตรี|โท|เอก|ตำรวจ)|[จสพร]\\.(?:ส\\.)?[ตทอ]\\.|ดร\\.';
const NAME = new RegExp(
  `^\\(?\\s*(?:ลงชื่อ\\)?[\\s.…]*)?\\(\\s*((?:${RANK})\\s?[\\u0E01-\\u0E4E]+(?:\\s+[\\u0E01-\\u0E4E]+){0,3})\\s*\\)$`,
  'u',
);
/** ผู้รายงาน and กรรมการ are parts that a person plays beside the position. */
const POSITION =
  /^(?:ตำแหน่ง\s*:?\s*)?(?:รอง|ผู้ช่วย)?(?:นายก|ปลัด|หัวหน้า|ผู้อำนวยการ|เจ้าพนักงาน|เจ้าหน้าที่|นักวิ|นักจัดการ|นักทรัพยากร|นักพัฒนา|นิติกร|เลขานุการ)/u;
const LONGEST = 120;
/** Signatures leave room for a second line of the position, and for the stamp between. */
const REACH = 3;

function linesOf(passage: Passage): readonly Line[] {
  return passage.text.split('\n').map((text) => ({ text: text.trim(), passage }));
}

/** The lines of the position: from the first that opens with one, on to the next if it goes on with the title acted for. */
function positionUnder(lines: readonly Line[]): string | null {
  const start = lines.findIndex(({ text }) => POSITION.test(text) && text.length <= LONGEST);
  if (start < 0) return null;
  const [first, second] = [lines[start]?.text ?? '', lines[start + 1]?.text ?? ''];
  return /แทน$|ปฏิบัติหน้าที่$|รักษาการ$/u.test(first) ? `${first} ${second}` : first;
}

function isUnder(name: Line, line: Line): boolean {
  const [a, b] = [name.passage, line.passage];
  return a.at.sheet === b.at.sheet && Math.abs(a.column - b.column) <= 1 && b.row - a.row <= REACH + 2;
}

/** Every signature of the document, in order. */
export function findSignatories(passages: readonly Passage[]): readonly Signatory[] {
  const lines = passages.filter(({ part }) => part.kind === 'running').flatMap(linesOf);
  return lines.flatMap((line, index): readonly Signatory[] => {
    const name = NAME.exec(line.text)?.[1]?.replace(/\s+/gu, ' ');
    if (name === undefined) return [];
    const below = lines.slice(index + 1, index + 1 + REACH * 2).filter((one) => isUnder(line, one));
    const next = below.findIndex(({ text }) => NAME.test(text));
    const position = positionUnder(next < 0 ? below : below.slice(0, next));
    return position === null ? [] : [{ name, position, passage: line.passage }];
  });
}
