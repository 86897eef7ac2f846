import { columnName, type CellPlace } from '../assessment/cell-place';
import { lowHighlightBound, type SheetSource } from './sheet-context';
import { LOW_COLORS } from './styles';
import type { HighlightPlan } from './workbook-plan';

/**
 * การระบายสีคะแนนต่ำ: the live score cells of the user's own sheets, on which a rule marks what is below the threshold. The
 * rule's threshold is a plain number: rules that point at a cell do not refresh in every Excel.
 */
type ScoreCell = { readonly sheet: string; readonly column: string; readonly row: number };
type Run = { readonly sheet: string; readonly column: string; readonly first: number; readonly last: number };

function parseCell({ sheet, address }: CellPlace): ScoreCell | null {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return column === undefined || row === undefined ? null : { sheet, column, row: Number(row) };
}

function columnOrder(column: string): string {
  return column.padStart(columnName(16383).length);
}

function compareCells(a: ScoreCell, b: ScoreCell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  if (a.column !== b.column) return columnOrder(a.column) < columnOrder(b.column) ? -1 : 1;
  return a.row - b.row;
}

function mergeRuns(cells: readonly ScoreCell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { sheet, column, row } of cells) {
    const last = runs.at(-1);
    const goesOn = last?.sheet === sheet && last.column === column && row - last.last <= 1;
    if (last !== undefined && goesOn) runs.splice(-1, 1, { ...last, last: row });
    else runs.push({ sheet, column, first: row, last: row });
  }
  return runs;
}

function addressOf({ column, first, last }: Run): string {
  return first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
}

/** Score cells of questions to mark where they are below the year's threshold; without scores there is nothing to mark. */
export function planHighlights(analysis: Pick<SheetSource, 'agencies'>): HighlightPlan {
  const cells = analysis.agencies
    .flatMap((agency) => [...agency.assessment.questions.values()])
    .filter((stated) => stated.live)
    .map((stated) => parseCell(stated.at))
    .filter((cell) => cell !== null)
    .sort(compareCells);
  const [first] = analysis.agencies;
  return {
    threshold: first === undefined ? 0 : lowHighlightBound(first),
    ...LOW_COLORS,
    ranges: mergeRuns(cells).map((run) => ({ sheet: run.sheet, address: addressOf(run) })),
  };
}
