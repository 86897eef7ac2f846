import type { Finding, Reading } from '../findings/finding';
import { scopeOfHeader } from './header-scope';
import {
  findHeader,
  type HeaderPlace,
  indexKeys,
  type KeyIndex,
  type LayoutCorrection,
} from './layout-correction';
import type { RuleWords } from './rule-words';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheet-layout';
import { type SheetText, textAt } from './sheet-text';

/** How far above its header a title may head a table. */
const TITLE_REACH = 4;

type Place = HeaderPlace & { readonly correction: LayoutCorrection };

function topOf({ headerRows, firstRow }: TableLayout): number {
  return Math.min(firstRow, ...headerRows);
}

function overlaps(one: TableLayout, other: TableLayout): boolean {
  if (topOf(one) > other.lastRow || topOf(other) > one.lastRow) return false;
  const [a, b] = [one, other].map(({ columns }) => columns.map(({ column }) => column));
  // A table without columns, as junk is, takes its rows whole.
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return true;
  return Math.min(...a) <= Math.max(...b) && Math.min(...b) <= Math.max(...a);
}

function columnsAt(sheet: SheetText, { correction, row, column }: Place, words: RuleWords): ColumnLayout[] {
  const rows = correction.headerRows.map((header) => row + header);
  return correction.columns.map(({ column: offset, field }) => {
    const at = column + offset;
    const texts = rows.map((header) => textAt(sheet, header, at)).filter((text) => text !== '');
    const header = texts.join(' ');
    const layout = { column: at, field, header };
    return field === 'score' ? { ...layout, scope: scopeOfHeader(header, words) } : layout;
  });
}

/** The last row of the data: a page further down is as long as it was found to be, not as long as the first. */
function lastRowAt(sheet: SheetText, place: Place, isFirst: boolean, detected: SheetLayout): number {
  const { correction, row } = place;
  if (correction.lastRow === null) return sheet.bottom;
  const there = detected.tables.find(({ headerRows }) => !isFirst && headerRows[0] === row);
  return Math.min(sheet.bottom, there?.lastRow ?? row + correction.lastRow);
}

function layOutAt(
  sheet: SheetText,
  place: Place,
  lastRow: number,
  again: readonly HeaderPlace[],
  detected: SheetLayout,
  words: RuleWords,
): TableLayout {
  const { correction, row } = place;
  const firstRow = row + correction.firstRow;
  const heads = [place, ...again.filter((one) => one.row <= lastRow)];
  const headerRows = heads.flatMap((one) => correction.headerRows.map((header) => one.row + header));
  const belongs = (one: number) => one >= row - TITLE_REACH && one <= lastRow && !headerRows.includes(one);
  const replaced = detected.tables.filter((table) => topOf(table) <= lastRow && table.lastRow >= row);
  return {
    kind: correction.kind,
    headerRows,
    bannerRows: replaced.flatMap(({ bannerRows }) => bannerRows).filter(belongs),
    skippedRows: replaced.flatMap(({ skippedRows }) => skippedRows).filter(belongs),
    firstRow,
    lastRow,
    columns: columnsAt(sheet, place, words),
    confidence: 1,
    reasons: ['corrected'],
  };
}

/** The tables of one correction: one for each place of its header that an earlier one does not hold as a repeated header. */
function tablesOf(
  sheet: SheetText,
  index: KeyIndex,
  correction: LayoutCorrection,
  detected: SheetLayout,
  words: RuleWords,
): readonly TableLayout[] {
  const places = findHeader(sheet, index, correction);
  const tables: TableLayout[] = [];
  for (const [order, place] of places.entries()) {
    const isHeld = tables.some(
      ({ headerRows, columns }) => headerRows.includes(place.row) && columns[0]?.column === place.column,
    );
    if (isHeld) continue;
    const here = { ...place, correction };
    const lastRow = lastRowAt(sheet, here, tables.length === 0, detected);
    const again = places.slice(order + 1).filter(({ column }) => column === place.column);
    if (place.row + correction.firstRow > lastRow) continue;
    tables.push(layOutAt(sheet, here, lastRow, again, detected, words));
  }
  return tables;
}

function isAbout(finding: Finding, tables: readonly TableLayout[]): boolean {
  const rows = [...(finding.at?.address ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
  const [first] = rows;
  return first !== undefined && tables.some((table) => first >= topOf(table) && first <= table.lastRow);
}

/**
 * The layout with every table whose header a person has corrected as that person said; the guess holds for the rest. What was
 * noted about a guess that is no longer used is dropped with it.
 */
export function correctLayout(
  detected: Reading<SheetLayout>,
  sheet: SheetText,
  corrections: readonly LayoutCorrection[],
  words: RuleWords,
): Reading<SheetLayout> {
  if (corrections.length === 0) return detected;
  const index = indexKeys(sheet);
  const corrected = corrections.flatMap((one) => tablesOf(sheet, index, one, detected.value, words));
  if (corrected.length === 0) return detected;
  const kept = detected.value.tables.filter((table) => !corrected.some((one) => overlaps(table, one)));
  const tables = [...kept, ...corrected].sort((a, b) => a.firstRow - b.firstRow);
  return {
    value: { ...detected.value, tables },
    findings: detected.findings.filter((finding) => !isAbout(finding, corrected)),
  };
}
