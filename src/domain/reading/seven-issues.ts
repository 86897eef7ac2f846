import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/**
 * ประเด็น ๑–๗: NACC's other grouping of questions, asked for in the analysis item from FY2567 on. They are not the ten
 * indicators: the fourth mentions the use of state property, the first mixes a question with an OIT item.
 */
const ISSUES: readonly string[] = [
  'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
  'การให้บริการและระบบ E-Service',
  'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
  'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
  'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
  'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
  'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
];
const ISSUE_KEYS = ISSUES.map(matchKey);
const LEADING_NUMBER = /^(?:ประเด็น(?:ที่)?\s*)?\(?\s*([1-7])(?:\s*[.)]|\s|$)/;

/** The issue whose name a text holds, 1 to 7; null where it holds none. */
export function matchIssueName(text: string): number | null {
  const key = matchKey(text);
  const index = ISSUE_KEYS.findIndex((issue) => key.includes(issue));
  return index < 0 ? null : index + 1;
}

/** The issue a text numbers itself as, 1 to 7. */
export function matchIssueNumber(text: string): number | null {
  const number = LEADING_NUMBER.exec(toArabicDigits(text.trim()))?.[1];
  return number === undefined ? null : Number(number);
}
