import type { SheetSpec } from '../../src/domain/sheets/sheet-spec';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, type AnalysisParts } from './analysis-builder';
import { SheetInExcel } from './existing-sheet';
import { sheetOf } from './spec-cells';

const ARABIC = { ...ALL_SHEETS, digits: 'arabic', sheets: ['settings'] } as const;

/** The settings sheet that would be written for an analysis of FY2568, beside these sheets of ours. */
export function settingsSpec(existing: readonly ExistingSheet[] = [], parts: AnalysisParts = {}): SheetSpec {
  return sheetOf(planWorkbook(analysisOf(parts), existing, ARABIC), 'settings');
}

/** The settings sheet as it was first written. */
export function writtenSettings(parts: AnalysisParts = {}): SheetInExcel {
  return SheetInExcel.written(settingsSpec([], parts));
}

/** Row key of a rule. */
export function ruleRow(subject: string, year = 2568): string {
  return `${year}|rule|${subject}`;
}

const TYPED_VALUE = 'ค่าที่หน่วยงานใช้แทน';
const TYPED_NAME = 'ชื่อที่หน่วยงานใช้แทน';

/** Types values, by rule, into the yellow cells of the sheet. */
export function typeValues(
  sheet: SheetInExcel,
  values: Readonly<Record<string, string | number>>,
  year = 2568,
): SheetInExcel {
  return Object.entries(values).reduce(
    (typed, [subject, value]) => typed.type(ruleRow(subject, year), TYPED_VALUE, value),
    sheet,
  );
}

/** Types a name or topic into its yellow cell. */
export function typeName(sheet: SheetInExcel, subject: string, name: string): SheetInExcel {
  return sheet.type(ruleRow(subject), TYPED_NAME, name);
}

/** Pastes rows of code, topic, indicator and sub-indicator into the list at the end of the sheet. */
export function pasteList(sheet: SheetInExcel, rows: readonly (readonly string[])[]): SheetInExcel {
  const headings = ['รหัส', 'รายการ', TYPED_NAME, 'ค่าตามหลักเกณฑ์'];
  return rows.reduce(
    (pasted, row, index) =>
      row.reduce(
        (one, text, column) => one.type(`2568|listed|${index + 1}`, headings[column] ?? '', text),
        pasted,
      ),
    sheet,
  );
}
