import { factText as text, hasFact } from './fact-text';
import { fewOf } from './few-of';
import type { FindingFacts } from './finding';
import { itemName } from './item-name';

/** ข้อความภาษาไทยของสิ่งที่อ่านไม่ได้ กำกวม หรือซ่อมระหว่างอ่าน: what was found, how it was taken, what to do. */
const few = (facts: FindingFacts, name: string) => fewOf(facts, name, (rest) => ` และอีก ${rest} แห่ง`);

/** R01: what was expected and is not there, or a sheet that could not be read at all. */
export function expectedAndMissing(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'tooLarge':
      return `ชีตนี้ใหญ่เกินไป (${text(facts, 'cells')} เซลล์) จึงไม่ได้อ่าน — ย้ายตารางที่ใช้ไปไว้ในชีตใหม่แล้วอ่านอีกครั้ง`;
    case 'unsupported':
      return 'ชีตนี้ไม่ใช่แผ่นงานที่อ่านได้ จึงไม่ได้อ่าน — คัดลอกข้อมูลไปไว้ในแผ่นงานธรรมดา';
    case 'hidden':
      return 'ชีตนี้ซ่อนอยู่ แต่อ่านข้อมูลด้วย — เลิกซ่อนเพื่อตรวจ หรือลบถ้าไม่ใช้แล้ว';
    case 'noAgency':
      return 'ไม่พบชื่อหน่วยงาน — พิมพ์ชื่อเต็มไว้ใต้ชื่อเรื่อง หรือกรอกในหน้าตั้งค่า';
    default:
      return 'ไม่พบตารางคะแนนหรือตารางมาตรการ — ตรวจว่ามีหัวตาราง เช่น ข้อ ข้อคำถาม คะแนน';
  }
}

/** R03: a score cell that is no score. It counts as missing, not as zero. */
export function unreadableScore(facts: FindingFacts): string {
  const kinds: Readonly<Record<string, string>> = { error: ' (เซลล์มีค่าผิดพลาด)', date: ' (เซลล์เป็นวันที่)' };
  return `อ่านคะแนนของ ${few(facts, 'code')} จาก “${few(facts, 'found')}” ไม่ได้${kinds[text(facts, 'because')] ?? ''} และไม่นับเป็น 0 — แก้เป็นตัวเลข 0–100`;
}

/** R04: a score that is not written plainly, and the number it was taken for. */
export function repairedScore(facts: FindingFacts): string {
  const kinds: Readonly<Record<string, string>> = {
    decimalComma: 'ใช้จุลภาคแทนจุดทศนิยม',
    letterForZero: 'ใช้ตัวอักษร O แทนเลขศูนย์',
    extraWords: 'มีข้อความต่อท้ายคะแนน',
    percentOfWhole: 'จัดรูปแบบเป็นร้อยละทั้งที่เป็นคะแนนเต็มร้อย',
    meanOfParts: 'เป็นคะแนน EIT ส่วนที่ 1 และ 2 ใช้ค่าเฉลี่ย',
  };
  return `“${few(facts, 'found')}” ${kinds[text(facts, 'because')] ?? ''} อ่านเป็น ${few(facts, 'taken')} — ตรวจว่าถูกต้อง`;
}

/** R05: ไม่ได้คะแนน of an OIT item, taken for zero. */
export function zeroByWords(facts: FindingFacts): string {
  return `“${text(facts, 'found')}” ของข้อ ${text(facts, 'code')} อ่านเป็น 0 คะแนน — ยืนยันว่าข้อนี้ไม่ได้คะแนน ไม่ใช่ยังไม่มีข้อมูล`;
}

/** R06: figures of which nothing says what they score. */
export function unknownSubject(facts: FindingFacts): string {
  return `ไม่ทราบว่า “${few(facts, 'found')}” เป็นคะแนนของอะไร จึงไม่ได้อ่าน — เติมรหัสข้อหรือชื่อตัวชี้วัดถ้าเป็นคะแนน`;
}

/** R07: a header whose page came apart into lines. */
export function lostPage(facts: FindingFacts): string {
  return `ใต้หัวตารางมีข้อความ ${text(facts, 'count')} บรรทัดที่ไม่อยู่ในตาราง เริ่มที่ “${text(facts, 'found')}” จึงไม่ได้อ่าน — จัดกลับเข้าช่องของตาราง`;
}

/** R08: what was decided about columns. */
export function decidedColumns(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'shifted':
      return 'หัวตารางเลื่อนจากข้อมูลหนึ่งคอลัมน์ อ่านตามข้อมูล — เลื่อนหัวตารางให้ตรง';
    case 'unlabelled':
      return 'มีคอลัมน์ที่ไม่มีหัว อ่านรวมกับคอลัมน์ทางซ้าย — เติมหัวตาราง';
    case 'severalScores':
      return `มีคอลัมน์คะแนนมากกว่าหนึ่ง ไม่ได้อ่านคอลัมน์ “${few(facts, 'found')}” — ตรวจว่าเลือกถูกคอลัมน์`;
    case 'notCarried':
      return `คอลัมน์ “${few(facts, 'found')}” ไม่มีที่ในข้อมูลมาตรการ จึงไม่ได้นำไปใช้ — ข้อมูลเดิมยังอยู่ในชีตนี้`;
    case 'weighted':
      return `“${few(facts, 'found')}” เป็นคะแนนที่ถ่วงน้ำหนักแล้ว จึงไม่อ่านเป็นคะแนนเต็มร้อย — ใส่คะแนนก่อนถ่วงน้ำหนักถ้ามี`;
    default:
      return `ไม่รู้จักหัวตาราง “${few(facts, 'found')}” จึงไม่ได้อ่านคอลัมน์นี้ — แก้หัวตารางถ้าเป็นข้อมูลที่ใช้`;
  }
}

/** R09: a figure called คะแนน in running text that is not plainly the score of one thing of this year. */
export function unreadFigure(facts: FindingFacts): string {
  return `ข้อความระบุ “${few(facts, 'found')}” แต่ไม่ชัดว่าเป็นคะแนนของข้อใดในปีนี้ จึงไม่ได้อ่าน — ตรวจว่าตรงกับตาราง`;
}

/** R10: a table that is neither scores nor measures. */
export function tableSetAside(facts: FindingFacts): string {
  return `ตาราง “${text(facts, 'found')}” ไม่ใช่ตารางคะแนนหรือตารางมาตรการ จึงไม่ได้อ่าน — แก้หัวตารางถ้าเป็นข้อมูลที่ใช้`;
}

/** Why one of two sheets that say the same gave way to the other. */
const WHY_SET_ASIDE: Readonly<Record<string, string>> = {
  draft: 'เป็นฉบับร่าง',
  copy: 'เป็นสำเนา',
  older: 'เป็นฉบับเก่ากว่า',
  notFinal: 'ไม่ใช่ฉบับสุดท้าย',
};

/** R11: what was decided about rows of measures. */
export function decidedRows(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'orphan':
      return 'แถวแรกของตารางไม่มีหัวข้อ อ่านเป็นมาตรการใหม่ — เติมช่องแรกหรือรวมกับมาตรการก่อนหน้า';
    case 'sharedHeading':
      return 'ช่องแรกว่างแต่มีมาตรการและผู้รับผิดชอบครบ อ่านเป็นมาตรการใหม่ของหัวข้อเดิม — ตรวจว่าไม่ใช่ข้อความต่อเนื่อง';
    case 'setAside':
      return `ชีต “${text(facts, 'sheet')}” ${WHY_SET_ASIDE[text(facts, 'why')] ?? 'เหมือนชีตอื่น'} มาตรการ ${text(facts, 'count')} รายการซ้ำกับชีต “${text(facts, 'taken')}” จึงใช้ชีต “${text(facts, 'taken')}” — ลบหรือเปลี่ยนชื่อชีตที่ไม่ใช้`;
    default:
      return `เชื่อม “${few(facts, 'found')}” กับตัวชี้วัดที่ ${text(facts, 'taken')} จากถ้อยคำของมาตรการ — ระบุตัวชี้วัดให้ชัด`;
  }
}

/** R12: a cell of a measure that is understood only in part. */
export function partlyUnderstood(facts: FindingFacts): string {
  const found = `“${few(facts, 'found')}”`;
  switch (facts['field']) {
    case 'period':
      return `ไม่ทราบวันเริ่มและวันสิ้นสุดของ ${found} — ระบุเป็นวันที่ เช่น 1 ต.ค. 68 ถึง 30 ก.ย. 69`;
    case 'runTogether':
      return `ชื่อผู้รับผิดชอบติดกัน ${found} อ่านแยกเป็น ${text(facts, 'taken')} — เว้นวรรคหรือขึ้นบรรทัดใหม่`;
    case 'notOwners':
      return `ช่องผู้รับผิดชอบมีข้อความอื่นปน อ่านเฉพาะ ${text(facts, 'taken')} — ย้ายข้อความที่เหลือไปช่องของมัน`;
    default:
      return `ไม่ทราบว่า ${found} คือตัวชี้วัดหรือประเด็นใด — เติมเลขหรือชื่อให้ตรงกับแบบของ ป.ป.ช.`;
  }
}

/** S09 of a whole sheet: which of two sheets that state the same was taken, and why. */
function sheetSetAside(facts: FindingFacts): string {
  const [aside, taken] = [`ชีต “${text(facts, 'sheet')}”`, `ชีต “${text(facts, 'taken')}”`];
  if (facts['because'] === 'same') {
    return `${aside} มีคะแนน ${text(facts, 'count')} รายการเหมือน${taken} จึงอ่าน${taken}ชีตเดียว — ลบชีตที่ซ้ำถ้าไม่ใช้แล้ว`;
  }
  return `${aside} ${WHY_SET_ASIDE[text(facts, 'because')] ?? ''}และคะแนนต่างจาก${taken} (${few(facts, 'scores')}) จึงใช้${taken} — ตรวจว่าชีตใดเป็นฉบับจริง แล้วลบหรือเปลี่ยนชื่ออีกชีต`;
}

/** S09: one thing scored in several places. */
export function repeatedScore(facts: FindingFacts): string {
  if (hasFact(facts, 'because')) return sheetSetAside(facts);
  const scores = hasFact(facts, 'scores') ? ` (${text(facts, 'scores')}) ใช้ ${text(facts, 'taken')}` : '';
  return `${itemName(facts, 'th')} มีคะแนนซ้ำ ${text(facts, 'count')} แห่ง${scores} — เก็บไว้แห่งเดียวหรือแก้ให้ตรงกัน`;
}

/** I01: a zero for the letter o. */
export function zeroForLetter(facts: FindingFacts): string {
  return `“${few(facts, 'found')}” ใช้เลขศูนย์แทนตัวอักษร o — แก้เป็น ${few(facts, 'code')}`;
}

/** I02: a code outside the year's questions. */
export function unknownCode(facts: FindingFacts): string {
  const proposal = hasFact(facts, 'proposal') ? ` อาจหมายถึง ${text(facts, 'proposal')}` : '';
  return `ข้อ ${text(facts, 'code')} ไม่มีในชุดคำถามปี ${text(facts, 'year')}${proposal} — ตรวจรหัสข้อกับแบบวัดของปีนั้น`;
}

/** I03: a question without its letter. */
export function missingLetter(facts: FindingFacts): string {
  return `ข้อคำถาม “${few(facts, 'found')}” ไม่มีตัวอักษรนำรหัส อ่านเป็น ${few(facts, 'code')} — ตรวจแล้วเติมตัวอักษร`;
}

/** T03: two years in one role. */
export function yearsDiffer(facts: FindingFacts): string {
  const role = facts['role'] === 'plan' ? 'ปีแผน' : 'ปีผลคะแนน';
  const taken = hasFact(facts, 'taken') ? ` ใช้ ${text(facts, 'taken')} เป็น${role}` : '';
  return `ปีในเอกสารไม่ตรงกัน: ${text(facts, 'years')}${taken} — ตรวจว่าปีใดคือปีผลคะแนนและปีแผน`;
}

/** R16: corrections of layouts that the workbook keeps and that cannot be used. */
export function unusableCorrections(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'wrong':
      return `การแก้การอ่านที่จำไว้ในไฟล์นี้ ${text(facts, 'count')} รายการใช้ไม่ได้ จึงอ่านตามที่ตรวจพบ — เปิด “แก้การอ่าน” แล้วกำหนดใหม่`;
    case 'unused':
      return `ไม่พบหัวตารางที่เคยแก้การอ่านไว้${hasFact(facts, 'sheet') ? `ในชีต “${text(facts, 'sheet')}”` : ''} จึงอ่านตามที่ตรวจพบ — เปิด “แก้การอ่าน” แล้วกำหนดใหม่ถ้าหัวตารางเปลี่ยนไป`;
    default:
      return 'การแก้การอ่านที่จำไว้ในไฟล์นี้เสียหาย จึงอ่านตามที่ตรวจพบ — เปิด “แก้การอ่าน” แล้วกำหนดใหม่';
  }
}

/** R17: a generated sheet, or rows of one, whose hidden keys are gone. */
export function lostRowKeys(facts: FindingFacts): string {
  const sheet = `แผ่น “${text(facts, 'sheet')}”`;
  return facts['because'] === 'rows'
    ? `แถว ${few(facts, 'rows')} ของ${sheet} ไม่มีรหัสในคอลัมน์ซ่อน “รหัสแถว” แล้ว เมื่อสร้างใหม่สิ่งที่กรอกในแถวนี้จะย้ายไปท้ายแผ่น — ย้ายข้อความไปแถวเดิมของรายการนั้น`
    : `คอลัมน์ซ่อน “รหัสแถว” ของ${sheet} หายไป สิ่งที่กรอกยังอยู่ครบในแผ่นนี้ แต่นำไปใช้ต่อไม่ได้ และจะสร้างแผ่นใหม่ไว้ข้างกัน — คัดลอกข้อความที่กรอกไปแผ่นใหม่ แล้วลบแผ่นนี้`;
}
