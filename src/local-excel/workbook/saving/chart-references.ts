import { applyEdits } from '../package/xml-edit';
import { parseXml, type XmlElement } from '../package/xml-element';
import { encodeXmlText } from '../package/xml-text';
import type { ZipPackage } from '../package/zip-package';
import type { ChartModel } from '../workbook-model';
import { followSheets, type SheetFates } from './sheet-references';

const CHART_PART = /\/charts\/chart[^/]*\.xml$/i;

/** Lets every chart of the file, of whatever kind, follow sheets that were renamed or went away. */
export function followSheetsInCharts(parts: ZipPackage, fates: SheetFates): void {
  if ([...fates].every(([name, fate]) => name === fate)) return;
  for (const part of parts.names().filter((name) => CHART_PART.test(name))) {
    const xml = parts.text(part) ?? '';
    const edits = referencesIn(parseXml(xml)).flatMap(({ text, contentStart, contentEnd }) => {
      const followed = followSheets(text, fates);
      return followed === text
        ? []
        : [{ start: contentStart, end: contentEnd, text: encodeXmlText(followed) }];
    });
    if (edits.length > 0) parts.setText(part, applyEdits(xml, edits));
  }
}

function referencesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'f') return [element];
  return element.children.flatMap(referencesIn);
}

/** A chart of the file as the model has it once its sheets are called by their final names. */
export function followedChart(chart: ChartModel, fates: SheetFates): ChartModel {
  const series = chart.series.map((each) => ({
    ...each,
    name: each.name.startsWith('=') ? followSheets(each.name, fates) : each.name,
    values: followSheets(each.values, fates),
    categories: followSheets(each.categories, fates),
  }));
  return { ...chart, series };
}
