import type { IndicatorNumber } from '../../assessment/indicator';
import { INSTRUMENT_CODES, type InstrumentCode } from '../../assessment/instrument';
import type { ScoredItemKind } from '../../assessment/scored-item';
import { columnReference, cellReference, onSheet } from '../formula-text';
import type { AgencyContext } from '../sheet-context';
import type { SheetColumn } from '../sheet-spec';
import { TITLE_ROWS } from '../title-rows';

/**
 * ผังแผ่นสรุปผล: what stands in which row of the summary. Page one has the box and what was scored, page two what is low and the
 * charts beside their figures, page three the computation that all of them read and the year's criteria.
 */

/** The columns that all tables of the summary share, in points; together the width of a portrait page. */
export const SUMMARY_WIDTHS: readonly SheetColumn[] = [
  { field: 'no', width: 23 },
  { field: 'name', width: 125 },
  { field: 'c', width: 52 },
  { field: 'd', width: 52 },
  { field: 'e', width: 52 },
  { field: 'f', width: 52 },
  { field: 'g', width: 52 },
  { field: 'h', width: 79 },
  { field: 'i', width: 36 },
];

/** Zero-based columns of the computation table. */
export const CALCULATION_COLUMNS = {
  needed: 2,
  present: 3,
  computed: 4,
  published: 5,
  used: 6,
  shown: 7,
} as const;
/** Zero-based column of the weighted scores in the table of instruments. */
export const WEIGHTED_COLUMN = 4;
export const WEIGHT_COLUMN = 3;

/** A line of the computation table. */
export type ScoreLine = { readonly kind: Exclude<ScoredItemKind, 'question'>; readonly code: string };

/** A table: its caption, its row of headings, its rows. */
export type TableRows = {
  readonly caption: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
};

export type SummaryLayout = {
  readonly box: { readonly total: number; readonly level: number; readonly sentence: number };
  /** Instruments as the table shows them: EIT by its parts where both are known. */
  readonly shownInstruments: readonly InstrumentCode[];
  readonly instruments: TableRows;
  readonly indicators: TableRows;
  readonly lowCounts: TableRows;
  /** Indicators that have a score: those that the charts show, in the first rows of their tables. */
  readonly charted: readonly IndicatorNumber[];
  readonly columnChart: TableRows;
  readonly radarChart: TableRows;
  readonly lines: readonly ScoreLine[];
  readonly calculation: TableRows;
  readonly criteria: TableRows;
};

const BOX_ROWS = 3;
const CAPTION_AND_HEADER = 2;
/** The row below the charts that says what they show. */
const CHART_WORDS = 1;
const GAP = 1;

/** The parts of EIT that make it: those of the year, where every one of them is known; one outside 0 to 100 is not. */
export function knownEitParts(context: AgencyContext): readonly InstrumentCode[] {
  const { rulebook, chain } = context.subject;
  const parts = rulebook.eitParts.value;
  return parts.every((part) => chain.instruments.get(part)?.published) ? parts : [];
}

function shownInstruments(context: AgencyContext): readonly InstrumentCode[] {
  const parts = knownEitParts(context);
  return ['IIT', ...(parts.length > 0 ? parts : (['EIT'] as const)), 'OIT'];
}

/** From the smallest items up, so that each line reads only lines above it. */
function scoreLines(context: AgencyContext): readonly ScoreLine[] {
  const { rulebook, assessment } = context.subject;
  const indicators = rulebook.indicators.value;
  const parts = INSTRUMENT_CODES.filter(
    (code) => code.startsWith('EIT') && code !== 'EIT' && assessment.instruments.has(code),
  );
  return [
    ...indicators.flatMap(({ subIndicators }) =>
      subIndicators.map(({ code }) => ({ kind: 'subIndicator', code }) as const),
    ),
    ...indicators.map(({ number }) => ({ kind: 'indicator', code: String(number) }) as const),
    ...parts.map((code) => ({ kind: 'instrument', code }) as const),
    ...(['IIT', 'EIT', 'OIT'] as const).map((code) => ({ kind: 'instrument', code }) as const),
    { kind: 'total', code: '' },
  ];
}

/** Rows of tables with these numbers of body rows, one below the other from `top`, a gap after each. */
function stackTables(top: number, bodies: readonly number[]): TableRows[] {
  let caption = top;
  return bodies.map((body) => {
    const first = caption + CAPTION_AND_HEADER;
    const table = { caption, header: caption + 1, first, last: first + body - 1 };
    caption = first + body + GAP;
    return table;
  });
}

function tableAt(tables: readonly TableRows[], index: number): TableRows {
  const table = tables[index];
  if (table === undefined) throw new RangeError(`no table ${index} in the summary`);
  return table;
}

export function summaryLayout(context: AgencyContext): SummaryLayout {
  const { chain, rulebook } = context.subject;
  const shown = shownInstruments(context);
  const lines = scoreLines(context);
  const charted = rulebook.indicators.value
    .map(({ number }) => number)
    .filter((number) => (chain.indicators.get(number)?.score ?? null) !== null);
  const all = rulebook.indicators.value.length;
  const tables = stackTables(TITLE_ROWS + BOX_ROWS, [
    shown.length + 1,
    all,
    rulebook.weights.value.size + 1,
    all,
    all + CHART_WORDS,
    lines.length,
    rulebook.rating.value.bands.length,
  ]);
  return {
    box: { total: TITLE_ROWS, level: TITLE_ROWS + 1, sentence: TITLE_ROWS + 2 },
    shownInstruments: shown,
    instruments: tableAt(tables, 0),
    indicators: tableAt(tables, 1),
    lowCounts: tableAt(tables, 2),
    charted,
    columnChart: tableAt(tables, 3),
    radarChart: tableAt(tables, 4),
    lines,
    calculation: tableAt(tables, 5),
    criteria: tableAt(tables, 6),
  };
}

type CalculationColumn = keyof typeof CALCULATION_COLUMNS;

/** Cell of the computation table, for formulas of the summary itself; null where the table has no such line. */
export function calculationCell(
  layout: SummaryLayout,
  kind: ScoreLine['kind'],
  code: string,
  column: CalculationColumn,
): string | null {
  const index = layout.lines.findIndex((line) => line.kind === kind && line.code === code);
  return index < 0 ? null : cellReference(layout.calculation.first + index, CALCULATION_COLUMNS[column]);
}

/** The cell that other sheets take a score from; null where the summary has no such score. */
export function summaryScore(context: AgencyContext, kind: ScoreLine['kind'], code: string): string | null {
  const cell = calculationCell(summaryLayout(context), kind, code, 'shown');
  return cell === null ? null : onSheet(context.names.summary, cell);
}

/** A column of a table's rows, absolute. */
export function tableColumn(table: TableRows, column: number): string {
  return columnReference(column, table.first, table.last);
}
