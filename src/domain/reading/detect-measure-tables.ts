import type { Finding } from '../findings/finding';
import { type AlignedColumns, alignColumns } from './align-columns';
import { detectMeasureHeaders, type HeaderBlock, isKnownMeasureHeader } from './detect-measure-header';
import { detectMeasureRows, type TableBody } from './detect-measure-rows';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { joinPages } from './join-pages';
import { note } from './note';
import type { RuleWords } from './rule-words';
import { scoreListIn } from './scores-beside-measures';
import type { ColumnField, ColumnLayout, LayoutReason, TableLayout } from './sheet-layout';
import {
  cutOut,
  filledCells,
  placeOfRows,
  indicesBetween,
  type SheetText,
  type TextCell,
  textAt,
} from './sheet-text';
import { matchKey } from './thai-text';

/** One page of a table: a header with what stands under it. */
type Page = {
  readonly header: HeaderBlock;
  readonly body: TableBody;
  readonly aligned: AlignedColumns | null;
};

/** Longer than the lines of a signature. */
const LONG_TEXT = 60;
const SURE = 1;
const LESS_SURE = 0.8;

function readPage(sheet: SheetText, header: HeaderBlock, end: number, words: RuleWords): Page {
  const body = detectMeasureRows(sheet, header, end, words);
  const hasData = body.dataRows.length > 0;
  return {
    header,
    body,
    aligned: hasData ? alignColumns(sheet, body.dataRows, header.columns, words) : null,
  };
}

function layOut({ header, body, aligned }: Page): readonly TableLayout[] {
  if (aligned === null) return [];
  const reasons: LayoutReason[] = ['measureHeader'];
  if (aligned.isShifted) reasons.push('shiftedHeader');
  if (aligned.unlabelled.length > 0) reasons.push('joinedColumns');
  const table: TableLayout = {
    kind: 'measures',
    headerRows: header.rows,
    bannerRows: body.bannerRows,
    skippedRows: [],
    firstRow: Math.min(...body.bannerRows, ...body.dataRows),
    lastRow: Math.max(...body.dataRows),
    columns: aligned.columns,
    confidence: reasons.length > 1 ? LESS_SURE : SURE,
    reasons,
  };
  return [table];
}

function placeOfHeader(sheet: SheetText, header: HeaderBlock) {
  const columns = header.columns.map((column) => column.column);
  return placeOfRows(sheet, Math.min(...header.rows), Math.max(...header.rows), columns);
}

function noteRepeatedHeaders(sheet: SheetText, pages: readonly Page[]): readonly Finding[] {
  const seen = new Set<string>();
  const repeated = pages.filter((page) => {
    const fields = page.header.columns.map((column) => column.field).join();
    const isSeen = seen.has(fields);
    seen.add(fields);
    return isSeen;
  });
  const [first] = repeated;
  if (first === undefined) return [];
  const rows = repeated.map((page) => String(Math.min(...page.header.rows) + 1));
  return [note('X06', 'notice', placeOfHeader(sheet, first.header), { count: repeated.length, rows })];
}

/** Lines under a header that has no rows, or long text in an inner column below the rows: a page whose table came apart. */
function noteLostPage(sheet: SheetText, { header, body, aligned }: Page): readonly Finding[] {
  const first = Math.min(...header.columns.map((column) => column.column));
  const isLost = ({ column, text }: TextCell) =>
    aligned === null || (column > first && text.length > LONG_TEXT);
  const lines = body.looseRows.flatMap((row) => filledCells(sheet, row)).filter(isLost);
  if (lines.length === 0) return [];
  const rows = lines.map(({ row }) => row);
  const columns = lines.map(({ column }) => column);
  const place = placeOfRows(sheet, Math.min(...rows), Math.max(...rows), columns);
  return [note('R07', 'warning', place, { found: lines[0]?.text ?? '', count: lines.length })];
}

function noteColumns(sheet: SheetText, { header, body, aligned }: Page): readonly Finding[] {
  if (aligned === null) return [];
  const place = placeOfHeader(sheet, header);
  const table = layOut({ header, body, aligned })[0];
  const hasPlace = (field: ColumnField) =>
    field === 'score' ? table !== undefined && scoreListIn(sheet, table) !== null : field !== 'ignored';
  const unread = aligned.columns.filter(
    ({ column, field, header: words }) =>
      !hasPlace(field) &&
      (words !== '' || !aligned.isShifted) &&
      body.dataRows.some((row) => textAt(sheet, row, column) !== ''),
  );
  const noteUnread = ({ header: found }: ColumnLayout) =>
    note('R08', 'notice', place, { because: isKnownMeasureHeader(found) ? 'notCarried' : 'unread', found });
  return [
    ...(aligned.isShifted ? [note('R08', 'notice', place, { because: 'shifted' })] : []),
    ...(aligned.unlabelled.length > 0 ? [note('R08', 'notice', place, { because: 'unlabelled' })] : []),
    ...unread.map(noteUnread),
  ];
}

/** Where a header begins anew, so that another table with the same columns stands right beside the first. */
function startsAnew(headers: readonly HeaderBlock[]): readonly number[] {
  const starts = headers.flatMap(({ columns: [first, ...others] }) => {
    const key = matchKey(first?.header ?? '');
    return others.filter(({ header }) => matchKey(header) === key).map(({ column }) => column);
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The tables on both sides of each column where a header begins anew; null where one side has no header of its own. */
function detectBeside(
  sheet: SheetText,
  starts: readonly number[],
  words: RuleWords,
): readonly DetectedTables[] | null {
  const sides = [sheet.left, ...starts].map((left, index) => {
    const right = (starts[index] ?? sheet.right + 1) - 1;
    return cutOut(sheet, [sheet.top, sheet.bottom], [left, right]);
  });
  const areTables = sides.every((side) => detectMeasureHeaders(side).length > 0);
  return starts.length > 0 && areTables ? sides.map((side) => detectMeasureTables(side, words)) : null;
}

/** Every table of measures in the sheet, its pages joined, and what was odd about headers and columns. */
export function detectMeasureTables(sheet: SheetText, words: RuleWords): DetectedTables {
  const headers = detectMeasureHeaders(sheet);
  const beside = detectBeside(sheet, startsAnew(headers), words);
  if (beside !== null) return mergeDetected(beside);
  const pages = headers.map((header, index) => {
    const next = headers[index + 1]?.rows[0] ?? sheet.bottom + 1;
    return readPage(sheet, header, next, words);
  });
  const takenRows = pages.flatMap(({ header, body }) => {
    const last = Math.max(...header.rows, ...body.dataRows);
    return indicesBetween(Math.min(...header.rows), last);
  });
  const findings = [
    ...noteRepeatedHeaders(sheet, pages),
    ...pages.flatMap((page) => [...noteLostPage(sheet, page), ...noteColumns(sheet, page)]),
  ];
  return { tables: joinPages(sheet, pages.flatMap(layOut)), takenRows, findings };
}
