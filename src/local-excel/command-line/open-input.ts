import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { openWorkbook } from '../workbook/open-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import { WorkbookRefusal } from '../workbook/workbook-refusal';
import { UnusableInput } from './unusable-input';

async function readInput(path: string): Promise<Uint8Array> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) {
    throw new UnusableInput(`ไม่พบไฟล์ “${path}” โปรดตรวจชื่อและที่อยู่ของไฟล์`, `There is no file “${path}”.`);
  }
  return new Uint8Array(await readFile(path));
}

/** Opens a workbook that the user named. Throws `UnusableInput` for a file that is missing or no workbook. */
export async function openInput(path: string): Promise<WorkbookModel> {
  const bytes = await readInput(path);
  try {
    return await openWorkbook(bytes, await loadExcelize());
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new UnusableInput(error.th, error.en);
    throw error;
  }
}
