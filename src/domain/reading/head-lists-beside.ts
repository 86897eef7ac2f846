import { agencyNameAlone, agencyOf } from './agency-name';
import { yearInHeader } from './header-scope';
import { matchInstrument } from './match-instrument';
import type { ColumnScope, TableKind, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, type TextCell } from './sheet-text';
import { groupBySharedRows } from './side-by-side';

/**
 * หัวเหนือรายการที่วางข้างกัน: above lists side by side, the year, the agency or the instrument that each is of, ปี ๒๕๖๗ over the
 * one and ปี ๒๕๖๘ over the other.
 */
export type HeadedLists = {
  readonly tables: readonly TableLayout[];
  readonly headingRows: readonly number[];
};

type Heading = Pick<ColumnScope, 'fiscalYear' | 'agency'> & {
  readonly row: number;
  readonly namesInstrument: boolean;
};

const LISTS: readonly TableKind[] = ['questions', 'indicators', 'instruments'];
const REACH = 3;
const LONGEST_HEADING = 80;

function leftOf({ columns }: TableLayout): number {
  return Math.min(...columns.map(({ column }) => column));
}

function topOf({ headerRows, firstRow }: TableLayout): number {
  return Math.min(firstRow, ...headerRows);
}

function readHeading({ row, text }: TextCell): Heading | null {
  if (text.length > LONGEST_HEADING) return null;
  const name = agencyNameAlone(text);
  const agency = name === null ? null : agencyOf(name, null).name;
  const fiscalYear = yearInHeader(text);
  const namesInstrument = matchInstrument(text) !== null;
  return agency === null && fiscalYear === null && !namesInstrument
    ? null
    : { row, agency, fiscalYear, namesInstrument };
}

/** The headings of a list from the nearest up; a heading merged over several lists stands over the first of them. */
function headingsOf(
  sheet: SheetText,
  table: TableLayout,
  beside: readonly TableLayout[],
): readonly Heading[] {
  const left = leftOf(table);
  const ends = beside.map(leftOf).filter((other) => other > left);
  const right = Math.min(sheet.right + 1, ...ends) - 1;
  const rows = [...indicesBetween(topOf(table) - REACH, topOf(table) - 1)].reverse();
  return rows.flatMap((row) => {
    const cells = filledCells(sheet, row);
    const areHeadings = cells.length > 1 && cells.every((cell) => readHeading(cell) !== null);
    const own = areHeadings ? cells.filter(({ column }) => column <= right).at(-1) : undefined;
    return own === undefined ? [] : (readHeading(own) ?? []);
  });
}

function headed(table: TableLayout, headings: readonly Heading[]): TableLayout {
  const year = headings.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
  const body = headings.find(({ agency }) => agency !== null)?.agency ?? null;
  const columns = table.columns.map((column) => {
    if (column.scope === undefined) return column;
    const { subject, fiscalYear, agency } = column.scope;
    return { ...column, scope: { subject, fiscalYear: fiscalYear ?? year, agency: agency ?? body } };
  });
  const naming = headings.find(({ namesInstrument }) => namesInstrument)?.row;
  const isKnown = naming === undefined || table.bannerRows.includes(naming);
  return { ...table, columns, bannerRows: isKnown ? table.bannerRows : [naming, ...table.bannerRows] };
}

/** The tables, lists side by side with what stands over each of them, and the rows in which that stands. */
export function headListsBeside(sheet: SheetText, tables: readonly TableLayout[]): HeadedLists {
  const lists = tables.filter(({ kind, columns }) => LISTS.includes(kind) && columns.length > 0);
  const beside = groupBySharedRows(lists).filter((group) => group.length > 1);
  const headings = new Map(
    beside.flatMap((group) => group.map((table) => [table, headingsOf(sheet, table, group)] as const)),
  );
  return {
    tables: tables.map((table) => headed(table, headings.get(table) ?? [])),
    headingRows: [...new Set([...headings.values()].flatMap((all) => all.map(({ row }) => row)))],
  };
}
