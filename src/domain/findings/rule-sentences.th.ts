import { factText as text, hasFact } from './fact-text';
import { fewOf } from './few-of';
import type { FindingFacts } from './finding';

/** ข้อความภาษาไทยของข้อสังเกตเรื่องหลักเกณฑ์ (R13 ถึง R15). */
const ADVICE = 'แก้ค่านี้ หรือลบเพื่อใช้ค่าตามหลักเกณฑ์';
const UNSURE: Readonly<Record<string, string>> = {
  level: 'เกณฑ์ระดับ',
  weights: 'น้ำหนัก',
  questions: 'การจัดกลุ่มข้อคำถาม',
};

function few(facts: FindingFacts, name: string): string {
  return fewOf(facts, name, (rest) => ` และอีก ${rest} ข้อ`);
}

/** What is wrong with the typed value, and what to do where that is something else than `ADVICE`. */
function wrongWith(facts: FindingFacts): readonly [wrong: string, advice?: string] {
  const found = `“${text(facts, 'found')}”`;
  const code = few(facts, 'code');
  switch (facts['because']) {
    case 'notWeight':
      return [`น้ำหนัก ${found} ไม่ใช่ตัวเลข 0–100`];
    case 'weightSum':
      return [`น้ำหนักรวมกันได้ ${text(facts, 'sum')} ไม่ใช่ 100`, 'แก้ให้รวมกันได้ 100'];
    case 'order':
      return hasFact(facts, 'above')
        ? [`ระดับ ${found} ใช้เกณฑ์ไม่ต่ำกว่าระดับ “${text(facts, 'above')}” ที่อยู่เหนือขึ้นไป`]
        : [`${found} ใช้เกณฑ์ไม่ต่ำกว่ารายการที่อยู่เหนือขึ้นไป`];
    case 'lastLevel':
      return ['รายการสุดท้ายต้องเริ่มที่ 0 และไม่มีเงื่อนไขอื่น'];
    case 'withoutName':
      return [`ระดับที่เพิ่ม (${found}) ยังมีชื่อหรือคะแนนไม่ครบ`, 'กรอกทั้งชื่อระดับและคะแนนรวม'];
    case 'nameTwice':
      return [`ชื่อ ${found} ใช้ซ้ำ`];
    case 'longName':
      return [`ชื่อระดับ ${found} ยาวเกิน ${text(facts, 'most')} ตัวอักษร`];
    case 'unknownTested':
      return [`${found} ไม่ใช่คะแนนที่ปีนี้ใช้ทดสอบได้ (${text(facts, 'known')})`];
    case 'testedMissing':
      return ['มีระดับที่กำหนดคะแนนขั้นต่ำของแต่ละส่วน แต่ไม่บอกว่าทดสอบส่วนใด', 'กรอกส่วนที่ทดสอบ'];
    case 'testedByNone':
      return ['มีส่วนที่ทดสอบ แต่ไม่มีระดับใดกำหนดคะแนนขั้นต่ำของแต่ละส่วน'];
    default:
      return wrongWithQuestion(facts, found, code);
  }
}

function wrongWithQuestion(
  facts: FindingFacts,
  found: string,
  code: string,
): readonly [wrong: string, advice?: string] {
  switch (facts['because']) {
    case 'withoutGroup':
      return [`ข้อ ${code} ยังไม่บอกตัวชี้วัด`, 'เติมตัวชี้วัดหรือตัวชี้วัดย่อย'];
    case 'unknownGroup':
      return [`ไม่มีตัวชี้วัดหรือตัวชี้วัดย่อย ${found} ในปีนี้ จึงจัดข้อ ${code} ไม่ได้`];
    case 'needsSubIndicator':
      return [`ข้อ ${code} ต้องระบุตัวชี้วัดย่อย (${text(facts, 'parts')}) ไม่ใช่ ${found}`];
    case 'otherInstrument':
      return [`ข้อ ${code} อยู่ในตัวชี้วัด ${found} ของ ${text(facts, 'instrument')} ไม่ได้`];
    case 'questionTwice':
      return [`ข้อ ${code} ระบุไว้สองแห่ง`, 'เก็บไว้แห่งเดียว'];
    case 'questionGap':
      return [`รายการที่เริ่มด้วยข้อ ${code} ขาดข้อ ${few(facts, 'missing')}`, 'เติมข้อที่ขาด'];
    case 'emptyIndicator':
      return [`ตัวชี้วัดที่ ${text(facts, 'number')} ไม่เหลือข้อคำถาม`, 'คืนข้อคำถามให้อย่างน้อยหนึ่งข้อ'];
    case 'unknownQuestion':
      return [`ปีนี้ไม่มีข้อ “${code}”`];
    case 'noCode':
      return [`ไม่พบรหัสข้อในแถว ${found}`, 'เติมรหัสข้อ เช่น i1 หรือลบแถวนี้'];
    case 'unknownRow':
      return [`แถว ${found} ไม่ใช่แถวของแผ่นตั้งค่า จึงไม่ได้อ่าน`, 'ย้ายข้อคำถามไปวางในตารางท้ายแผ่น'];
    case 'noColumn':
      return [`ไม่พบคอลัมน์ ${found} ในแผ่นตั้งค่า จึงไม่ได้ใช้ค่าในคอลัมน์นั้น`, 'คืนหัวตารางเดิม'];
    case 'noKeys':
      return ['คอลัมน์ซ่อน “รหัสแถว” ของแผ่นตั้งค่าหายไป จึงไม่ได้ใช้ค่าใดในแผ่นนี้', 'สร้างแผ่นใหม่แล้วกรอกค่าอีกครั้ง'];
    default:
      return [`${found} ไม่ใช่คะแนน 0–100`];
  }
}

/** R13: something typed into the settings sheet that cannot be used. */
export function unusableRule(facts: FindingFacts): string {
  const [wrong, advice = ADVICE] = wrongWith(facts);
  return `${wrong} — ${advice}`;
}

/** R14: the workbook's own values. */
export function workbookRules(facts: FindingFacts): string {
  return `ใช้ค่าที่หน่วยงานกรอก ${text(facts, 'count')} ช่องแทนหลักเกณฑ์ปี ${text(facts, 'year')} — ตรวจกับคู่มือ และแนบที่มาเมื่อเสนอรายงาน`;
}

/** R15: rules that nobody has verified decide something. */
export function uncertainRules(facts: FindingFacts): string {
  const year = text(facts, 'year');
  if (facts['because'] === 'draft') {
    return `หลักเกณฑ์ปี ${year} เป็นร่างที่ยกมาจากปีก่อน — ตรวจกับคู่มือเมื่อสำนักงาน ป.ป.ช. ประกาศ แล้วแก้ในแผ่นตั้งค่า`;
  }
  const rules = facts['rules'];
  const named = Array.isArray(rules) ? rules.map((rule: string) => UNSURE[rule] ?? rule).join(' และ') : '…';
  return `${named}ของปี ${year} ที่ใช้คิดผลนี้ยังไม่ยืนยัน — ตรวจกับคู่มือปีนั้น แล้วแก้ในแผ่นตั้งค่าถ้าไม่ตรง`;
}
