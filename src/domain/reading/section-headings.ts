import type { Agency } from '../assessment/agency';
import type { CellPlace } from '../assessment/cell-place';
import type { FiscalYear } from '../assessment/fiscal-year';
import { agencyNameAlone, agencyOf } from './agency-name';
import { findYears } from './find-years';
import { isYearAlone, yearInHeader } from './header-scope';
import type { Line } from './elect-agency';
import { type FactScope, isRow, rescoped, type Statements } from './score-fact';
import type { SheetLayout } from './sheet-layout';
import { filledCells, indicesBetween, placeOfCell, type SheetText } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** หัวเรื่องของช่วงหนึ่งในชีต: a line that names the body or the year of all scores below it, until the next such line. */
export type SectionHeading = {
  readonly row: number;
  readonly agency: Agency | null;
  readonly fiscalYear: FiscalYear | null;
};

const LONGEST_HEADING = 100;
const NUMBER = /^\(?\d{1,4}\s*[.)]?$/;
const NUMBER_BEFORE = /^\(?[\d๐-๙]{1,4}\s*[.)]\s*/;
const LABEL_BEFORE = /^(?:ชื่อ)?(?:หน่วยงาน|อปท\.?)\s*[:：]?\s*/;
/** อำเภอ and จังหวัด, or the year, may follow a name that heads a section; a sentence may not. */
const AFTER_NAME =
  /^(?:\s*\([^()]*\))?(?:\s*(?:อำเภอ|อ\.|จังหวัด|จ\.)\s?\S+)*(?:\s*(?:ประจำ)?(?:ปี|พ\.ศ\.).{0,40})?$/;
/** How far above a table a line may stand that gives its year. */
const YEAR_REACH = 3;

/** The words of a row that says one thing, without its number and label; '' for any other row. */
function headingText(sheet: SheetText, row: number): string {
  const texts = filledCells(sheet, row).map(({ text }) => text);
  const [first = '', ...rest] = texts;
  const isPrefix = NUMBER.test(toArabicDigits(first)) || first.replace(LABEL_BEFORE, '') === '';
  const [only = '', ...others] = isPrefix ? rest : texts;
  if (others.length > 0 || only.length > LONGEST_HEADING) return '';
  return only.replace(NUMBER_BEFORE, '').replace(LABEL_BEFORE, '');
}

function agencyIn(sheet: SheetText, row: number, text: string): Agency | null {
  const name = agencyNameAlone(text);
  if (name === null || !AFTER_NAME.test(text.slice(text.indexOf(name.place) + name.place.length)))
    return null;
  return agencyOf(name, placeOfCell(sheet, row, filledCells(sheet, row).at(-1)?.column ?? sheet.left));
}

function yearIn(text: string): FiscalYear | null {
  if (isYearAlone(text)) return yearInHeader(text);
  const [only, ...others] = new Map(findYears(text).map((mention) => [mention.year, mention])).values();
  return only === undefined || others.length > 0 || only.role === 'plan' ? null : only.year;
}

/** A year heads a section only right above a table, and only where another section of the sheet has another year. */
function withYearsThatDiffer(
  headings: readonly SectionHeading[],
  tops: readonly number[],
): readonly SectionHeading[] {
  const isAboveTable = ({ row }: SectionHeading) => tops.some((top) => row < top && top - row <= YEAR_REACH);
  const dated = headings.filter((heading) => heading.fiscalYear !== null && isAboveTable(heading));
  const differ = new Set(dated.map(({ fiscalYear }) => fiscalYear)).size > 1;
  return headings.flatMap((heading) => {
    const fiscalYear = differ && dated.includes(heading) ? heading.fiscalYear : null;
    return heading.agency === null && fiscalYear === null ? [] : [{ ...heading, fiscalYear }];
  });
}

/** Lines that each head the scores below them: a block an agency, or a year after the other. From the top. */
export function findSectionHeadings(sheet: SheetText, layout: SheetLayout): readonly SectionHeading[] {
  const scores = layout.tables.filter(({ kind }) =>
    ['questions', 'indicators', 'instruments'].includes(kind),
  );
  const closed = layout.tables.filter((table) => !scores.includes(table));
  const headers = new Set(layout.tables.flatMap(({ headerRows }) => headerRows));
  const isClosed = new Set(closed.flatMap(({ firstRow, lastRow }) => indicesBetween(firstRow, lastRow)));
  const tops = scores.map(({ headerRows, firstRow }) => Math.min(firstRow, ...headerRows));
  const headings = indicesBetween(sheet.top, sheet.bottom).flatMap((row): readonly SectionHeading[] => {
    const text = headers.has(row) || isClosed.has(row) ? '' : headingText(sheet, row);
    if (text === '') return [];
    const heading = { row, agency: agencyIn(sheet, row, text), fiscalYear: yearIn(text) };
    return heading.agency === null && heading.fiscalYear === null ? [] : [heading];
  });
  return withYearsThatDiffer(headings, tops);
}

function rowOf({ address }: CellPlace): number {
  return Number(/\d+/.exec(address)?.[0]) - 1;
}

/** The section that each row from the first heading on stands in; agency and year each go on until the next of their kind. */
function sectionsByRow(headings: readonly SectionHeading[], lastRow: number): readonly FactScope[] {
  const byRow = new Map(headings.map((heading) => [heading.row, heading] as const));
  let section: FactScope = { agency: null, fiscalYear: null };
  return indicesBetween(0, lastRow).map((row) => {
    const heading = byRow.get(row);
    if (heading === undefined) return section;
    const { agency, fiscalYear } = heading;
    section = { agency: agency?.name ?? section.agency, fiscalYear: fiscalYear ?? section.fiscalYear };
    return section;
  });
}

/** Statements with the agency and year of the section they stand in, where they name none themselves. */
export function headFacts(
  sheet: SheetText,
  facts: Statements,
  headings: readonly SectionHeading[],
): Statements {
  if (headings.length === 0) return facts;
  const sections = sectionsByRow(headings, sheet.bottom);
  const headed = <F extends FactScope>(fact: F, row: number): F => {
    const section = sections[row];
    const agency = fact.agency ?? section?.agency ?? null;
    return rescoped(fact, agency, fact.fiscalYear ?? section?.fiscalYear ?? null);
  };
  return {
    scores: facts.scores.map((fact) => headed(fact, isRow(fact) ? fact.row : rowOf(fact.stated.at))),
    levels: facts.levels.map((fact) => headed(fact, rowOf(fact.level.at))),
  };
}

/** The lines without those that give a section its year: years of sections differ and contradict nothing. */
export function withoutHeadingsOfYears(
  lines: readonly Line[],
  headings: readonly SectionHeading[],
): readonly Line[] {
  const rows = new Set(headings.flatMap(({ row, fiscalYear }) => (fiscalYear === null ? [] : [row])));
  return rows.size === 0 ? lines : lines.filter(({ at }) => !rows.has(rowOf(at)));
}
