import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import {
  addRelationship,
  OFFICE_RELATIONSHIPS,
  readRelationships,
  removeRelationship,
} from '../package/relationships';
import { buildElement } from '../package/xml-build';
import { appendEdit, applyEdits, attributesEdit, removeEdit } from '../package/xml-edit';
import { numberOf, parseXml, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { chartAnchors, propertiesOf } from '../reading/drawing-reading';
import { columnAt, rowAt } from '../sheet-geometry';
import type { ChartModel, WorksheetModel } from '../workbook-model';
import { chartXml } from './chart-xml';

const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMU_PER_POINT = 12_700;
const NO_TEXT = { alternativeTitle: '', alternativeText: '' };
const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING_NAMESPACE}" xmlns:a="${MAIN_NAMESPACE}"></xdr:wsDr>`;

/**
 * Brings the charts of a sheet into its drawing. Pictures, shapes and charts that did not change stay as they are, and so does all
 * but the alternative text of a chart that has another one. Returns the element the sheet's part needs when the sheet had no
 * drawing before, else null.
 */
export function writeCharts(
  parts: ZipPackage,
  sheetPart: string,
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
  prefix: string,
): string | null {
  const stale =
    before?.charts.filter((old) => !worksheet.charts.some((chart) => isSameChart(old, chart))) ?? [];
  const made = worksheet.charts.filter((chart) => !before?.charts.some((old) => isSameChart(old, chart)));
  for (const { inFile } of stale) removeChart(parts, sheetPart, inFile);
  for (const chart of worksheet.charts.filter((one) => hasNewText(one, before)))
    describeChart(parts, sheetPart, chart);
  if (made.length === 0) return null;
  const standing = readRelationships(parts, sheetPart).find(({ kind }) => kind === 'drawing');
  const drawing = standing?.target ?? freePartName((name) => parts.has(name), 'xl/drawings/drawing', '.xml');
  if (!standing) {
    parts.setText(drawing, EMPTY_DRAWING);
    addContentType(parts, drawing, DRAWING_TYPE);
  }
  for (const chart of made) addChart(parts, drawing, worksheet, chart);
  if (standing) return null;
  const id = addRelationship(parts, sheetPart, `${OFFICE_RELATIONSHIPS}/drawing`, drawing);
  return buildElement(`${prefix}drawing`, { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id });
}

function isSameChart(old: ChartModel, chart: ChartModel): boolean {
  if (old.inFile === undefined || old.inFile !== chart.inFile) return false;
  return chartKey(old) === chartKey(chart);
}

/** What a chart says, whether or not the sheets in its references stand in quotes, and however it is described. */
function chartKey(chart: ChartModel): string {
  return JSON.stringify({ ...chart, id: '', ...NO_TEXT }).replace(/'/g, '');
}

function hasNewText(chart: ChartModel, before: WorksheetModel | null): boolean {
  const old = before?.charts.find((one) => isSameChart(one, chart)) ?? chart;
  return old.alternativeTitle !== chart.alternativeTitle || old.alternativeText !== chart.alternativeText;
}

/** Attributes of a chart's properties; null for an empty text. */
function describing({ alternativeTitle, alternativeText }: ChartModel) {
  return { descr: alternativeText || null, title: alternativeTitle || null };
}

function describeChart(parts: ZipPackage, sheetPart: string, chart: ChartModel): void {
  const found = chartAnchors(parts, sheetPart).find(({ chartPart }) => chartPart === chart.inFile);
  const xml = found ? parts.text(found.drawingPart) : null;
  const properties = found ? propertiesOf(found.anchor) : null;
  if (!found || xml === null || properties === null) return;
  parts.setText(found.drawingPart, applyEdits(xml, [attributesEdit(xml, properties, describing(chart))]));
}

function removeChart(parts: ZipPackage, sheetPart: string, chartPart: string | undefined): void {
  const found = chartAnchors(parts, sheetPart).find((anchor) => anchor.chartPart === chartPart);
  const xml = found ? parts.text(found.drawingPart) : null;
  if (!found || xml === null) return;
  parts.setText(found.drawingPart, applyEdits(xml, [removeEdit(found.anchor)]));
  removeRelationship(parts, found.drawingPart, found.relationshipId);
}

function addChart(parts: ZipPackage, drawing: string, worksheet: WorksheetModel, chart: ChartModel): void {
  const part = freePartName((name) => parts.has(name), 'xl/charts/chart', '.xml');
  parts.setText(part, chartXml(chart));
  addContentType(parts, part, CHART_TYPE);
  const id = addRelationship(parts, drawing, `${OFFICE_RELATIONSHIPS}/chart`, part);
  const xml = parts.text(drawing) ?? EMPTY_DRAWING;
  const root = parseXml(xml);
  const anchor = anchorXml(worksheet, chart, id, highestId(root) + 1);
  parts.setText(drawing, applyEdits(xml, [appendEdit(xml, root, anchor)]));
}

function highestId(element: XmlElement): number {
  const own = element.name === 'cNvPr' ? numberOf(element, 'id', 1) : 1;
  return Math.max(own, ...element.children.map(highestId));
}

function anchorXml(worksheet: WorksheetModel, chart: ChartModel, relationship: string, id: number): string {
  const { left, top, width, height, name } = chart;
  const properties = buildElement('xdr:cNvPr', {
    id,
    name: name === '' ? `Chart ${id}` : name,
    ...describing(chart),
  });
  const reference = buildElement('c:chart', {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:r': OFFICE_RELATIONSHIPS,
    'r:id': relationship,
  });
  const frame = [
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}">${reference}</a:graphicData></a:graphic>`,
  ];
  const content = [
    markerXml('from', worksheet, left, top),
    markerXml('to', worksheet, left + width, top + height),
    `<xdr:graphicFrame macro="">${frame.join('')}</xdr:graphicFrame>`,
    '<xdr:clientData/>',
  ];
  const namespaces = { 'xmlns:xdr': DRAWING_NAMESPACE, 'xmlns:a': MAIN_NAMESPACE };
  return buildElement('xdr:twoCellAnchor', { ...namespaces, editAs: 'oneCell' }, content.join(''));
}

function markerXml(name: 'from' | 'to', worksheet: WorksheetModel, left: number, top: number): string {
  const column = columnAt(worksheet, left);
  const row = rowAt(worksheet, top);
  const values = [
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>`,
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`,
  ];
  return `<xdr:${name}>${values.join('')}</xdr:${name}>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
