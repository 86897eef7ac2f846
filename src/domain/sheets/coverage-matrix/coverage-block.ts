import type { Measure } from '../../assessment/measure';
import { cellReference, columnReference, quoteText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { CoverageLine } from './coverage-lines';

/**
 * ตารางเชื่อมโยงหนึ่งช่วง: as many measures as go on a page across, and every low item and indicator down. Measures that are left go
 * on in another block below.
 */
export const LABEL_COLUMNS = [
  { field: 'code', width: 58, header: 'ข้อ' },
  { field: 'text', width: 186, header: 'ข้อคำถามหรือตัวชี้วัด' },
  { field: 'score', width: 52, header: 'คะแนน' },
  { field: 'count', width: 56, header: 'จำนวนมาตรการ' },
  { field: 'status', width: 98, header: 'สถานะ' },
] as const;
export const MEASURE_WIDTH = 32;
/** Together with the labels a landscape page. */
export const MEASURES_IN_BLOCK = 10;

const LINKED = '●';
const WITHOUT = 'ไม่มีมาตรการ';
const WITH = 'มีมาตรการ';
/** Zero-based columns of figures. */
export const SCORE_COLUMN = 2;
export const COUNT_COLUMN = 3;

/** A block on the sheet: its measures, and its zero-based row of headings; its lines begin just below. */
export type CoverageBlock = { readonly measures: readonly Measure[]; readonly header: number };

/** All blocks of the sheet: the count of a line is that over all of them. */
export type CoverageTable = {
  readonly blocks: readonly CoverageBlock[];
  readonly lines: readonly CoverageLine[];
};

/** Rows that a block takes: headings, lines, the counts of its measures. */
export function blockRowCount(lines: number): number {
  return lines + 2;
}

function marksOf({ header, measures }: CoverageBlock, line: number): string | null {
  if (measures.length === 0) return null;
  const row = header + 1 + line;
  const last = LABEL_COLUMNS.length + measures.length - 1;
  return `${cellReference(row, LABEL_COLUMNS.length)}:${cellReference(row, last)}`;
}

/** How many measures are for the line, over all blocks. */
function countFormula({ blocks }: CoverageTable, line: number): string {
  const counts = blocks.flatMap((block) => {
    const marks = marksOf(block, line);
    return marks === null ? [] : [`COUNTIF(${marks},${quoteText(LINKED)})`];
  });
  return counts.length === 0 ? '=0' : `=${counts.join('+')}`;
}

function statusCell(line: CoverageLine, row: number): PlannedCell {
  const formula = `=IF(${cellReference(row, COUNT_COLUMN)}=0,${quoteText(WITHOUT)},${quoteText(WITH)})`;
  return formulaCell(formula, line.measures.size === 0 ? 'severityError' : 'textCenter', WITHOUT);
}

function lineCells(
  table: CoverageTable,
  block: CoverageBlock,
  line: CoverageLine,
  index: number,
): readonly PlannedCell[] {
  const row = block.header + 1 + index;
  return [
    textCell(line.code, 'code'),
    textCell(line.text, 'text'),
    mirrorCell(line.score, 'score'),
    formulaCell(countFormula(table, index), 'count'),
    statusCell(line, row),
    ...block.measures.map((measure) => textCell(line.measures.has(measure) ? LINKED : '', 'textCenter')),
  ];
}

/** How many of the lines above each measure is for. */
function countsOfMeasures(
  { lines }: CoverageTable,
  { measures, header }: CoverageBlock,
): readonly PlannedCell[] {
  const labels = ['', 'จำนวนรายการที่มาตรการรองรับ', '', '', ''].map((text) => textCell(text, 'totalText'));
  const counts = measures.map((_, index) => {
    const marks = columnReference(LABEL_COLUMNS.length + index, header + 1, header + lines.length);
    return formulaCell(`=COUNTIF(${marks},${quoteText(LINKED)})`, 'totalCount');
  });
  return [...labels, ...counts];
}

/** The rows of a block; `headerKey` is the key of its headings and `prefix` what the keys of its other rows begin with. */
export function coverageBlockRows(
  context: AgencyContext,
  table: CoverageTable,
  block: CoverageBlock,
  headerKey: string,
  prefix: string,
): readonly PlannedRow[] {
  const headings = [
    ...LABEL_COLUMNS.map(({ header }) => header),
    ...block.measures.map(({ no }) => context.show(String(no))),
  ];
  return [
    { key: headerKey, cells: headings.map((heading) => textCell(heading, 'compactHeader')) },
    ...table.lines.map((line, index) => ({
      key: `${prefix}${line.id}`,
      cells: lineCells(table, block, line, index),
    })),
    ...(block.measures.length === 0
      ? []
      : [{ key: `${prefix}counts`, cells: countsOfMeasures(table, block) }]),
  ];
}

/** A line of the legend below the blocks: the number of a measure and its words. */
export function legendRow(key: string, no: number, words: string, columns: number): PlannedRow {
  return {
    key,
    cells: [numberCell(no, 'count'), textCell(words, 'text')],
    spans: [{ column: 1, columns: columns - 1 }],
  };
}
