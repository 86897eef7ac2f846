import { basename } from 'node:path';
import { formatPlace, type ExistingSheet } from '../../domain/index';
import {
  dividedAtHome,
  mergeFiles,
  type MergedFile,
  type ReturnedFile,
} from '../../domain/sheets/division/merge-files';
import type { MergeConflict, MergedCell } from '../../domain/sheets/division/merge-result';
import type { ReportedMerge, ReportedMergeCell } from '../report/report';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { saveWorkbook } from '../workbook/save-workbook';
import type { WorkbookReading } from './assistant';
import type { Desk } from './desk';
import { openInput } from './open-input';
import type { Work } from './parse-work';
import type { PreparedOutcome } from './run-outcome';
import { UnusableInput } from './unusable-input';
import { optionsFor, readDesk, writeAnalysis, writeReading } from './write-analysis';

type MergeWork = Extract<Work, { readonly kind: 'merge' }>;

async function readReturned(desk: Desk, file: string): Promise<ReturnedFile> {
  const model = await openInput(file);
  const { contents } = await desk.over(model, () => readDesk(desk));
  if (contents.existing.length > 0) return { file, sheets: contents.existing };
  throw new UnusableInput(
    `ไฟล์ “${basename(file)}” ไม่มีแผ่นที่แบ่งงานไป โปรดใช้ไฟล์ที่ได้จาก --divide`,
    `“${basename(file)}” holds no sheet that was divided; use a file made by --divide.`,
  );
}

function isHome({ existing }: WorkbookReading['contents'], returned: ExistingSheet): boolean {
  return existing.some(({ key, edition }) => key === returned.key && edition === returned.edition);
}

/** The workbook with the sheets that came back in it: they are made first where they do not stand there yet. */
async function readHome(desk: Desk, files: readonly ReturnedFile[]): Promise<WorkbookReading> {
  const reading = await readDesk(desk);
  if (files.every(({ sheets }) => sheets.every((sheet) => isHome(reading.contents, sheet)))) return reading;
  await writeAnalysis(desk);
  return readDesk(desk);
}

function withSheets(reading: WorkbookReading, existing: readonly ExistingSheet[]): WorkbookReading {
  return { ...reading, contents: { ...reading.contents, existing } };
}

function reportCell({ at, row, heading, home, returned }: MergedCell): ReportedMergeCell {
  return { at: formatPlace(at), row, heading, home, returned };
}

function reportMerge({ file, result }: MergedFile): ReportedMerge {
  return {
    file,
    taken: result.taken.map(reportCell),
    conflicts: result.conflicts.map((conflict) => ({
      ...reportCell(conflict),
      homeUnchanged: conflict.isHomeUnchanged,
      chosen: conflict.chosen,
    })),
    left: result.left.map(reportCell),
    unknown: result.unknown.map(({ at, row, texts }) => ({ at: formatPlace(at), row, texts })),
    unmatched: result.unmatched,
  };
}

function conflictLine({ at, heading, home, returned, chosen }: MergeConflict): string {
  const used = chosen === 'home' ? 'ใช้ของสมุดงานหลัก' : 'ใช้ของที่ส่งกลับ';
  return `  ไม่ตรงกัน ${formatPlace(at)} ${heading}: สมุดงานหลัก “${home}” · ส่งกลับ “${returned}” — ${used}`;
}

function accountOf({ file, result }: MergedFile): readonly string[] {
  const { taken, conflicts, left, unknown, unmatched } = result;
  return [
    `รวม ${basename(file)}: รับเข้า ${taken.length} ช่อง ไม่ตรงกัน ${conflicts.length} ช่อง`,
    ...conflicts.map(conflictLine),
    ...left.map(({ at, heading }) => `  ไม่รับ ${formatPlace(at)} ${heading}: เป็นช่องที่โปรแกรมคำนวณ`),
    ...unknown.map(({ at, texts }) => `  ไม่มีแถวในสมุดงานหลัก ${formatPlace(at)}: ${texts.join(' · ')}`),
    ...unmatched.map((sheet) => `  ไม่มีแผ่น “${sheet}” ในสมุดงานหลัก`),
  ];
}

/** Brings back what divisions filled in, writes it into the sheets, and then everything that follows from it. */
export async function mergeReturned(desk: Desk, work: MergeWork): Promise<PreparedOutcome> {
  const files: ReturnedFile[] = [];
  for (const file of work.files) files.push(await readReturned(desk, file));
  const reading = await readHome(desk, files);
  const merged = mergeFiles(
    reading.contents.existing,
    files,
    (existing, sheets) => desk.assistant.planSheets(withSheets(reading, existing), optionsFor(desk, sheets)),
    () => () => (work.takesReturned ? 'returned' : 'home'),
  );
  const existing = merged.at(-1)?.result.sheets ?? reading.contents.existing;
  await writeReading(desk, withSheets(reading, existing), dividedAtHome(existing));
  const { report, shortcomings } = await writeAnalysis(desk);
  const { output } = desk.given;
  const bytes = await saveWorkbook(desk.model, await loadExcelize());
  return {
    report: { ...report, merged: merged.map(reportMerge) },
    shortcomings,
    account: merged.flatMap(accountOf),
    files: output === null ? [] : [{ path: output, bytes }],
  };
}
