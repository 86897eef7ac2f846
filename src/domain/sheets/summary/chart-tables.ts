import { toNumber } from '../../assessment/score';
import type { IndicatorRule } from '../../rules/rulebook';
import { alternativeText, chartWordsRow, extremeName, figureWord } from '../chart-words';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { columnReference } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { numberCell, textCell } from '../planned-cell';
import { gapRow, wideRow, type PlannedRow } from '../planned-row';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import type { ChartSeries, ChartSpec } from '../sheet-spec';
import { calculationCell, SUMMARY_WIDTHS, type SummaryLayout, type TableRows } from './summary-layout';

/**
 * แผนภูมิรายตัวชี้วัด: each beside a table with the same figures, so that the charts carry nothing of their own. Indicators
 * without a score are left out, where a chart would draw them as 0.
 */
const LEAST_ROW_HEIGHT = 20;
const FEWEST_FOR_RADAR = 3;
const CHART_COLUMN = 4;
const COLUMNS = { category: 0, name: 1, bound: 2, score: 3 } as const;
const COLORS = { score: '#2F5597', bound: '#C00000' } as const;
const AXIS_MAXIMUM = 100;
const USUAL_AXIS_MINIMUM = 50;
const AXIS_STEP = 10;
const NO_SCORES = 'ไม่มีคะแนนรายตัวชี้วัด';

/** The first table names the indicators in full, the second by number, so that both charts fit one page. */
function nameOf(context: AgencyContext, kind: ChartSpec['kind'], { number, name }: IndicatorRule): string {
  return kind === 'column' ? name : context.show(`ตัวชี้วัดที่ ${number}`);
}

function chartColumns(
  context: AgencyContext,
  layout: SummaryLayout,
  kind: ChartSpec['kind'],
): readonly TableColumn<IndicatorRule>[] {
  const bound = toNumber(context.subject.rulebook.lowThreshold.value);
  return [
    { header: 'ที่', cell: ({ number }) => textCell(context.show(String(number)), 'compactCenter') },
    { header: 'ตัวชี้วัด', cell: (rule) => textCell(nameOf(context, kind, rule), 'compactText') },
    { header: 'เกณฑ์', cell: () => numberCell(bound, 'compactScore') },
    {
      header: 'คะแนน',
      cell: ({ number }) =>
        mirrorCell(calculationCell(layout, 'indicator', String(number), 'shown') ?? '""', 'compactScore'),
    },
  ];
}

/** One row for both charts, since they show the same figures. */
function wordsRow(context: AgencyContext, { charted, radarChart }: SummaryLayout): PlannedRow {
  const { first } = radarChart;
  const last = first + charted.length - 1;
  if (last < first) return gapRow('#words');
  const { countedBelow, label } = lowBoundOf(context);
  const names = columnReference(COLUMNS.name, first, last);
  const scores = columnReference(COLUMNS.score, first, last);
  const longest = context.show('ตัวชี้วัดที่ 10');
  const words = [
    context.show(charted.length < FEWEST_FOR_RADAR ? 'แผนภูมิที่ 4: คะแนน ' : 'แผนภูมิที่ 4 และ 5: คะแนน '),
    figureWord(`COUNT(${scores})`, context.formats.count),
    ' ตัวชี้วัด สูงสุด ',
    extremeName('MAX', names, scores, longest),
    ' ',
    figureWord(`MAX(${scores})`, context.formats.score),
    ' ต่ำสุด ',
    extremeName('MIN', names, scores, longest),
    ' ',
    figureWord(`MIN(${scores})`, context.formats.score),
    ` ต่ำกว่าเกณฑ์ ${label} `,
    figureWord(`COUNTIF(${scores},"<${countedBelow}")`, context.formats.count),
    ' ตัวชี้วัด',
  ];
  return chartWordsRow('#words', words, SUMMARY_WIDTHS.length);
}

function chartTable(
  context: AgencyContext,
  layout: SummaryLayout,
  kind: ChartSpec['kind'],
  caption: string,
): readonly PlannedRow[] {
  const columns = chartColumns(context, layout, kind);
  const rules = context.subject.rulebook.indicators.value;
  const charted = rules.filter(({ number }) => layout.charted.includes(number));
  const rows = rules.map((_, index): PlannedRow => {
    const key = `${context.edition}|chart|${kind}|${index + 1}`;
    const rule = charted[index];
    const row = rule === undefined ? { key, cells: [] } : bodyRow(key, columns, rule);
    return { ...row, leastHeight: LEAST_ROW_HEIGHT };
  });
  const words = charted.length === 0 ? `${caption} – ${NO_SCORES}` : caption;
  return [
    {
      ...wideRow(`#${kind}`, textCell(context.show(words), 'section'), SUMMARY_WIDTHS.length),
      part: 'whole',
    },
    headerRow(`#${kind}-header`, columns, 'compactHeader'),
    ...rows,
  ];
}

/** The lower of 50 and ten below the lowest score, rounded down to tens; never below 0. */
export function axisMinimum(scores: readonly number[]): number {
  const below = Math.floor((Math.min(...scores) - AXIS_STEP) / AXIS_STEP) * AXIS_STEP;
  return Math.max(0, Math.min(USUAL_AXIS_MINIMUM, below));
}

function seriesOf(context: AgencyContext, table: TableRows, rows: number): readonly ChartSeries[] {
  const block = (column: number) => ({ row: table.first, column, rows, columns: 1 });
  return [
    { name: 'คะแนน', values: block(COLUMNS.score), color: COLORS.score },
    {
      name: `เกณฑ์ ${lowBoundOf(context).label}`,
      values: block(COLUMNS.bound),
      line: true,
      color: COLORS.bound,
    },
  ];
}

function chartOf(context: AgencyContext, layout: SummaryLayout, kind: ChartSpec['kind']): ChartSpec {
  const table = kind === 'column' ? layout.columnChart : layout.radarChart;
  const rows = layout.charted.length;
  const scores = [...context.subject.chain.indicators.values()].flatMap(({ score }) =>
    score === null ? [] : [toNumber(score)],
  );
  return {
    key: `${context.edition}-${kind}`,
    kind,
    title: context.show(`คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ${context.edition}`),
    alternativeText: alternativeText(
      `${kind === 'column' ? 'แผนภูมิแท่ง' : 'แผนภูมิเรดาร์'}แสดงคะแนนรายตัวชี้วัดเทียบเกณฑ์`,
      'left',
    ),
    categories: { row: table.first, column: COLUMNS.category, rows, columns: 1 },
    series: seriesOf(context, table, rows),
    axisMinimum: axisMinimum(scores),
    axisMaximum: AXIS_MAXIMUM,
    numberFormat: context.formats.count,
    position: {
      row: table.header,
      column: CHART_COLUMN,
      rows: context.subject.rulebook.indicators.value.length + 1,
      columns: SUMMARY_WIDTHS.length - CHART_COLUMN,
    },
  };
}

/** The figures of the column chart, and those of the radar. */
export function chartTables(
  context: AgencyContext,
  layout: SummaryLayout,
): {
  readonly column: readonly PlannedRow[];
  readonly radar: readonly PlannedRow[];
} {
  return {
    column: chartTable(context, layout, 'column', 'ตารางและแผนภูมิที่ 4 คะแนนรายตัวชี้วัดเทียบเกณฑ์'),
    radar: [
      ...chartTable(context, layout, 'radar', 'ตารางและแผนภูมิที่ 5 ภาพรวมคะแนนรายตัวชี้วัด'),
      wordsRow(context, layout),
    ],
  };
}

/** A radar of one or two indicators would say nothing, a chart of none is refused by Excel. */
export function summaryCharts(context: AgencyContext, layout: SummaryLayout): readonly ChartSpec[] {
  if (layout.charted.length === 0) return [];
  const column = chartOf(context, layout, 'column');
  const radar = chartOf(context, layout, 'radar');
  return layout.charted.length < FEWEST_FOR_RADAR ? [column] : [column, radar];
}
