/** A chart and the sheet it stands on. */
import type { ChartModel, WorksheetModel } from '../../workbook/workbook-model';

export type ChartTarget = { readonly sheet: WorksheetModel; readonly chart: ChartModel };

/** Changes the chart and notes that it has to be written. */
export function changeChart({ sheet, chart }: ChartTarget, changes: Partial<ChartModel>): void {
  Object.assign(chart, changes);
  sheet.changes.charts = true;
}
