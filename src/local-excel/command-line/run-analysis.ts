import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { saveWorkbook } from '../workbook/save-workbook';
import { copyWorkbook } from './copy-workbook';
import { openDesk, type Desk } from './desk';
import { divideByDivision } from './divide-by-division';
import { mergeReturned } from './merge-returned';
import { openInput } from './open-input';
import type { AnalyseArguments } from './parse-arguments';
import type { PreparedOutcome, RunOutcome } from './run-outcome';
import { UnusableInput } from './unusable-input';
import { writeAnalysis } from './write-analysis';

function refuseToOverwrite({ input, work, output, report }: AnalyseArguments): void {
  const inputs = [input, ...(work.kind === 'merge' ? work.files : [])].map((path) => resolve(path));
  const targets = [output, report].filter((path) => path !== null).map((path) => resolve(path));
  if (!targets.some((path) => inputs.includes(path))) return;
  throw new UnusableInput(
    'โปรดใช้ชื่อไฟล์ผลลัพธ์ที่ต่างจากไฟล์ต้นทาง เพราะไฟล์ต้นทางจะไม่ถูกแก้',
    'Name a result other than the input: the input is never changed.',
  );
}

async function analyse(desk: Desk): Promise<PreparedOutcome> {
  const written = await writeAnalysis(desk);
  const { output } = desk.given;
  const bytes = await saveWorkbook(desk.model, await loadExcelize());
  return { ...written, account: [], files: output === null ? [] : [{ path: output, bytes }] };
}

function doWork(desk: Desk): Promise<PreparedOutcome> {
  const { work } = desk.given;
  switch (work.kind) {
    case 'analyse':
      return analyse(desk);
    case 'divide':
      return divideByDivision(desk, work.folder);
    case 'merge':
      return mergeReturned(desk, work);
    case 'copy':
      return copyWorkbook(desk, work);
  }
}

/**
 * Reads the input, does the work that was asked for on the local host with the built assistant, and writes the results and the
 * report where asked. Nothing is written before everything has succeeded. Throws `UnusableInput` when the input cannot be used.
 */
export async function runAnalysis(
  given: AnalyseArguments,
  assistantFile: string,
  today: Date,
): Promise<RunOutcome> {
  refuseToOverwrite(given);
  const desk = openDesk(await openInput(given.input), assistantFile, given, today);
  const { files, ...outcome } = await doWork(desk);
  for (const { path, bytes } of files) {
    if (given.work.kind === 'divide') mkdirSync(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  if (given.report !== null) await writeFile(given.report, `${JSON.stringify(outcome.report, null, 2)}\n`);
  return outcome;
}
