import { toNumber } from '../../assessment/score';
import type { LowItem } from '../../scoring/analysis';
import { alternativeText, chartWordsRow, extremeName, figureWord } from '../chart-words';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { cellReference, columnReference } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { blankCell, numberCell, textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { ChartSpec } from '../sheet-spec';
import { itemLabel } from '../summary/item-label';
import { LOW_COLUMNS, type LowEntry } from './low-table';

/**
 * แผนภูมิผลต่อคะแนนรวม: what the total wins from each low item, the greatest first, in bars beside a small table of the same figures.
 * The long table above has rows that only continue a text, which a chart would draw as gaps.
 */
const MOST_BARS = 15;
const FEWEST_BARS = 2;
const LEAST_ROWS = 12;
const ROW_HEIGHT = 20;
const COLUMNS = { name: 1, gain: 3 } as const;
const CHART_COLUMN = 4;
const COLOR = '#2F5597';
/** Leading digits of the heights at which an axis may end. */
const ROUND_DIGITS = [1, 2, 3, 4, 5, 6, 8, 10] as const;

/** The table and its chart below the list of low items; both empty where bars would say nothing. */
export type GainSection = { readonly rows: readonly PlannedRow[]; readonly charts: readonly ChartSpec[] };

type Bar = { readonly entry: LowEntry; readonly number: number };

function nameOf(context: AgencyContext, { kind, code }: LowItem): string {
  return kind === 'question' ? context.show(code) : itemLabel(context, { kind, code });
}

/** The least height with a round leading digit that is not below the greatest gain. */
function axisMaximum(bars: readonly Bar[]): number {
  const greatest = Math.max(...bars.map(({ entry }) => toNumber(entry.line.item.gain)));
  const power = 10 ** Math.floor(Math.log10(greatest));
  return power * (ROUND_DIGITS.find((digit) => digit * power >= greatest) ?? 10);
}

function barColumns(context: AgencyContext): readonly TableColumn<Bar>[] {
  const figure =
    (name: 'score' | 'gain') =>
    ({ entry }: Bar) =>
      mirrorCell(cellReference(entry.row, LOW_COLUMNS[name]), 'compactScore');
  return [
    { header: 'ลำดับ', cell: ({ number }) => numberCell(number, 'compactCount') },
    {
      header: 'ข้อ',
      cell: ({ entry }) => textCell(nameOf(context, entry.line.item), 'compactCenter'),
    },
    { header: 'คะแนน', cell: figure('score') },
    { header: 'ผลต่อคะแนนรวม', cell: figure('gain') },
  ];
}

function wordsRow(context: AgencyContext, first: number, bars: number, columns: number): PlannedRow {
  const last = first + bars - 1;
  const gains = columnReference(COLUMNS.gain, first, last);
  const names = columnReference(COLUMNS.name, first, last);
  const full = context.show('100');
  const words = [
    `แผนภูมิแท่งนี้แสดงคะแนนรวมที่จะเพิ่มขึ้น ถ้าแต่ละข้อได้เต็ม ${full} คะแนน จำนวน ${context.show(String(bars))} ข้อ มากที่สุดคือ `,
    extremeName('MAX', names, gains, context.show('ตัวชี้วัดย่อย 10.2')),
    ' เพิ่ม ',
    figureWord(`MAX(${gains})`, context.formats.score),
    ' คะแนน น้อยที่สุดคือ ',
    extremeName('MIN', names, gains, context.show('ตัวชี้วัดย่อย 10.2')),
    ' เพิ่ม ',
    figureWord(`MIN(${gains})`, context.formats.score),
    ' คะแนน',
  ];
  return chartWordsRow('#gain-words', words, columns);
}

function chartOf(context: AgencyContext, bars: readonly Bar[], header: number, columns: number): ChartSpec {
  const block = (column: number) => ({ row: header + 1, column, rows: bars.length, columns: 1 });
  const rows = Math.max(LEAST_ROWS, bars.length) + 1;
  return {
    key: `${context.edition}-gain`,
    kind: 'column',
    title: context.show('ผลต่อคะแนนรวมถ้าข้อนั้นได้เต็ม 100'),
    alternativeText: alternativeText('แผนภูมิแท่งแสดงคะแนนรวมที่จะเพิ่มขึ้น ถ้าแต่ละข้อได้คะแนนเต็ม', 'left'),
    categories: block(COLUMNS.name),
    series: [{ name: 'ผลต่อคะแนนรวม', values: block(COLUMNS.gain), color: COLOR }],
    axisMinimum: 0,
    axisMaximum: axisMaximum(bars),
    numberFormat: context.formats.score,
    // One column short of the table: a chart that ends with it makes LibreOffice print a page that is wider than the table.
    position: { row: header, column: CHART_COLUMN, rows, columns: columns - CHART_COLUMN - 1 },
  };
}

/** The gains of the first low items; `top` is the zero-based row that the caption will have. */
export function gainSection(
  context: AgencyContext,
  entries: readonly LowEntry[],
  top: number,
  columns: number,
): GainSection {
  const bars = entries
    .filter(({ line }) => toNumber(line.item.gain) > 0)
    .slice(0, MOST_BARS)
    .map((entry, index): Bar => ({ entry, number: index + 1 }));
  if (bars.length < FEWEST_BARS) return { rows: [], charts: [] };
  const barTable = barColumns(context);
  const header = top + 1;
  const caption = `ตารางและแผนภูมิผลต่อคะแนนรวม ${bars.length} ข้อแรก`;
  const body = Array.from({ length: Math.max(LEAST_ROWS, bars.length) }, (_, index): PlannedRow => {
    const key = `#gain-${index + 1}`;
    const bar = bars[index];
    // Blank rather than absent: a bar of an earlier run that stands here is ours to clear, not the user's.
    const empty = { key, cells: barTable.map(() => blankCell('note')) };
    const row = bar === undefined ? empty : bodyRow(key, barTable, bar);
    return { ...row, leastHeight: ROW_HEIGHT };
  });
  return {
    rows: [
      { ...wideRow('#gain', textCell(context.show(caption), 'section'), columns), part: 'whole' },
      headerRow('#gain-header', barTable, 'compactHeader'),
      ...body,
      wordsRow(context, header + 1, bars.length, columns),
    ],
    charts: [chartOf(context, bars, header, columns)],
  };
}
