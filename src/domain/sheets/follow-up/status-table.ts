import type { Measure } from '../../assessment/measure';
import { alternativeText, chartWordsRow, figureWord } from '../chart-words';
import { shortMark } from '../fingerprint';
import { cellReference, columnReference, quoteText } from '../formula-text';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { ChartSeries, ChartSpec } from '../sheet-spec';
import { countedInCharge, countedMeasures, countedWithStatus } from './counted-measures';
import { divisionsOf } from './division';
import { FOLLOW_UP_COLUMNS, followUpColumn, STATUSES } from './follow-up-columns';
import { roundName, type FollowUpRound } from './follow-up-round';

/**
 * ตารางสถานะ: how many measures of each division stand where, counted live, and a chart of the same figures below it. A measure of
 * two divisions counts for both.
 */
const NAME_COLUMN = 0;
const TOTAL_COLUMN = 1;
const FIRST_STATUS = 2;
const NO_STATUS = 'ยังไม่ระบุ';
/** Headings that their columns are too narrow for, broken between words. */
const BROKEN_HEADINGS = new Map([['กำลังดำเนินการ', 'กำลัง\nดำเนินการ']]);
const COLORS = ['#A6A6A6', '#2F5597', '#548235', '#C00000', '#E7E6E6'] as const;
const CHART_ROWS = 9;
const CHART_ROW_HEIGHT = 20;

/** Zero-based rows of the measures on the sheet. */
export type MeasureRows = { readonly first: number; readonly last: number };

function columnOf(field: 'measure' | 'owners' | 'status', { first, last }: MeasureRows): string {
  return columnReference(followUpColumn(field), first, last);
}

/** A row of the table; without a division it counts every measure. */
type CountedRow = { readonly name: string; readonly division: string | null };

const EVERY_MEASURE: CountedRow = { name: 'ทุกมาตรการ', division: null };

function countCells({ division }: CountedRow, rows: MeasureRows, row: number): readonly PlannedCell[] {
  const [measures, owners, statuses] = [
    columnOf('measure', rows),
    columnOf('owners', rows),
    columnOf('status', rows),
  ];
  const total = division === null ? countedMeasures(measures) : countedInCharge(measures, owners, division);
  const counted = STATUSES.map((status) =>
    division === null
      ? `COUNTIF(${statuses},${quoteText(status)})`
      : countedWithStatus(statuses, status, owners, division),
  );
  const [first, last] = [FIRST_STATUS, FIRST_STATUS + STATUSES.length - 1];
  const known = `${cellReference(row, first)}:${cellReference(row, last)}`;
  const rest = `${cellReference(row, TOTAL_COLUMN)}-SUM(${known})`;
  const style = division === null ? 'totalCount' : 'compactCount';
  return [total, ...counted, rest].map((formula) => formulaCell(`=${formula}`, style));
}

/** The table and the rows that its chart covers, from the zero-based row `top` on, and the chart. */
export type StatusTable = { readonly rows: readonly PlannedRow[]; readonly charts: readonly ChartSpec[] };

function chartOf(context: AgencyContext, round: FollowUpRound, first: number, count: number): ChartSpec {
  const block = (column: number) => ({ row: first, column, rows: count, columns: 1 });
  const series = [...STATUSES, NO_STATUS].map((name, index): ChartSeries => ({
    name,
    values: block(FIRST_STATUS + index),
    color: COLORS[index] ?? COLORS[0],
  }));
  return {
    key: `${context.edition}-${round}-status`,
    kind: 'shareBar',
    title: context.show(`สถานะของมาตรการแยกตามผู้รับผิดชอบ ${roundName(round)}`),
    alternativeText: alternativeText('แผนภูมิแท่งแสดงสัดส่วนสถานะของมาตรการแยกตามผู้รับผิดชอบ', 'above'),
    categories: block(NAME_COLUMN),
    series,
    axisMinimum: 0,
    axisMaximum: 1,
    numberFormat: context.formats.percent,
    // One column short of the table: a chart that ends with it makes LibreOffice print a page that is wider than the table.
    position: { row: first + count + 1, column: 0, rows: CHART_ROWS, columns: FOLLOW_UP_COLUMNS.length - 1 },
  };
}

/** What the chart shows of all measures, from their row in the table. */
function wordsRow(context: AgencyContext, row: number): PlannedRow {
  const count = (column: number) => figureWord(cellReference(row, column), context.formats.count);
  const shown = [...STATUSES, NO_STATUS].flatMap((name, index) => [` ${name} `, count(FIRST_STATUS + index)]);
  const words = [
    'แผนภูมิแท่งนี้แสดงสัดส่วนสถานะของมาตรการแยกตามผู้รับผิดชอบ มาตรการทั้งหมด ',
    count(TOTAL_COLUMN),
    ...shown,
  ];
  return chartWordsRow('#status-words', words, FOLLOW_UP_COLUMNS.length);
}

/** The status of the measures in these rows by division; `top` is the zero-based row that its caption will have. */
export function statusTable(
  context: AgencyContext,
  round: FollowUpRound,
  measures: readonly Measure[],
  rows: MeasureRows,
  top: number,
): StatusTable {
  const first = top + 2;
  const divisions = divisionsOf(measures).map((division): CountedRow => ({ name: division, division }));
  const counted = [...divisions, EVERY_MEASURE];
  const caption = 'จำนวนมาตรการตามสถานะ แยกตามผู้รับผิดชอบ (มาตรการที่มีผู้รับผิดชอบหลายส่วนนับให้ทุกส่วน)';
  const statuses = STATUSES.map((status) => BROKEN_HEADINGS.get(status) ?? status);
  const headers = ['ผู้รับผิดชอบ', 'มาตรการทั้งหมด', ...statuses, NO_STATUS];
  const body = counted.map((line, index): PlannedRow => ({
    key: line.division === null ? '#status-all' : `#status-${shortMark(line.division)}`,
    cells: [
      textCell(line.name, line.division === null ? 'totalText' : 'compactText'),
      ...countCells(line, rows, first + index),
    ],
  }));
  const covered = Array.from({ length: CHART_ROWS + 1 }, (_, index): PlannedRow => {
    const row = { key: `#status-chart-${index}`, cells: [], leastHeight: CHART_ROW_HEIGHT };
    return index === 0 ? { ...row, part: 'piece' } : row;
  });
  return {
    rows: [
      {
        ...wideRow('#status', textCell(caption, 'section'), FOLLOW_UP_COLUMNS.length),
        part: 'whole',
      },
      { key: '#status-header', cells: headers.map((header) => textCell(header, 'compactHeader')) },
      ...body,
      ...covered,
      wordsRow(context, first + counted.length - 1),
    ],
    charts: [chartOf(context, round, first, counted.length)],
  };
}
