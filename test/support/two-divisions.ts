import type { Measure } from '../../src/domain/assessment/measure';
import { questionCode } from '../../src/domain/assessment/question-code';
import { divideWorkbook, type DivisionWork } from '../../src/domain/sheets/division/divide-workbook';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { SHEET_KEYS, type SheetKey } from '../../src/domain/sheets/sheet-keys';
import type { ExistingSheet, WorkbookPlan } from '../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, fullQuestions, PROCUREMENT_MEASURE } from './analysis-builder';
import { SheetInExcel } from './existing-sheet';
import { partInExcel } from './part-in-excel';
import { measureFor } from './stated-assessment';

/** A plan of three measures, of กองคลัง, of สำนักปลัด and of both, and a low question without a measure. */
const MEASURES: readonly Measure[] = [
  {
    ...measureFor({ questions: [questionCode('o', 12)], indicators: [] }),
    no: 1,
    measure: 'ประกาศแผนจัดซื้อจัดจ้างทุกไตรมาส',
    owners: ['งานพัสดุ กองคลัง'],
  },
  {
    ...measureFor({ questions: [questionCode('e', 1)], indicators: [] }),
    no: 2,
    measure: 'อบรมการให้บริการประชาชน',
    owners: ['สำนักปลัด'],
  },
  PROCUREMENT_MEASURE,
];

const SOURCE = analysisOf({
  figures: { questions: fullQuestions({ o12: '0', o25: '0', e1: '84.77' }) },
  measures: MEASURES,
});

export function planOver(
  existing: readonly ExistingSheet[],
  sheets: readonly SheetKey[] = SHEET_KEYS,
): WorkbookPlan {
  return planWorkbook(SOURCE, existing, { ...ALL_SHEETS, sheets });
}

/** The sheets of the workbook as they stand once they have been written. */
export function homeSheets(): readonly ExistingSheet[] {
  return planOver([]).changes.map(({ spec }) => SheetInExcel.written(spec).read());
}

export function workOf(name: string, existing: readonly ExistingSheet[]): DivisionWork {
  const { divisions } = divideWorkbook(existing, planOver(existing));
  const work = divisions.find(({ division }) => division === name);
  if (work === undefined) throw new RangeError(`no division ${name}`);
  return work;
}

/** The sheets of a division's workbook, before anything is typed there. */
export function handedOut(name: string, existing: readonly ExistingSheet[]): readonly ExistingSheet[] {
  return workOf(name, existing).sheets.map((part) => partInExcel(existing, part));
}

export function sheetFor(key: SheetKey, sheets: readonly ExistingSheet[]): ExistingSheet {
  const sheet = sheets.find((one) => one.key === key);
  if (sheet === undefined) throw new RangeError(`no sheet ${key}`);
  return sheet;
}

/** Row keys of a sheet, in order, titles and headings left out. */
export function dataKeys({ values }: ExistingSheet): readonly string[] {
  return values.map((cells) => String(cells.at(-1))).filter((key) => key.includes('|'));
}
