import type { AgencyAssessment } from '../../assessment/assessment';
import { cellAddress } from '../../assessment/cell-place';
import type { FiscalYear } from '../../assessment/fiscal-year';
import type { Measure } from '../../assessment/measure';
import type { Finding, FindingCode } from '../../findings/finding';
import { collectPassages } from '../../reading/collect-passages';
import type { Line } from '../../reading/elect-agency';
import { electYears, noteYearsThatDiffer, type DocumentYears } from '../../reading/elect-years';
import type { Passage } from '../../reading/passage';
import { readWorkbook } from '../../reading/read-workbook';
import { readText } from '../../reading/thai-text';
import { selectRulebook } from '../../rules/select-rulebook';
import type { DocumentContext } from '../check-context';
import { portionsOf } from './text-portions';
import { gridOfText, type TextCell } from './text-rows';

/** สิ่งที่อ่านได้จากบันทึก: a memo's words, the measures and scores in its tables, and what the reader notes of the writing. */
export type ReadText = {
  readonly passages: readonly Passage[];
  readonly measures: readonly Measure[];
  readonly noted: readonly Finding[];
  /** What its tables and sentences state of the workbook's own agency in `year`. */
  readonly stated: readonly AgencyAssessment[];
  /** The years that its paragraphs tell. */
  readonly told: DocumentYears;
  /** Of the scores it speaks of: the workbook's own year where it names none. */
  readonly year: FiscalYear | null;
};

type Workbook = Pick<DocumentContext, 'agencies' | 'fiscalYear' | 'planYear'>;

type ReadPortion = Pick<ReadText, 'passages' | 'measures' | 'noted'> & {
  readonly agencies: readonly AgencyAssessment[];
};

/** What the reader notes of the writing itself; the rest is about how it took a workbook. */
const NOTED: ReadonlySet<FindingCode> = new Set(['X04', 'I01', 'I02', 'I03', 'I04']);

/** The years that paragraphs tell; a table names years to compare as well. */
function yearsOf(cells: readonly TextCell[], sheet: string): DocumentYears {
  const inTables = new Set(cells.flatMap(({ row, column }) => (column > 0 ? [row] : [])));
  const lines = cells
    .filter(({ row }) => !inTables.has(row))
    .map(({ raw, row, column }): Line => {
      return { text: readText(raw), at: { sheet, address: cellAddress(row, column) } };
    });
  return electYears([lines]);
}

/** What a portion does not say of its year, the rest of the text does. */
function readPortion(
  cells: readonly TextCell[],
  sheet: string,
  { agencies, planYear }: Workbook,
  year: FiscalYear | null,
): ReadPortion {
  const own = yearsOf(cells, sheet).fiscalYear;
  const grid = gridOfText(cells, sheet);
  const agencyName = agencies[0]?.assessment.agency?.name ?? null;
  const rulesOf = (year: number) => agencies.find(({ rulebook }) => rulebook.fiscalYear === year)?.rulebook;
  const { value, findings } = readWorkbook(
    { grids: [grid], unread: [] },
    { fiscalYear: own === null ? year : null, planYear, agencyName },
    (year) => rulesOf(year) ?? selectRulebook(year),
  );
  return {
    passages: collectPassages([grid], value.layouts),
    measures: value.assessment.measures,
    noted: findings.filter(({ code }) => NOTED.has(code)),
    agencies: value.assessment.agencies,
  };
}

/** Reads a text in portions and pauses behind each of them. */
export function* readTextInSteps(
  cells: readonly TextCell[],
  sheet: string,
  workbook: Workbook,
): Generator<undefined, ReadText> {
  const told = yearsOf(cells, sheet);
  const year = told.fiscalYear ?? workbook.fiscalYear;
  yield;
  const read: ReadPortion[] = [];
  for (const portion of portionsOf(cells)) {
    read.push(readPortion(portion, sheet, workbook, year));
    yield;
  }
  const passages = read.flatMap((one) => one.passages);
  const measures = read.flatMap((one) => one.measures);
  const running = passages.filter(({ part }) => part.kind === 'running');
  return {
    passages,
    measures: measures.map((measure, index) => ({ ...measure, no: index + 1 })),
    noted: [...read.flatMap(({ noted }) => noted), ...noteYearsThatDiffer(running)],
    stated: read.flatMap(({ agencies }) =>
      agencies.filter(({ fiscalYear }) => (fiscalYear ?? year) === year),
    ),
    told,
    year,
  };
}
