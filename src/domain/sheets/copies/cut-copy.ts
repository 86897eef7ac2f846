import { coverLines } from '../division/division-cover';
import type { DivisionWork } from '../division/divide-workbook';
import type { SheetPart } from '../sheet-part';
import type { PublishingCopy } from './publishing-copy';

/**
 * สำเนาที่ตัดเหลือบางส่วน: a copy of the workbook that holds parts of some of our sheets, as values, and nothing else of it: no other
 * sheet, no name, and nothing that we keep with the workbook.
 */
export type CutCopy = {
  readonly parts: readonly SheetPart[];
  /** What a sheet before the others says, a line each; none for a copy without such a sheet. */
  readonly cover: readonly string[];
};

/** The copy for the website: reports alone. */
export function cutForPublishing({ parts }: PublishingCopy): CutCopy {
  return { parts, cover: [] };
}

/** The copy for a division: its rows, and what it is to do with them. `source` is the name of the workbook's file. */
export function cutForDivision(work: DivisionWork, source: string): CutCopy {
  return { parts: work.sheets, cover: coverLines(work, source) };
}
