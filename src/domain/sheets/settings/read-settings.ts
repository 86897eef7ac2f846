import { cellAddress } from '../../assessment/cell-place';
import type { Finding, Reading } from '../../findings/finding';
import { findQuestionCodes } from '../../reading/parse-question-codes';
import { parseScore } from '../../reading/parse-score';
import { toArabicDigits } from '../../reading/thai-digits';
import { readText } from '../../reading/thai-text';
import { refusal } from '../../rules/overrides/override';
import type { ListedQuestion, TypedCell, TypedRule, TypedRules } from '../../rules/typed-rules';
import type { ExistingRow, ExistingTable } from '../keeping/existing-table';
import { contentOf, isBlank } from '../keeping/kept-columns';
import { matchHeadings } from '../keeping/match-columns';
import type { ExistingSheet } from '../workbook-plan';
import { LIST_COLUMNS, SETTINGS_COLUMNS, type SettingsField } from './settings-columns';
import { isListedKey, subjectOfKey } from './settings-keys';
import { readSettingsTable } from './settings-table';

/** What a person typed into the settings sheet, cell by cell, as rules and readers of lists want it. */
const NOTHING: TypedRules = { bySubject: new Map(), listed: [] };
const GENERAL = 'General';
/** Between a code and the words of its question in one cell. */
const AFTER_CODE = /^[\s.:)-]+/;
const LONGEST_QUOTE = 40;

type Row = {
  readonly existing: ExistingRow;
  readonly cell: (field: SettingsField) => TypedCell | null;
  /** The first cell that holds anything. */
  readonly first: TypedCell | null;
};

function readCell(
  sheet: ExistingSheet,
  { results }: ExistingRow,
  row: number,
  column: number,
): TypedCell | null {
  const content = contentOf(results, column);
  if (content.kind !== 'text' && content.kind !== 'number') return null;
  const written = content.kind === 'number' ? content.value : content.text;
  const text = toArabicDigits(readText(written));
  if (text === '') return null;
  const score = parseScore(written, GENERAL);
  return {
    text,
    points: score.kind === 'score' ? score.score : null,
    codes: [...new Set(findQuestionCodes(text, 'list').map(({ code }) => code))],
    at: { sheet: sheet.name, address: cellAddress(sheet.top + row, sheet.left + column) },
  };
}

type ColumnOf = ReadonlyMap<string, number>;

function columnsOf(table: ExistingTable): ColumnOf {
  const columns = SETTINGS_COLUMNS.map(({ field, header }) => ({ field, heading: header }));
  return matchHeadings(columns, table).columnOf;
}

/** Columns that staff type into and that cannot be told apart any more. */
function noteLostColumns({ name }: ExistingSheet, columnOf: ColumnOf): readonly Finding[] {
  const at = { sheet: name, address: 'A1' };
  return SETTINGS_COLUMNS.filter(({ field }) => isTyped(field) && !columnOf.has(field)).map(({ header }) =>
    refusal(at, 'noColumn', { found: header }),
  );
}

function isTyped(field: SettingsField): boolean {
  return field === 'typedValue' || LIST_COLUMNS.some((column) => column.field === field);
}

function rowsOf(sheet: ExistingSheet, table: ExistingTable, columnOf: ColumnOf): readonly Row[] {
  return table.rows.map((existing, row) => {
    const read = (column: number | undefined) =>
      column === undefined ? null : readCell(sheet, existing, row, column);
    const filled = existing.results.findIndex(
      (content, column) => !isBlank(content) && !table.hidden.includes(column),
    );
    return {
      existing,
      cell: (field) => read(columnOf.get(field)),
      first: filled < 0 ? null : read(filled),
    };
  });
}

function typedRule({ cell }: Row): TypedRule {
  return { name: cell('typedName'), value: cell('typedValue') };
}

/** A row of the list: the code and its words may share the first cell, and the finer of two groups counts. */
function listedQuestion({ cell, first }: Row): ListedQuestion | null {
  if (first === null) return null;
  const [code, topic, ...groups] = LIST_COLUMNS.map(({ field }) => cell(field));
  const [mention] = findQuestionCodes(code?.text ?? '', 'list');
  const group = groups.filter((one) => one !== null).at(-1) ?? null;
  const { at, text: found } = first;
  if (mention === undefined) return { code: null, topic: null, group: group ?? first, at, found };
  const rest = (code?.text.slice(mention.end) ?? '').replace(AFTER_CODE, '');
  return { code: mention.code, topic: topic?.text ?? (rest === '' ? null : rest), group, at, found };
}

/** A row that staff have put between ours: it may be a question in the wrong place. */
function noteStranger({ existing, first }: Row): readonly Finding[] {
  if (existing.key !== null || existing.isCopy || first === null) return [];
  return [refusal(first.at, 'unknownRow', { found: first.text.slice(0, LONGEST_QUOTE) })];
}

/** Everything typed into a settings sheet, with a finding for each row that is none of the sheet's. */
export function readSettings(sheet: ExistingSheet): Reading<TypedRules> {
  const table = readSettingsTable(sheet);
  if (table === null) {
    const isEmpty = sheet.values.every((row) => row.every((value) => value === ''));
    const at = { sheet: sheet.name, address: 'A1' };
    return { value: NOTHING, findings: isEmpty ? [] : [refusal(at, 'noKeys')] };
  }
  const columnOf = columnsOf(table);
  const rows = rowsOf(sheet, table, columnOf);
  const bySubject = new Map<string, TypedRule>();
  const listed: ListedQuestion[] = [];
  for (const row of rows) {
    const { key } = row.existing;
    const subject = key === null ? null : subjectOfKey(key);
    if (subject !== null) bySubject.set(subject, typedRule(row));
    if (key === null || !isListedKey(key)) continue;
    const question = listedQuestion(row);
    if (question !== null) listed.push(question);
  }
  return {
    value: { bySubject, listed },
    findings: [...noteLostColumns(sheet, columnOf), ...rows.flatMap(noteStranger)],
  };
}
