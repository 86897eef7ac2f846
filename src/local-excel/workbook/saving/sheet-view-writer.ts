import { formatCell } from '../cell-address';
import { buildElement } from '../package/xml-build';
import { attributesEdit, applyEdits } from '../package/xml-edit';
import { childOf, descendantOf, parseXml, type XmlElement } from '../package/xml-element';
import type { WorksheetModel } from '../workbook-model';
import { writtenChanges } from './written-changes';

/** The `sheetViews` element with frozen panes, gridlines and whether the tab is in front; other settings of the view stay. */
export function sheetViewsXml(
  worksheet: WorksheetModel,
  sheet: XmlElement,
  xml: string,
  prefix: string,
  selected: boolean,
): string {
  const present = childOf(sheet, 'sheetViews');
  const view = childOf(present, 'sheetView');
  const standing = present && view ? xml.slice(present.start, present.end) : emptyViews(prefix);
  const frozen = writtenChanges(worksheet).freeze ? withPane(standing, worksheet, prefix) : standing;
  const gridlines = writtenChanges(worksheet).view
    ? { showGridLines: worksheet.showGridlines ? null : '0' }
    : {};
  return withViewAttributes(frozen, { ...gridlines, tabSelected: selected ? '1' : null });
}

function emptyViews(prefix: string): string {
  return buildElement(`${prefix}sheetViews`, {}, buildElement(`${prefix}sheetView`, { workbookViewId: 0 }));
}

function withViewAttributes(views: string, attributes: Readonly<Record<string, string | null>>): string {
  const view = childOf(parseXml(views), 'sheetView');
  return view ? applyEdits(views, [attributesEdit(views, view, attributes)]) : views;
}

/** Takes the place of the pane and the selections, which name the panes they stand in. */
function withPane(views: string, { freeze }: WorksheetModel, prefix: string): string {
  const root = parseXml(views);
  const view = descendantOf(root, 'sheetView');
  if (!view) return views;
  const kept = view.children.filter(({ name }) => name !== 'pane' && name !== 'selection');
  const others = kept.map(({ start, end }) => views.slice(start, end)).join('');
  const tag = views.slice(view.start, view.contentStart).replace(/\s*\/?>$/, '>');
  const text = `${tag}${freeze ? paneXml(freeze, prefix) : ''}${others}</${prefix}sheetView>`;
  return applyEdits(views, [{ start: view.start, end: view.end, text }]);
}

function paneXml({ rows, columns }: NonNullable<WorksheetModel['freeze']>, prefix: string): string {
  if (rows === 0 && columns === 0) return '';
  const panes = [
    columns > 0 && 'topRight',
    rows > 0 && 'bottomLeft',
    rows > 0 && columns > 0 && 'bottomRight',
  ];
  const used = panes.filter((pane) => pane !== false);
  const pane = buildElement(`${prefix}pane`, {
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: formatCell(rows, columns),
    activePane: used.at(-1),
    state: 'frozen',
  });
  return pane + used.map((name) => buildElement(`${prefix}selection`, { pane: name })).join('');
}
