import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { quoteStart } from '../quote';

function isLinked({ measure: { indicators, questions, issue } }: MeasureCells): boolean {
  return indicators.length > 0 || questions.length > 0 || issue !== null;
}

/** A sheet of activities that follow no indicators is arranged so on purpose. */
function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  const unlinked = sheet.measures.filter((one) => !isLinked(one));
  if (unlinked.length * 2 >= sheet.measures.length) return [];
  return unlinked.map((one) => {
    const { no, measure, steps, heading } = one.measure;
    const facts = { no, measure: quoteStart(measure ?? heading ?? steps ?? '') };
    return { code: 'C08', severity: 'notice', at: placeUnder(sheet, one, 'measure'), facts } as const;
  });
}

/** C08: a measure of which nobody can tell the questions it is for. */
export const MEASURE_WITHOUT_LINK: DocumentCheck = {
  code: 'C08',
  title: 'มาตรการที่ไม่เชื่อมกับข้อคำถามใด',
  lenience: 'ทักเฉพาะเมื่อมาตรการเกินครึ่งของชีตบอกตัวชี้วัด ประเด็น หรือข้อคำถามไว้ รายงานกิจกรรมที่ไม่จัดตามตัวชี้วัดไม่ทัก',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
