/** A chart and the sheet it stands on. */
import type { ChartModel, WorksheetModel } from '../../workbook/workbook-model';

export type ChartTarget = { readonly sheet: WorksheetModel; readonly chart: ChartModel };

/** Changes the chart and notes that it has to be written. */
export function changeChart({ sheet, chart }: ChartTarget, changes: Partial<ChartModel>): void {
  Object.assign(chart, changes);
  sheet.changes.charts = true;
}

/** The chart of that id or, in any case of letters, that name. */
export function findChart({ charts }: WorksheetModel, key: string): ChartModel | null {
  const byId = charts.find(({ id }) => id === key);
  return byId ?? charts.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
}
