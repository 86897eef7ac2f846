/**
 * The last round over the sheets that were written: what some Excels refuse (printing without a printer, panes while another
 * workbook is in front, charts on tablets) and the question whether any formula of ours shows an error.
 */
import { cellAddress } from '../domain/assessment/cell-place';
import type { Block, SheetSpec } from '../domain/sheets/sheet-spec';
import { attempt } from './attempt';
import { groupBlocks } from './block-groups';
import { parseCellValues } from './cell-values';
import { drawChart, dressChart } from './chart-parts';
import { findAndGiveChartTexts, giveChartTexts, loadChartShapes } from './chart-texts';
import { freezeHeadings, setUpPage } from './page-part';
import type { SheetTarget } from './sheet-target';
import type { FormulaError, UnfinishedPart } from './workbook-gateway';

type SheetPart = {
  readonly sheet: string;
  readonly part: UnfinishedPart['part'];
  readonly run: (worksheet: Excel.Worksheet) => void;
};

type FormulaBlock = { readonly sheet: string; readonly block: Block; readonly range: Excel.Range };

export type Finish = {
  readonly unfinished: readonly UnfinishedPart[];
  readonly formulaErrors: readonly FormulaError[];
  readonly syncs: number;
};

function partsOf({ spec, sheet }: SheetTarget): readonly SheetPart[] {
  const part = (name: SheetPart['part'], run: (worksheet: Excel.Worksheet) => void): SheetPart => ({
    sheet,
    part: name,
    run,
  });
  return [
    part('print', (worksheet) => {
      setUpPage(worksheet, spec);
    }),
    part('freeze', (worksheet) => {
      freezeHeadings(worksheet, spec);
    }),
    ...spec.charts.flatMap((chart) => [
      part('chart', (worksheet) => {
        drawChart(worksheet, chart);
      }),
      part('chartLook', (worksheet) => {
        dressChart(worksheet, chart);
      }),
    ]),
  ];
}

function formulaBlocksOf(spec: SheetSpec): readonly Block[] {
  const isFormula = (row: number, column: number) =>
    spec.rows[row]?.cells[column]?.content.kind === 'formula' ? 'formula' : null;
  return groupBlocks(spec.rows.length, spec.columns.length, isFormula).map(({ block }) => block);
}

function loadFormulas(context: Excel.RequestContext, { spec, sheet }: SheetTarget): readonly FormulaBlock[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return formulaBlocksOf(spec).map((block) => {
    const range = worksheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('values,valueTypes');
    return { sheet, block, range };
  });
}

function errorsIn({ sheet, block, range }: FormulaBlock): readonly FormulaError[] {
  const values = parseCellValues(range.values) ?? [];
  return range.valueTypes.flatMap((types, row) =>
    types.flatMap((type, column) => {
      if (type !== Excel.RangeValueType.error) return [];
      const address = cellAddress(block.row + row, block.column + column);
      return [{ place: { sheet, address }, error: String(values[row]?.[column] ?? '') }];
    }),
  );
}

function queuePart(context: Excel.RequestContext, { sheet, run }: SheetPart): void {
  run(context.workbook.worksheets.getItem(sheet));
}

/** Each part by itself, since a refused one takes those behind it along. They can all be repeated. */
async function attemptEach(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<readonly UnfinishedPart[]> {
  const unfinished: UnfinishedPart[] = [];
  for (const part of parts) {
    const { refused } = await attempt(context, () => {
      queuePart(context, part);
    });
    if (refused !== null) unfinished.push({ sheet: part.sheet, part: part.part, excelCode: refused });
  }
  return unfinished;
}

/**
 * Finishes the sheets in one sync, and one more where charts get their alternative texts; where something is refused, in one for
 * each part, and says which ones are missing.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
): Promise<Finish> {
  const parts = targets.flatMap(partsOf);
  const formulas = targets.flatMap((target) => loadFormulas(context, target));
  const asked = await attempt(context, () => {
    for (const part of parts) queuePart(context, part);
    return loadChartShapes(context, targets);
  });
  if (asked.refused === null) {
    const texts = await giveChartTexts(context, asked.queued);
    return { unfinished: [], formulaErrors: formulas.flatMap(errorsIn), syncs: 1 + texts };
  }
  const unfinished = await attemptEach(context, parts);
  const texts = await findAndGiveChartTexts(context, targets);
  const formulasAgain = targets.flatMap((target) => loadFormulas(context, target));
  await context.sync();
  return { unfinished, formulaErrors: formulasAgain.flatMap(errorsIn), syncs: parts.length + texts + 2 };
}
