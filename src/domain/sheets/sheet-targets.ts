import { readExistingTable, type ExistingTable } from './keeping/existing-table';
import { plainScore, type SheetContext, type SheetSource } from './sheet-context';
import { readSettingsTable } from './settings/settings-table';
import { freeSheetName } from './sheet-name';
import type { SheetKey } from './sheet-spec';
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
export function namesOf({ byKey }: SheetTargets): SheetContext['names'] {
  const { summary, questionScores, lowQuestions, indicatorAnalysis, findings, settings } = byKey;
  return {
    summary: summary.name,
    questionScores: questionScores.name,
    lowQuestions: lowQuestions.name,
    indicatorAnalysis: indicatorAnalysis.name,
    findings: findings.name,
    settings: settings.name,
  };
}

function wantedName(key: SheetKey, edition: string, threshold: string): string {
  const stems: Readonly<Record<SheetKey, string>> = {
    summary: 'ITA_สรุปผล',
    questionScores: 'ITA_คะแนนรายข้อ',
    lowQuestions: `ITA_ข้อต่ำกว่า${threshold}`,
    indicatorAnalysis: 'ITA_วิเคราะห์ตัวชี้วัด',
    findings: 'ITA_ผลตรวจสอบ',
    settings: 'ITA_ตั้งค่า',
  };
  return edition === '' ? stems[key] : `${stems[key]}_${edition}`;
}

function thresholdOf({ agencies: [first] }: SheetSource): string {
  return first === undefined ? '' : plainScore(first.rulebook.lowThreshold.value);
}

/** A run that was cut off leaves the sheets that it had not reached empty; the next one fills them. */
function isEmpty({ values }: ExistingSheet): boolean {
  return values.every((row) => row.every((value) => value === ''));
}

function readTable(sheet: ExistingSheet): ExistingTable | null {
  return sheet.key === 'settings' ? readSettingsTable(sheet) : readExistingTable(sheet);
}

/** Sheets are known by their key and edition, never by their name. */
export function sheetTargets(
  source: SheetSource,
  edition: string,
  existing: readonly ExistingSheet[],
  userSheets: readonly string[],
): SheetTargets {
  const ours = existing.filter((sheet) => sheet.edition === edition);
  const tables = ours.map((sheet) => ({ sheet, table: readTable(sheet) }));
  const taken = [...userSheets, ...existing.map((sheet) => sheet.name)];
  const targetOf = (key: SheetKey): SheetTarget => {
    const found = tables.find(({ sheet, table }) => sheet.key === key && table !== null);
    if (found !== undefined) return { name: found.sheet.name, existing: found.table };
    const unwritten = ours.find((sheet) => sheet.key === key && isEmpty(sheet));
    if (unwritten !== undefined) return { name: unwritten.name, existing: null };
    const name = freeSheetName(wantedName(key, edition, thresholdOf(source)), taken);
    taken.push(name);
    return { name, existing: null };
  };
  return {
    byKey: {
      summary: targetOf('summary'),
      questionScores: targetOf('questionScores'),
      lowQuestions: targetOf('lowQuestions'),
      indicatorAnalysis: targetOf('indicatorAnalysis'),
      findings: targetOf('findings'),
      settings: targetOf('settings'),
    },
    keyless: tables
      .filter(({ sheet, table }) => table === null && !isEmpty(sheet))
      .map(({ sheet }) => sheet.name),
  };
}
