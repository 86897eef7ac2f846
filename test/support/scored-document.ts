import type { DocumentCheck } from '../../src/domain/checks/check-context';
import type { Finding } from '../../src/domain/findings/finding';
import type { CellValue } from '../../src/domain/reading/grid';
import { foundInDocument, type Sheets } from './document-of';

/** The ten indicators of a made-up agency in 2568: the lowest are 4 of IIT, 8 of EIT and 9 of OIT. */
const SCORES: readonly (readonly CellValue[])[] = [
  ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
  ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
  ['ตัวชี้วัด', 'คะแนน'],
  ['1. การปฏิบัติหน้าที่', 90.1],
  ['2. การใช้งบประมาณ', 83.49],
  ['3. การใช้อำนาจ', 86.87],
  ['4. การใช้ทรัพย์สินของราชการ', 82.91],
  ['5. การแก้ไขปัญหาการทุจริต', 98.72],
  ['6. คุณภาพการดำเนินงาน', 91.96],
  ['7. ประสิทธิภาพการสื่อสาร', 81.01],
  ['8. การปรับปรุงการทำงาน', 77.05],
  ['9. การเปิดเผยข้อมูล', 89.14],
  ['10. การป้องกันการทุจริต', 100],
];
const QUESTIONS: readonly (readonly CellValue[])[] = [
  ['ข้อ', 'คะแนน'],
  ['e1', 84.77],
  ['e2', 99.1],
  ['e3', 92],
];

/** What a check finds where sentences stand from A1 of a memo beside these scores. */
export function foundInMemo(check: DocumentCheck, ...lines: readonly string[]): readonly Finding[] {
  return foundBesideScores(check, { บันทึก: lines.map((line) => [line]) });
}

/** What a check finds in worksheets beside these scores. */
export function foundBesideScores(check: DocumentCheck, sheets: Sheets): readonly Finding[] {
  return foundInDocument(check, { คะแนน: SCORES, รายข้อ: QUESTIONS, ...sheets });
}
