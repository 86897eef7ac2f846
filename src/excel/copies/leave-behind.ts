/** Taking out of the workbook what does not go into a copy: other sheets, names, and all that we keep with the workbook. */
import type { CutCopy } from '../../domain/sheets/copies/cut-copy';
import { OWN_SHEET_PROPERTY } from '../own-sheet';
import { RECORD_NAMESPACES } from '../undo/run-record';
import type { CopySheet } from './open-copy';
import { CUT_SETTING } from './unfinished-cut';

const OUR_SETTINGS = 'ita.';
/** Names by which Excel itself keeps print areas and filters. */
const NAMES_OF_EXCEL = /^(?:_xl|_FilterDatabase|Print_)/iu;

/** What the workbook keeps beside its sheets. */
export type KeptData = {
  readonly names: Excel.NamedItemCollection;
  readonly settings: Excel.SettingCollection;
  readonly xmlParts: Excel.CustomXmlPartCollection;
  /** Of the sheets that stay, in their order. */
  readonly properties: readonly Excel.WorksheetCustomPropertyCollection[];
  readonly charts: readonly Excel.ChartCollection[];
};

/** Asks for all of it; readable after the next sync. */
export function loadKeptData(context: Excel.RequestContext, kept: readonly Excel.Worksheet[]): KeptData {
  const { names, settings, customXmlParts: xmlParts } = context.workbook;
  names.load('items/name');
  settings.load('items/key');
  xmlParts.load('items/namespaceUri');
  const properties = kept.map(({ customProperties }) => {
    customProperties.load('items/key');
    return customProperties;
  });
  const charts = kept.map((worksheet) => {
    worksheet.charts.load('items/name');
    return worksheet.charts;
  });
  return { names, settings, xmlParts, properties, charts };
}

/** Queues the deletion of every other sheet; those that stay come into sight first. A very hidden one is not deleted as such. */
export function queueSheetDeletions(kept: readonly CopySheet[], others: readonly CopySheet[]): void {
  for (const { worksheet, visibility } of kept)
    if (visibility !== 'Visible') worksheet.visibility = 'Visible';
  for (const { worksheet, visibility } of others) {
    if (visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
    worksheet.delete();
  }
}

/** Queues the removal of charts from sheets of a division: one over the rows of all divisions would show those of a few. */
export function queueChartDeletions({ charts }: KeptData, { parts }: CutCopy): void {
  charts.forEach(({ items }, index) => {
    if (parts[index]?.keepsTag === true) for (const chart of items) chart.delete();
  });
}

/** Queues the removal of names, settings, journal and marks, the note of the unfinished cut last of all. */
export function queueRemovals(context: Excel.RequestContext, data: KeptData, { parts }: CutCopy): void {
  for (const item of data.names.items) if (!NAMES_OF_EXCEL.test(item.name)) item.delete();
  for (const item of data.xmlParts.items) if (item.namespaceUri.startsWith(RECORD_NAMESPACES)) item.delete();
  for (const item of data.settings.items)
    if (item.key.startsWith(OUR_SETTINGS) && item.key !== CUT_SETTING) item.delete();
  data.properties.forEach(({ items }, index) => {
    for (const item of items)
      if (parts[index]?.keepsTag !== true || item.key !== OWN_SHEET_PROPERTY) item.delete();
  });
  context.workbook.settings.getItemOrNullObject(CUT_SETTING).delete();
}
