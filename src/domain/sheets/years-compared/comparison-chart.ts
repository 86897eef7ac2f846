import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { toNumber } from '../../assessment/score';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { alternativeText, chartWordsRow, figureWord } from '../chart-words';
import { cellReference } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { ChartSpec } from '../sheet-spec';
import { axisMinimum } from '../summary/chart-tables';
import { yearColumn, type ComparisonLayout } from './comparison-layout';
import { yearOf } from './compared-years';

/**
 * แผนภูมิเส้นรายเครื่องมือ with its figures beside it. Only lines with a score in every year are drawn: a gap would be drawn as 0.
 */
const COLORS = { total: '#000000', IIT: '#2F5597', EIT: '#C55A11', OIT: '#548235' } as const;
const CHART_ROWS = 10;
const CHART_ROW_HEIGHT = 20;
const CHART_COLUMNS = 5;
const AXIS_MAXIMUM = 100;
const NO_CHART = 'ไม่มีแผนภูมิ เพราะไม่มีคะแนนรวมหรือคะแนนเครื่องมือใดครบทุกปี';

type ChartLine = {
  readonly name: string;
  readonly color: string;
  readonly row: number;
  readonly scores: readonly number[];
};

function scoresOf(
  years: readonly AgencyAnalysis[],
  code: 'total' | (typeof WHOLE_INSTRUMENTS)[number],
): readonly number[] {
  return years.flatMap(({ chain }) => {
    const score = code === 'total' ? chain.total.score : (chain.instruments.get(code)?.score ?? null);
    return score === null ? [] : [toNumber(score)];
  });
}

function chartLines({ years, instruments, first }: ComparisonLayout): readonly ChartLine[] {
  return (['total', ...WHOLE_INSTRUMENTS] as const).flatMap((code): readonly ChartLine[] => {
    const index = instruments.findIndex(
      ({ key }) => key === (code === 'total' ? code : `instrument|${code}`),
    );
    const scores = scoresOf(years, code);
    if (index < 0 || scores.length < years.length) return [];
    const name = instruments[index]?.label ?? code;
    return [{ name, color: COLORS[code], row: first.instruments + index, scores }];
  });
}

function wordsRow(
  context: AgencyContext,
  { years, first }: ComparisonLayout,
  lines: readonly ChartLine[],
  columns: number,
): PlannedRow {
  const [from, to] = [years[0], years.at(-1)].map((agency) =>
    agency === undefined ? '' : String(yearOf(agency)),
  );
  const told = lines.flatMap(({ name }, index) => [
    ` ${name} จาก `,
    figureWord(cellReference(first.chart, index + 1), context.formats.score),
    ' เป็น ',
    figureWord(cellReference(first.chart + years.length - 1, index + 1), context.formats.score),
  ]);
  const words = [context.show(`แผนภูมิเส้นนี้แสดงคะแนน ปี ${from} ถึงปี ${to}`), ...told];
  return chartWordsRow('#chart-words', words, columns);
}

/** Caption, headings, one row a year, and room for the chart; one sentence where no line can be drawn. */
export function chartRows(
  context: AgencyContext,
  layout: ComparisonLayout,
  columns: number,
): readonly PlannedRow[] {
  const lines = chartLines(layout);
  if (lines.length === 0) return [wideRow('#chart', textCell(NO_CHART, 'note'), columns)];
  const caption = textCell('แผนภูมิคะแนนรวมและรายเครื่องมือ', 'section');
  return [
    { ...wideRow('#chart', caption, columns), part: 'whole' },
    {
      key: '#chart-header',
      cells: ['ปีงบประมาณ พ.ศ.', ...lines.map(({ name }) => name)].map((text) =>
        textCell(text, 'compactHeader'),
      ),
    },
    ...layout.years.map((agency, index) => ({
      key: `|years|chart|${yearOf(agency)}`,
      cells: [
        textCell(context.show(String(yearOf(agency))), 'compactCenter'),
        ...lines.map(({ row }) => mirrorCell(cellReference(row, yearColumn(index)), 'compactScore')),
      ],
    })),
    ...Array.from({ length: CHART_ROWS }, (_, index) => ({
      key: `#chart-${index + 1}`,
      cells: [],
      leastHeight: CHART_ROW_HEIGHT,
    })),
    wordsRow(context, layout, lines, columns),
  ];
}

/** The chart itself; none where no line can be drawn. */
export function comparisonChart(context: AgencyContext, layout: ComparisonLayout): readonly ChartSpec[] {
  const lines = chartLines(layout);
  if (lines.length === 0) return [];
  const { years, first } = layout;
  const block = (column: number) => ({ row: first.chart, column, rows: years.length, columns: 1 });
  return [
    {
      key: 'years-column',
      kind: 'column',
      title: 'คะแนนรวมและรายเครื่องมือรายปี',
      alternativeText: alternativeText(
        'แผนภูมิเส้นแสดงคะแนนรวมและคะแนนรายเครื่องมือที่มีครบทุกปี เปรียบเทียบปีต่อปี',
        'above',
      ),
      categories: block(0),
      series: lines.map(({ name, color }, index) => ({ name, values: block(index + 1), line: true, color })),
      axisMinimum: axisMinimum(lines.flatMap(({ scores }) => scores)),
      axisMaximum: AXIS_MAXIMUM,
      numberFormat: context.formats.count,
      position: { row: first.chart + years.length, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
    },
  ];
}
