import { analyseWorkbook } from '../../src/domain/analyse';
import { checkText, type WorkbookBeside } from '../../src/domain/checks/memo-text/check-text';
import type { TextFinding } from '../../src/domain/checks/memo-text/found-in-text';
import type { Sheets } from './document-of';
import { gridOf } from './grid-of';

/** What a text is held against where the workbook has these sheets. */
export function workbookBeside(sheets: Sheets): WorkbookBeside {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet }));
  const choices = { fiscalYear: null, planYear: null, agencyName: null };
  return { ...analyseWorkbook({ grids, unread: [] }, choices), grids };
}

/** What is found in a text beside these sheets. */
export function foundInText(text: string, sheets: Sheets): readonly TextFinding[] {
  return checkText(text, workbookBeside(sheets));
}

/** A worksheet as the text that a document would hand over: a line a row, cells apart by tabs. */
export function textOfRows(rows: Sheets[string]): string {
  return rows.map((row) => row.map((cell) => String(cell).replaceAll('\n', ' ')).join('\t')).join('\n');
}

/** Findings as the pairs that tests compare: the code, and the words of the text that it speaks of. */
export function wordsFound(text: string, findings: readonly TextFinding[]) {
  return findings.map(({ finding, start, end }) => [finding.code, text.slice(start, end)] as const);
}
