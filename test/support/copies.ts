/** A workbook as staff keep it, open in the local Excel: a sheet of theirs, two of ours, a tool and all that we note beside them. */
import type { CutCopy } from '../../src/domain/sheets/copies/cut-copy';
import { submissionCopy, type SubmissionCopy } from '../../src/domain/sheets/copies/submission-copy';
import type { SheetPart } from '../../src/domain/sheets/sheet-part';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { ApplyProgress } from '../../src/excel/workbook-gateway';
import { apply } from './apply-plan';
import { keyedList, LIST, SUMMARY, summaryOfList } from './keyed-list';
import type { LocalExcelSession } from './local-excel-session';
import { create, planOf, specOf, text } from './sheet-plan';

export const USER = 'คะแนน';
export const TOOL = 'ITA_ผลตรวจสอบ_2568';
export const TYPED = '- ยังไม่ได้เผยแพร่';

export const SCORES = {
  [USER]: [
    ['ข้อ', 'คะแนน', 'พิมพ์เมื่อ'],
    ['i1', 84.5, '=YEAR(TODAY())'],
    ['i2', 90, '=B3+1'],
  ],
};

/** Writes our sheets, the list with items of which each is scored in the users' sheet, and types into the list. */
export async function writeSheets({ host }: LocalExcelSession): Promise<void> {
  const list = keyedList([
    ['o12', 0],
    ['o13', 10],
    ['e1', 60],
  ]);
  const findings = specOf({ key: 'findings', name: TOOL, cells: [[text('ผลตรวจสอบ')]] });
  await apply(planOf(create(summaryOfList()), create(list), create(findings)));
  await host.userEdit(LIST, 'C4', [[TYPED]]);
}

type Watch = { readonly progress?: (step: ApplyProgress) => void; readonly signal?: AbortSignal };

export function freeze(copy: SubmissionCopy, watch: Watch = {}): Promise<void> {
  const { progress = () => undefined, signal = new AbortController().signal } = watch;
  return excelWorkbook.freezeCopy(copy, progress, signal);
}

export function cut(copy: CutCopy, watch: Watch = {}): Promise<void> {
  const { progress = () => undefined, signal = new AbortController().signal } = watch;
  return excelWorkbook.cutCopy(copy, progress, signal);
}

/** The copy to hand in, planned from the workbook as it is. */
export async function toHandIn(): Promise<SubmissionCopy> {
  return submissionCopy((await excelWorkbook.scan()).existing);
}

/** Of the summary all, of the list the headings and the item in row 4, with its key. */
export function partsOf(changes: Partial<SheetPart> = {}): CutCopy {
  const summary = { sheet: SUMMARY, rows: [0, 1], columns: [0, 1], texts: [], keepsTag: false };
  const list = { sheet: LIST, rows: [0, 1, 3], columns: [0, 1, 2, 3, 4], texts: [], keepsTag: true };
  return { parts: [summary, { ...list, ...changes }], cover: [] };
}
