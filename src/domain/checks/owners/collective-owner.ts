import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { quoteStart } from '../quote';

/** Words for everybody: whoever is asked may take another to be meant. */
const EVERYBODY =
  /^(?:ทุก\s*(?:ส่วน|กอง|สำนัก|หน่วย|ฝ่าย|งาน|คน)|ทั้งหมด|บุคลากรทุก|พนักงานทุก|เจ้าหน้าที่ทุก|(?:หัวหน้า)?ส่วนราชการ(?:ทุก|ที่เกี่ยวข้อง|$)|(?:เจ้าหน้าที่|หน่วยงาน|ผู้|บุคลากร|งาน|กอง|ฝ่าย)ที่เกี่ยวข้อง|ผู้เกี่ยวข้อง|คณะกรรมการ$|พนักงาน(?:เทศบาล|ส่วนตำบล|จ้าง|ส่วนจังหวัด)?$|เจ้าหน้าที่$|บุคลากร$)/u;

/** The first named answers for it: where that is one division, others may help. */
function findIn(sheet: SheetOfMeasures, row: MeasureCells): readonly Finding[] {
  const [first, ...others] = row.measure.owners;
  if (first === undefined || !EVERYBODY.test(first.trim())) return [];
  const found = quoteStart(first.replace(/\s+/gu, ' '));
  const facts = others.length === 0 ? { found } : { found, others };
  return [{ code: 'O02', severity: 'warning', at: placeUnder(sheet, row, 'owner'), facts }];
}

/** O02: a measure that everybody answers for, and so nobody. */
export const COLLECTIVE_OWNER: DocumentCheck = {
  code: 'O02',
  title: 'ผู้รับผิดชอบเป็นกลุ่มกว้าง',
  lenience:
    'ไม่ทักเมื่อชื่อแรกเป็นส่วนราชการหรือตำแหน่งเดียว เพราะชื่อแรกคือผู้รับผิดชอบหลักและที่เหลือเป็นผู้ร่วม คณะกรรมการที่มีชื่อเฉพาะไม่ทัก',
  find: (context: DocumentContext) =>
    sheetsOfMeasures(context).flatMap((sheet) => sheet.measures.flatMap((row) => findIn(sheet, row))),
};
