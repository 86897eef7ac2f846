/**
 * Alternative texts of charts. Excel has no member for them on a chart; a shape has, and where Excel lists charts among the shapes
 * of a sheet it is by their names. A chart that it does not list goes without: the sentence below it says more.
 */
import type { ChartSpec } from '../domain/sheets/sheet-spec';
import { attempt } from './attempt';
import { chartName } from './chart-parts';
import type { SheetTarget } from './sheet-target';

/** The shapes of a sheet with charts of ours. */
export type ChartShapes = {
  readonly charts: readonly ChartSpec[];
  readonly shapes: Excel.ShapeCollection;
};

type ListedChart = { readonly chart: ChartSpec; readonly shape: Excel.Shape };

function hasCharts({ spec }: SheetTarget): boolean {
  return spec.charts.length > 0;
}

/** Asks for the shapes of the sheets that have charts; readable after the next sync. */
export function loadChartShapes(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
): readonly ChartShapes[] {
  return targets.filter(hasCharts).map(({ spec, sheet }) => {
    const { shapes } = context.workbook.worksheets.getItem(sheet);
    shapes.load('items/name');
    return { charts: spec.charts, shapes };
  });
}

function listedCharts({ charts, shapes }: ChartShapes): readonly ListedChart[] {
  return charts.flatMap((chart) => {
    const shape = shapes.items.find(({ name }) => name === chartName(chart));
    return shape === undefined ? [] : [{ chart, shape }];
  });
}

function queueTexts(listed: readonly ListedChart[]): void {
  for (const { chart, shape } of listed) {
    shape.altTextDescription = chart.alternativeText;
    shape.altTextTitle = chart.title;
  }
}

/**
 * Gives every chart that is listed its title and description, and returns the number of syncs: one, none where none is listed, and
 * two where Excel refused, since what made it refuse may have passed. Safe to repeat. A refusal is not reported: whoever reads it
 * could not mend it, and the sentence below the chart is there.
 */
export async function giveChartTexts(
  context: Excel.RequestContext,
  found: readonly ChartShapes[],
): Promise<number> {
  const listed = found.flatMap(listedCharts);
  if (listed.length === 0) return 0;
  const give = () => {
    queueTexts(listed);
  };
  const { refused } = await attempt(context, give);
  if (refused === null) return 1;
  await attempt(context, give);
  return 2;
}

/** As `giveChartTexts`, asking for the shapes in a sync of its own. */
export async function findAndGiveChartTexts(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
): Promise<number> {
  if (!targets.some(hasCharts)) return 0;
  const asked = await attempt(context, () => loadChartShapes(context, targets));
  return asked.refused === null ? 1 + (await giveChartTexts(context, asked.queued)) : 1;
}
