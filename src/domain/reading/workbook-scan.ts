import type { Grid } from './grid';

/** A worksheet that could not be read at all, and why. */
export type UnreadSheet = {
  readonly sheet: string;
  readonly reason: 'tooLarge' | 'unsupported';
  readonly cells: number;
};

/** What a scan of the workbook brings: the users' own sheets as grids; our generated sheets come apart. */
export type WorkbookScan = { readonly grids: readonly Grid[]; readonly unread: readonly UnreadSheet[] };
