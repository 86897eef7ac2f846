import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { divideWorkbook, type DivisionWork } from '../../domain/sheets/division/divide-workbook';
import { DIVIDED_SHEETS } from '../../domain/sheets/division/row-owners';
import { cutWorkbook } from '../workbook/cut-workbook';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { saveWorkbook } from '../workbook/save-workbook';
import type { Desk } from './desk';
import { addCover } from './division-cover';
import type { PreparedOutcome, ResultFile } from './run-outcome';
import { KNOWN_BY } from './sheet-tag';
import { UnusableInput } from './unusable-input';
import { optionsFor, readDesk, writeAnalysis } from './write-analysis';

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\s]+/gu;

/** A name of ours must fit the 255 bytes of a file's, and a Thai letter takes three. */
const LONGEST_PART = 36;

function partOfName(text: string): string {
  return text.replace(NOT_IN_FILE_NAMES, '-').slice(0, LONGEST_PART);
}

/** A file of its own for each division, numbered where two names come out alike. */
function filesFor(input: string, folder: string, works: readonly DivisionWork[]): readonly string[] {
  const stem = partOfName(basename(input, extname(input)));
  const names: string[] = [];
  for (const { division } of works) {
    const name = `${stem}_${partOfName(division)}`;
    const alike = names.filter((one) => one === name || one.startsWith(`${name}-`)).length;
    names.push(alike === 0 ? name : `${name}-${alike + 1}`);
  }
  return names.map((name) => join(folder, `${name}.xlsx`));
}

function rowsOf({ sheets }: DivisionWork): number {
  return sheets.reduce((sum, { texts }) => sum + texts.length, 0);
}

/** What staff filled in a file of an earlier run must not be lost under a new one. */
function refuseStanding(path: string): void {
  if (!existsSync(path)) return;
  throw new UnusableInput(
    `มีไฟล์ “${path}” อยู่แล้ว โปรดย้ายออกหรือใช้โฟลเดอร์อื่น เพื่อไม่ให้ทับสิ่งที่กรอกไว้`,
    `“${path}” is there already; move it or name another folder, so that nothing filled in is overwritten.`,
  );
}

async function workbookOf(desk: Desk, work: DivisionWork, path: string): Promise<ResultFile> {
  refuseStanding(path);
  const cuts = work.sheets.map((part) => ({ ...part, properties: part.keepsTag ? KNOWN_BY : [] }));
  const model = cutWorkbook(desk.model, cuts);
  addCover(model, work, basename(desk.given.input));
  return { path, bytes: await saveWorkbook(model, await loadExcelize()) };
}

/** Writes the sheets, and a workbook for each division with its rows of them. */
export async function divideByDivision(desk: Desk, folder: string): Promise<PreparedOutcome> {
  const { report, shortcomings } = await writeAnalysis(desk);
  const reading = await readDesk(desk);
  const plan = desk.assistant.planSheets(reading, optionsFor(desk, DIVIDED_SHEETS));
  const { divisions, unowned } = divideWorkbook(reading.contents.existing, plan);
  if (divisions.length === 0) {
    throw new UnusableInput(
      'ไม่พบผู้รับผิดชอบในมาตรการ โปรดกรอกช่องผู้รับผิดชอบก่อนแบ่งงาน',
      'No measure names who is responsible, so there is nothing to divide by.',
    );
  }
  const { input, output } = desk.given;
  const paths = filesFor(input, folder, divisions);
  const made = divisions.map((work, index) => ({ work, path: paths[index] ?? '' }));
  const files: ResultFile[] = [];
  for (const { work, path } of made) files.push(await workbookOf(desk, work, path));
  if (output !== null)
    files.push({ path: output, bytes: await saveWorkbook(desk.model, await loadExcelize()) });
  const divided = made.map(({ work, path }) => ({ division: work.division, file: path, rows: rowsOf(work) }));
  return {
    report: { ...report, divided: { divisions: divided, unowned } },
    shortcomings,
    account: [
      `แบ่งงาน         ${divided.length} ส่วนราชการ`,
      ...divided.map(({ division, file, rows }) => `  ${division} (${rows} แถว)  ${file}`),
      ...unowned.map(({ sheet, rows }) => `  ไม่มีผู้รับผิดชอบ ${rows.length} แถวใน “${sheet}”`),
    ],
    files,
  };
}
