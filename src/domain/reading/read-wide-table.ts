import type { Finding, Reading } from '../findings/finding';
import { agencyFromTypedName } from './agency-name';
import { yearInHeader } from './header-scope';
import { note } from './note';
import { noteZeroCode } from './note-zero-code';
import { parseQuestionCode } from './parse-question-codes';
import { readRowAsOne, readScoresOfRow } from './read-row-of-scores';
import { planScoreColumns, scoreColumnsOf } from './score-columns';
import type { FactScope, LevelFact, RowFact, ScoreFact, Statements } from './score-fact';
import type { ColumnField, TableLayout } from './sheet-layout';
import { indicesBetween, placeOfCell, type SheetText, textAt } from './sheet-text';

/** Rows of averages and extremes are statements about all agencies, not one. */
const SUMMARY_ROW = /เฉลี่ย|รวม|สูงสุด|ต่ำสุด|ค่ามัธยฐาน|S\.?D\.?/;

/** The columns that say what a row is about; null for one that the table does not have. */
type SubjectColumns = Readonly<Record<'agency' | 'fiscalYear' | 'level', number | null>>;

function subjectColumnsOf({ columns }: TableLayout): SubjectColumns {
  const columnOf = (field: ColumnField) => columns.find((one) => one.field === field)?.column ?? null;
  return { agency: columnOf('agency'), fiscalYear: columnOf('fiscalYear'), level: columnOf('level') };
}

function textIn(sheet: SheetText, row: number, column: number | null): string {
  return column === null ? '' : textAt(sheet, row, column);
}

/** The agency and year of a row; a cell left blank under a merged one goes on with those before. */
function scopeOfRow(sheet: SheetText, row: number, columns: SubjectColumns, before: FactScope): FactScope {
  const agency = textIn(sheet, row, columns.agency);
  const year = textIn(sheet, row, columns.fiscalYear);
  return {
    agency: agency === '' ? before.agency : agencyFromTypedName(agency, null).name,
    fiscalYear: yearInHeader(year) ?? before.fiscalYear,
  };
}

function levelOfRow(
  sheet: SheetText,
  row: number,
  column: number | null,
  scope: FactScope,
): LevelFact | null {
  const text = textIn(sheet, row, column);
  if (column === null || text === '') return null;
  return { ...scope, level: { text, at: placeOfCell(sheet, row, column) } };
}

/** I01 in a header: ๐๑ for o1. */
function noteHeaders(sheet: SheetText, table: TableLayout): readonly Finding[] {
  const row = table.headerRows.at(-1) ?? table.firstRow;
  return table.columns.flatMap(({ column, header }) => {
    const mention = parseQuestionCode(header);
    if (mention?.form !== 'zero') return [];
    return [noteZeroCode(placeOfCell(sheet, row, column), mention.written, mention.code)];
  });
}

/** Reads a table with one agency or one year a row and what is scored side by side. */
export function readWideTable(sheet: SheetText, table: TableLayout): Reading<Statements> {
  const scores: (ScoreFact | RowFact)[] = [];
  const levels: LevelFact[] = [];
  const findings: Finding[] = [...noteHeaders(sheet, table)];
  const subject = subjectColumnsOf(table);
  const columns = scoreColumnsOf(table);
  const plan = planScoreColumns(columns);
  const passedOver = new Set([...table.headerRows, ...table.skippedRows]);
  let scope: FactScope = { agency: null, fiscalYear: null };
  for (const row of indicesBetween(table.firstRow, table.lastRow)) {
    if (passedOver.has(row)) continue;
    const name = textIn(sheet, row, subject.agency);
    if (SUMMARY_ROW.test(name)) {
      const at = placeOfCell(sheet, row, table.columns[0]?.column ?? 0);
      findings.push(note('R06', 'notice', at, { found: name }));
      continue;
    }
    scope = scopeOfRow(sheet, row, subject, scope);
    const whole = plan === null ? null : readRowAsOne(sheet, row, plan, scope);
    if (whole === null) {
      const read = readScoresOfRow(sheet, row, columns, scope);
      scores.push(...read.value);
      findings.push(...read.findings);
    } else scores.push(whole);
    const level = levelOfRow(sheet, row, subject.level, scope);
    if (level !== null) levels.push(level);
  }
  return { value: { scores, levels }, findings };
}
