import type { IndicatorNumber } from '../../assessment/indicator';
import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';

/** Headings name indicators; a measure that merely mentions one does not make its sheet an analysis by indicators. */
function headed({ measure }: MeasureCells): readonly IndicatorNumber[] {
  return measure.heading === null ? [] : measure.indicators;
}

/** The row before which the indicator belongs, else the last one. */
function placeFor(number: IndicatorNumber, sheet: SheetOfMeasures) {
  const arranged = sheet.measures.filter((one) => headed(one).length > 0);
  const next = arranged.find((one) => headed(one).some((other) => other > number)) ?? arranged.at(-1);
  return next === undefined ? null : placeUnder(sheet, next, 'indicator');
}

function find(context: DocumentContext): readonly Finding[] {
  const indicators = context.subject?.rulebook.indicators.value ?? [];
  const sheets = sheetsOfMeasures(context);
  const covered = new Set(sheets.flatMap(({ measures }) => measures.flatMap(headed)));
  const missing = indicators.filter(({ number }) => !covered.has(number));
  if (missing.length * 2 >= indicators.length) return [];
  const arranged = sheets.filter(({ measures }) => measures.some((one) => headed(one).length > 0));
  return missing.map(({ number, name }): Finding => {
    const near = arranged.find(({ measures }) => measures.some((one) => headed(one).includes(number - 1)));
    const sheet = near ?? arranged[0];
    const at = sheet === undefined ? null : placeFor(number, sheet);
    return { code: 'C02', severity: 'error', at, facts: { number, name } };
  });
}

/** C02: an analysis arranged by indicators that leaves one of them out. */
export const MISSING_INDICATOR: DocumentCheck = {
  code: 'C02',
  title: 'ตารางวิเคราะห์ขาดตัวชี้วัด',
  lenience:
    'ทักเฉพาะเมื่อตารางจัดตามตัวชี้วัดและมีตัวชี้วัดเกินครึ่งของปีนั้นแล้ว ตารางที่จัดตามประเด็นหรือตามกิจกรรมไม่ต้องมีครบ หลายชีตนับรวมกัน',
  find,
};
