import type { FiscalYear } from '../assessment/fiscal-year';
import type { Finding, Reading } from '../findings/finding';
import { agencyFromTypedName } from './agency-name';
import { yearInHeader } from './header-scope';
import { note } from './note';
import { parseQuestionCode } from './parse-question-codes';
import { readScoreCell } from './read-score-cell';
import type { LevelFact, ScoreFact, StatedFacts } from './score-fact';
import type { ColumnField, TableLayout } from './sheet-layout';
import { indicesBetween, placeOfCell, type SheetText, textAt } from './sheet-text';

/** Rows of averages and extremes are statements about all agencies, not one. */
const SUMMARY_ROW = /เฉลี่ย|รวม|สูงสุด|ต่ำสุด|ค่ามัธยฐาน|S\.?D\.?/;

type RowScope = { readonly agency: string | null; readonly fiscalYear: FiscalYear | null };

function textInField(sheet: SheetText, row: number, table: TableLayout, field: ColumnField): string {
  const column = table.columns.find((one) => one.field === field)?.column;
  return column === undefined ? '' : textAt(sheet, row, column);
}

/** The agency and year of a row; a cell left blank under a merged one goes on with those before. */
function scopeOfRow(sheet: SheetText, row: number, table: TableLayout, before: RowScope): RowScope {
  const agency = textInField(sheet, row, table, 'agency');
  const year = yearInHeader(textInField(sheet, row, table, 'fiscalYear'));
  return {
    agency: agency === '' ? before.agency : agencyFromTypedName(agency, null).name,
    fiscalYear: year ?? before.fiscalYear,
  };
}

function levelOfRow(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  scope: RowScope,
): readonly LevelFact[] {
  const column = table.columns.find(({ field }) => field === 'level')?.column;
  const text = column === undefined ? '' : textAt(sheet, row, column);
  if (column === undefined || text === '') return [];
  return [{ ...scope, level: { text, at: placeOfCell(sheet, row, column) } }];
}

function scoresOfRow(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  scope: RowScope,
): Reading<readonly ScoreFact[]> {
  const scores: ScoreFact[] = [];
  const findings: Finding[] = [];
  for (const { column, scope: columnScope } of table.columns) {
    const subject = columnScope?.subject ?? null;
    if (subject === null) continue;
    const read = readScoreCell(sheet, row, column, subject);
    findings.push(...read.findings);
    if (read.value === null) continue;
    const fiscalYear = columnScope?.fiscalYear ?? scope.fiscalYear;
    const { agency } = scope;
    scores.push({ subject, stated: read.value, source: 'table', part: null, text: null, agency, fiscalYear });
  }
  return { value: scores, findings };
}

/** I01 in a header: ๐๑ for o1. */
function noteHeaders(sheet: SheetText, table: TableLayout): readonly Finding[] {
  const row = table.headerRows.at(-1) ?? table.firstRow;
  return table.columns.flatMap(({ column, header }) => {
    const mention = parseQuestionCode(header);
    if (mention?.form !== 'zero') return [];
    return [
      note('I01', 'warning', placeOfCell(sheet, row, column), { found: mention.written, code: mention.code }),
    ];
  });
}

/** Reads a table with one agency or one year a row and what is scored side by side. */
export function readWideTable(sheet: SheetText, table: TableLayout): Reading<StatedFacts> {
  const scores: ScoreFact[] = [];
  const levels: LevelFact[] = [];
  const findings: Finding[] = [...noteHeaders(sheet, table)];
  let scope: RowScope = { agency: null, fiscalYear: null };
  for (const row of indicesBetween(table.firstRow, table.lastRow)) {
    if (table.headerRows.includes(row) || table.skippedRows.includes(row)) continue;
    const name = textInField(sheet, row, table, 'agency');
    if (SUMMARY_ROW.test(name)) {
      const at = placeOfCell(sheet, row, table.columns[0]?.column ?? 0);
      findings.push(note('R06', 'notice', at, { found: name }));
      continue;
    }
    scope = scopeOfRow(sheet, row, table, scope);
    const read = scoresOfRow(sheet, row, table, scope);
    scores.push(...read.value);
    findings.push(...read.findings);
    levels.push(...levelOfRow(sheet, row, table, scope));
  }
  return { value: { scores, levels }, findings };
}
