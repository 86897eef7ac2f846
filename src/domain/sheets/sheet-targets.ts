import type { FiscalYear } from '../assessment/fiscal-year';
import { readExistingTable, type ExistingTable } from './keeping/existing-table';
import { SHEET_CATALOGUE } from './sheet-catalogue';
import { plainScore, type SheetContext, type SheetSource } from './sheet-context';
import { readMeasuresTable } from './measures/measures-table';
import { readSettingsTable } from './settings/settings-table';
import { freeSheetName } from './sheet-name';
import { bySheetKey, type SheetKey } from './sheet-keys';
import type { ExistingSheet } from './workbook-plan';

/** แผ่นปลายทาง: where each generated sheet goes, a new one or one that stands already under whatever name the user gave it. */
export type SheetTarget = {
  readonly name: string;
  /** What stands there; null for a new sheet. */
  readonly existing: ExistingTable | null;
};

export type SheetTargets = {
  readonly byKey: Readonly<Record<SheetKey, SheetTarget>>;
  /** Generated sheets of this edition without row keys: nothing in them can be told apart, so they are left as they are. */
  readonly keyless: readonly string[];
};

/** The names that the generated sheets will have. */
export function namesOf(targets: SheetTargets): SheetContext['names'] {
  return bySheetKey((key) => targets.byKey[key].name);
}

function stemOf(key: SheetKey, threshold: string): string {
  const stems: Readonly<Record<SheetKey, string>> = {
    summary: 'ITA_สรุปผล',
    questionScores: 'ITA_คะแนนรายข้อ',
    lowQuestions: `ITA_ข้อต่ำกว่า${threshold}`,
    indicatorAnalysis: 'ITA_วิเคราะห์ตัวชี้วัด',
    issueAnalysis: 'ITA_วิเคราะห์7ประเด็น',
    measures: 'ITA_มาตรการ',
    halfYearReport: 'ITA_ติดตาม6เดือน',
    fullYearReport: 'ITA_รายงาน12เดือน',
    memo: 'ITA_บันทึกข้อความ',
    followUpMemo: 'ITA_บันทึกติดตาม',
    opinions: 'ITA_ความเห็นผู้บริหาร',
    yearsCompared: 'ITA_เปรียบเทียบปี',
    brief: 'ITA_สรุปสำหรับผู้บริหาร',
    indicatorReport: 'ITA_รายงานตามตัวชี้วัด',
    analysisReport: 'ITA_รายงานวิเคราะห์',
    coverage: 'ITA_ตารางเชื่อมโยง',
    findings: 'ITA_ผลตรวจสอบ',
    settings: 'ITA_ตั้งค่า',
    history: 'ITA_ประวัติการทำงาน',
  };
  return stems[key];
}

/** A sheet that belongs to no year has no edition: one of it stands in the workbook, whatever years there are. */
function editionOf(key: SheetKey, edition: string): string {
  return SHEET_CATALOGUE[key].year === 'none' ? '' : edition;
}

/** A sheet about the plan is named for the year of the plan, and for that of the scores where the plan's is unknown. */
function yearOf(key: SheetKey, edition: string, planYear: FiscalYear | null): string {
  const { year } = SHEET_CATALOGUE[key];
  if (year === 'none') return '';
  return year === 'plan' && planYear !== null ? String(planYear) : edition;
}

function wantedName(key: SheetKey, source: SheetSource, edition: string): string {
  const stem = stemOf(key, thresholdOf(source));
  const year = yearOf(key, edition, source.planYear);
  return year === '' ? stem : `${stem}_${year}`;
}

function thresholdOf({ agencies: [first] }: SheetSource): string {
  return first === undefined ? '' : plainScore(first.rulebook.lowThreshold.value);
}

/** A run that was cut off leaves the sheets that it had not reached empty; the next one fills them. */
function isEmpty({ values }: ExistingSheet): boolean {
  return values.every((row) => row.every((value) => value === ''));
}

/** A generated sheet by rows and columns, whatever its kind; null where its hidden column of row keys is gone. */
export function readTable(sheet: ExistingSheet): ExistingTable | null {
  switch (sheet.key) {
    case 'settings':
      return readSettingsTable(sheet);
    case 'measures':
      return readMeasuresTable(sheet);
    default:
      return readExistingTable(sheet);
  }
}

/** Sheets are known by their key and edition, never by their name. */
export function sheetTargets(
  source: SheetSource,
  edition: string,
  existing: readonly ExistingSheet[],
  userSheets: readonly string[],
): SheetTargets {
  const ours = existing.filter((sheet) => sheet.edition === editionOf(sheet.key, edition));
  const tables = ours.map((sheet) => ({ sheet, table: readTable(sheet) }));
  const taken = [...userSheets, ...existing.map((sheet) => sheet.name)];
  const targetOf = (key: SheetKey): SheetTarget => {
    const found = tables.find(({ sheet, table }) => sheet.key === key && table !== null);
    if (found !== undefined) return { name: found.sheet.name, existing: found.table };
    const unwritten = ours.find((sheet) => sheet.key === key && isEmpty(sheet));
    if (unwritten !== undefined) return { name: unwritten.name, existing: null };
    const name = freeSheetName(wantedName(key, source, edition), taken);
    taken.push(name);
    return { name, existing: null };
  };
  return {
    byKey: bySheetKey(targetOf),
    keyless: tables
      .filter(({ sheet, table }) => table === null && !isEmpty(sheet))
      .map(({ sheet }) => sheet.name),
  };
}
