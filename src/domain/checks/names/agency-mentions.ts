import { AGENCY_KINDS, type AgencyKind } from '../../assessment/agency';
import { agencyOf } from '../../reading/agency-name';

/**
 * หน่วยงานที่ข้อความเอ่ยถึง: a body of local government with its place, as running text names it. No list of the country's bodies is
 * needed: a word for the kind with a word glued to it is a name, unless that word goes on with the sentence.
 */
export type AgencyMention = {
  readonly kind: AgencyKind;
  /** All Thai letters up to the next space: the place, and what may be glued to it. */
  readonly run: string;
  /** The place as far as it can be told from words glued to it. */
  readonly place: string;
  /** Kind and place as written. */
  readonly written: string;
  readonly start: number;
  /** True for a name within a title, as in นายกเทศมนตรีตำบลบางตัวอย่าง. */
  readonly inTitle: boolean;
};

type KindWord = { readonly kind: AgencyKind; readonly word: string };

/** The words for each kind, in full and shortened. */
const KIND_WORDS: readonly KindWord[] = AGENCY_KINDS.filter((kind) => kind !== 'other').flatMap((kind) => {
  const { name, shortName } = agencyOf({ kind, place: '' }, null);
  const inTitle = name.startsWith('เทศบาล') ? [{ kind, word: name.replace('เทศบาล', 'เทศมนตรี') }] : [];
  return [{ kind, word: name }, { kind, word: shortName }, ...inTitle];
});
const LETTERS = '[\\u0E01-\\u0E2E\\u0E30-\\u0E3A\\u0E40-\\u0E45\\u0E47-\\u0E4E]';
const KIND_PATTERN = KIND_WORDS.map(({ word }) => word.replace('.', '\\.')).join('|');
const MENTION = new RegExp(
  `(?<![\\u0E01-\\u0E2E]\\.)(${KIND_PATTERN})(${LETTERS}{2,})(?!${LETTERS}|\\.${LETTERS})`,
  'gu',
);

/** What every word for a kind begins with. */
const ANY_KIND = /องค์|อบ[ตจ]|เทศ|ท[ตมน]\./u;

/** Words after which a sentence goes on: where a place opens with one, there is no place. */
const SENTENCE_GOES_ON = new RegExp(
  `^(?:${[
    'และ|หรือ|ที่(?!วัง)|ซึ่ง|โดย|เพื่อ|เมื่อ|เช่น|ดัง|คือ|หาก|ตลอด|พร้อม|รวม|แล้ว|อย่าง|ด้วย|ยัง|ก่อน|หลัง|ระหว่าง|ภายใน|ใน(?!เมือง)',
    'ได้|มี(?!ชัย)|เป็น|จะ|ต้อง|ควร|ไม่|ให้|ว่า|ของ|กับ|แก่(?!ง)|ตาม(?!ุ)|จาก|ถึง|นี้|นั้น|เอง|อื่น|ต่าง|ทุก|ทั้ง|แห่ง|ใกล้|ข้างเคียง',
    'ขอ(?!น)|รับ(?!ร่อ)|พบว่า|พิจารณา|ทราบ|อนุมัติ|ลงนาม|ลงเว็บ|ปฏิบัติ|ร่วม|จัด|ดำเนิน(?!สะดวก)|กำหนด|ประกาศ|ประชุม|ประเมิน|ประจำ|ประชาชน|ประชาสัมพันธ์',
    'มอบหมาย|สามารถ|สนับสนุน|ส่งเสริม|เสนอ|เผยแพร่|เปิด|เก็บ|แจ้ง|แต่งตั้ง|แก้ไข|ตรวจสอบ|ติดตาม|ติดต่อ|ปรับปรุง|พัฒนา(?!นิคม)|รายงาน|เรื่อง',
    'สร้างความ|ทำการ|ทำหน้าที่|ใช้|นำ|ส่ง|ตอบ|ออก|เข้า|ผู้|ขนาด|เขต|สมัย|พนักงาน|ข้าราชการ|เจ้าหน้าที่|ปี|ครั้ง|จำนวน|หมู่ที่|คะแนน|วิเคราะห์|ผ่าน|ถือ',
    'ทั่ว|ระดับ|จังหวัด|อำเภอ|กรณี|สังกัด|กำลัง|เคย|ถูก|ช่วย|ควบคุม|รักษา|เลือก|อยู่|เดียว|ไป|มุ่ง|ยึด|เน้น|บริหาร|บริการ|บันทึก|อาศัย|อาจ|อบรม',
    'สั่ง|สรุป|สำหรับ|สำรวจ|เห็น|ลด|เพิ่ม|เรา|ข้อ|ตำแหน่ง|กอง(?:คลัง|ช่าง|การ)|สำนัก(?:งาน|ปลัด)|หน่วย|ฝ่าย|คณะ|สภา|นายก|ปลัด|ประเภท|ผล|การ(?!ะ)|ความ',
    'เว็บ|โทร|เลข|เดือน|ไตรมาส|รอบ|โครงการ|กิจกรรม|มาตรการ|แผน|นโยบาย|ระบบ|กรอบ|ต่อ|เท่านั้น|ฉบับ',
  ].join('|')})`,
  'u',
);
/** Words that may be glued to a place where Thai leaves no space. */
const GLUED =
  /(?:ประจำ|คะแนน|ได้|ในปี|ปีงบ|อำเภอ|จังหวัด|มี(?:คะแนน|ผล|การ|หน้าที่|ความ|นโยบาย|มาตรการ|บุคลากร|เจ้า|ช่องทาง|แนว|ผู้)|พบว่า|ผู้มี|ทราบ|ดังนี้|แล้ว|และ|หรือ|ซึ่ง|เพื่อ|โดย|เป็น|จะ|ต้อง|ควร|ไม่|ให้|ดำเนิน(?!สะดวก)|ประกาศ|เรื่อง|ตาม|เข้า|ร่วม|จัด|แจ้ง|พร้อม|สำหรับ|เมื่อ).*$/u;
/** No tambon's name is shorter or longer. */
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 24;

/** The place that Thai letters right after a word for a kind begin with; '' where the sentence goes on instead. */
export function placeIn(run: string): string {
  if (SENTENCE_GOES_ON.test(run)) return '';
  const place = run.replace(GLUED, '');
  return place.length < SHORTEST_PLACE || place.length > LONGEST_PLACE ? '' : place;
}

function mentionFrom(match: RegExpExecArray): readonly AgencyMention[] {
  const [, word = '', run = ''] = match;
  const kind = KIND_WORDS.find((one) => one.word === word)?.kind;
  const place = placeIn(run);
  if (kind === undefined || place === '') return [];
  const inTitle = word.startsWith('เทศมนตรี');
  return [{ kind, run, place, written: word + place, start: match.index, inTitle }];
}

/** Every body of local government that a text names with its place, in order. */
export function findAgencyMentions(text: string): readonly AgencyMention[] {
  if (!ANY_KIND.test(text)) return [];
  const mentions: AgencyMention[] = [];
  const pattern = new RegExp(MENTION);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = mentionFrom(match);
    mentions.push(...found);
    // Another name may be glued to this one, or to the words that this one turned out to be.
    const { length } = found[0]?.written ?? match[1] ?? match[0];
    pattern.lastIndex = match.index + length;
  }
  return mentions;
}
