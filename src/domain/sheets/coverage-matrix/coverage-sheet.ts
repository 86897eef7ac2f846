import type { Measure } from '../../assessment/measure';
import { assembleSheet, footerOf } from '../assemble-sheet';
import { HEADER_KEY } from '../hidden-columns';
import { measureKeys } from '../measure-key';
import { measureTexts, proposesSomething } from '../measure-texts';
import { textCell } from '../planned-cell';
import { gapRow, wideRow, type PlannedRow } from '../planned-row';
import { lowHighlightBound, type AgencyContext } from '../sheet-context';
import type { HighlightRule, SheetColumn, SheetSpec } from '../sheet-spec';
import { LOW_COLORS } from '../styles';
import { titleRows, TITLE_ROWS } from '../title-rows';
import {
  blockRowCount,
  COUNT_COLUMN,
  coverageBlockRows,
  LABEL_COLUMNS,
  legendRow,
  MEASURE_WIDTH,
  MEASURES_IN_BLOCK,
  SCORE_COLUMN,
  type CoverageBlock,
  type CoverageTable,
} from './coverage-block';
import { coverageLines } from './coverage-lines';

const NOTE =
  '● = มาตรการรองรับข้อหรือตัวชี้วัดนั้น ตามรหัสข้อ ตัวชี้วัด หรือประเด็นที่แผ่นมาตรการระบุ เลขหัวตารางคือลำดับมาตรการ ดูชื่อท้ายตาราง';
const NO_MEASURES = 'ยังไม่มีมาตรการในสมุดงานนี้ ทุกรายการจึงยังไม่มีมาตรการรองรับ';
const GAP = 1;

/** The measures in blocks, the first of which is there even without any. */
function blocksOf(measures: readonly Measure[], lines: number): readonly CoverageBlock[] {
  const count = Math.max(1, Math.ceil(measures.length / MEASURES_IN_BLOCK));
  return Array.from({ length: count }, (_, index) => ({
    measures: measures.slice(index * MEASURES_IN_BLOCK, (index + 1) * MEASURES_IN_BLOCK),
    header: TITLE_ROWS + index * (blockRowCount(lines) + GAP),
  }));
}

function blockRows(context: AgencyContext, table: CoverageTable): readonly PlannedRow[] {
  return table.blocks.flatMap((block, index): readonly PlannedRow[] => {
    const prefix = `${context.edition}|coverage|${index + 1}|`;
    if (index === 0) return coverageBlockRows(context, table, block, HEADER_KEY, prefix);
    const [header, ...others] = coverageBlockRows(context, table, block, `#header-${index + 1}`, prefix);
    return [
      gapRow(`#gap-${index + 1}`),
      ...(header === undefined ? [] : [{ ...header, pageBreakBefore: true }]),
      ...others,
    ];
  });
}

function legendRows(
  context: AgencyContext,
  measures: readonly Measure[],
  columns: number,
): readonly PlannedRow[] {
  const prefix = `${context.edition}|coverage|measure-`;
  if (measures.length === 0) return [];
  const keys = measureKeys(measures);
  return [
    gapRow('#legend-gap'),
    { ...wideRow('#legend', textCell('มาตรการตามเลขหัวตาราง', 'section'), columns), part: 'whole' },
    ...measures.map((measure) => {
      const words = measureTexts(measure, context.digits).measure ?? '';
      return legendRow(`${prefix}${keys.get(measure) ?? ''}`, measure.no, words, columns);
    }),
  ];
}

/** The columns of a page's width: words take the room that measures leave. */
function columnsFor(measures: number): readonly SheetColumn[] {
  const shown = Math.min(measures, MEASURES_IN_BLOCK);
  return [
    ...LABEL_COLUMNS.map(({ field, width }) => ({
      field,
      width: field === 'text' ? width + (MEASURES_IN_BLOCK - shown) * MEASURE_WIDTH : width,
    })),
    ...Array.from({ length: shown }, (_, index) => ({ field: `measure-${index + 1}`, width: MEASURE_WIDTH })),
  ];
}

/** Marks figures of a block's column that are below the threshold. */
function lowRule(header: number, lines: number, column: number, threshold: number): HighlightRule {
  return {
    block: { row: header + 1, column, rows: lines, columns: 1 },
    kind: 'lessThan',
    threshold,
    fill: LOW_COLORS.fill,
    font: LOW_COLORS.font,
  };
}

function titleOf({ edition, planYear, show }: AgencyContext): string {
  const plan = planYear === null ? '' : ` ปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`ตารางเชื่อมโยงผลคะแนน ITA ปี ${edition} กับมาตรการ${plan}`);
}

/** ITA_ตารางเชื่อมโยง: which measure is for which low question and which indicator, and what no measure is for. */
export function coverageSheet(context: AgencyContext): SheetSpec {
  const measures = context.measures.filter(proposesSomething);
  const { low, indicators } = coverageLines(context, measures);
  const lines = [...low, ...indicators];
  const blocks = blocksOf(measures, lines.length);
  const table: CoverageTable = { blocks, lines };
  const columns = columnsFor(measures.length);
  const title = titleOf(context);
  return assembleSheet(
    {
      key: 'coverage',
      edition: context.edition,
      name: context.names.coverage,
      tabColor: '#C55A11',
      columns,
      rows: [
        ...titleRows(context, title, measures.length === 0 ? NO_MEASURES : NOTE, columns.length),
        ...blockRows(context, table),
        ...legendRows(context, measures, columns.length),
      ],
      frozenRows: TITLE_ROWS + 1,
      filter: null,
      highlights: blocks.flatMap(({ header }) => [
        lowRule(header, lines.length, COUNT_COLUMN, 1),
        lowRule(header, lines.length, SCORE_COLUMN, lowHighlightBound(context.subject)),
      ]),
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        // Each block has headings of its own, so only a single one's can be repeated.
        titleRows: blocks.length === 1 ? [TITLE_ROWS, TITLE_ROWS] : null,
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
