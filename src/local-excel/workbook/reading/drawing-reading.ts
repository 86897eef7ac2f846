import { readRelationships, type Relationship } from '../package/relationships';
import { childOf, descendantOf, numberOf, parseXml, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { columnLeft, rowTop } from '../sheet-geometry';
import type { ChartModel, WorksheetModel } from '../workbook-model';
import { readChart } from './chart-reading';

/** A chart's place in the drawing of a sheet. */
export type ChartAnchor = {
  readonly drawingPart: string;
  readonly anchor: XmlElement;
  readonly relationshipId: string;
  readonly chartPart: string;
};

const EMU_PER_POINT = 12_700;

/** The charts that stand on a sheet, whatever their kind. */
export function chartAnchors(parts: ZipPackage, sheetPart: string): ChartAnchor[] {
  const drawing = readRelationships(parts, sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  const xml = drawing === undefined ? null : parts.text(drawing);
  if (drawing === undefined || xml === null) return [];
  const relationships = readRelationships(parts, drawing);
  return parseXml(xml).children.flatMap((anchor) => {
    const relationship = chartRelationship(anchor, relationships);
    if (!relationship) return [];
    return [
      { drawingPart: drawing, anchor, relationshipId: relationship.id, chartPart: relationship.target },
    ];
  });
}

function chartRelationship(anchor: XmlElement, relationships: readonly Relationship[]): Relationship | null {
  const chart = descendantOf(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
  const id = chart?.attributes.get('id');
  return (
    relationships.find((relationship) => relationship.id === id && relationship.kind === 'chart') ?? null
  );
}

/** The element with a chart's name and alternative text. */
export function propertiesOf(anchor: XmlElement): XmlElement | null {
  return descendantOf(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
}

/** Lists the charts of kinds the host knows and counts the others. Sizes of rows and columns must have been read. */
export function readCharts(worksheet: WorksheetModel, parts: ZipPackage, sheetPart: string): void {
  for (const { anchor, chartPart } of chartAnchors(parts, sheetPart)) {
    const chart = readChart(parts.text(chartPart));
    if (!chart) {
      worksheet.chartsInFile += 1;
      continue;
    }
    const properties = propertiesOf(anchor);
    const placed: ChartModel = {
      ...chart,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      inFile: chartPart,
      name: properties?.attributes.get('name') ?? '',
      alternativeTitle: properties?.attributes.get('title') ?? '',
      alternativeText: properties?.attributes.get('descr') ?? '',
      ...placeOf(worksheet, anchor),
    };
    worksheet.charts.push(placed);
  }
}

type Place = Pick<ChartModel, 'left' | 'top' | 'width' | 'height'>;

function placeOf(worksheet: WorksheetModel, anchor: XmlElement): Place {
  const from = childOf(anchor, 'from');
  const position = childOf(anchor, 'pos');
  const left = from ? horizontal(worksheet, from) : numberOf(position, 'x', 0) / EMU_PER_POINT;
  const top = from ? vertical(worksheet, from) : numberOf(position, 'y', 0) / EMU_PER_POINT;
  const to = childOf(anchor, 'to');
  const extent = childOf(anchor, 'ext');
  const width = to ? horizontal(worksheet, to) - left : numberOf(extent, 'cx', 0) / EMU_PER_POINT;
  const height = to ? vertical(worksheet, to) - top : numberOf(extent, 'cy', 0) / EMU_PER_POINT;
  return { left, top, width, height };
}

function horizontal(worksheet: WorksheetModel, marker: XmlElement): number {
  return columnLeft(worksheet, numberIn(marker, 'col')) + numberIn(marker, 'colOff') / EMU_PER_POINT;
}

function vertical(worksheet: WorksheetModel, marker: XmlElement): number {
  return rowTop(worksheet, numberIn(marker, 'row')) + numberIn(marker, 'rowOff') / EMU_PER_POINT;
}

function numberIn(marker: XmlElement, name: string): number {
  return Number(childOf(marker, name)?.text ?? 0) || 0;
}
