import { buildElement } from '../package/xml-build';
import { childOf, type XmlElement } from '../package/xml-element';
import type { WorksheetModel } from '../workbook-model';
import { writtenChanges } from './written-changes';

/** The `sheetPr` element with the tab's colour and whether pages are fitted; what else it says stays. */
export function sheetPropertiesXml(
  worksheet: WorksheetModel,
  sheet: XmlElement,
  xml: string,
  prefix: string,
): string {
  const properties = childOf(sheet, 'sheetPr');
  const attributes = properties ? rawAttributes(xml, properties) : '';
  const content = [
    writtenChanges(worksheet).tabColor
      ? tabColor(worksheet, prefix)
      : raw(xml, childOf(properties, 'tabColor')),
    raw(xml, childOf(properties, 'outlinePr')),
    writtenChanges(worksheet).pageLayout
      ? pageSetUp(worksheet, prefix)
      : raw(xml, childOf(properties, 'pageSetUpPr')),
  ].join('');
  if (attributes === '' && content === '') return '';
  return `<${prefix}sheetPr${attributes}>${content}</${prefix}sheetPr>`;
}

function tabColor({ tabColor: color }: WorksheetModel, prefix: string): string {
  return color === ''
    ? ''
    : buildElement(`${prefix}tabColor`, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

function pageSetUp({ pageLayout: { zoom } }: WorksheetModel, prefix: string): string {
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return fits ? buildElement(`${prefix}pageSetUpPr`, { fitToPage: true }) : '';
}

function raw(xml: string, element: XmlElement | null): string {
  return element ? xml.slice(element.start, element.end) : '';
}

function rawAttributes(xml: string, element: XmlElement): string {
  return xml
    .slice(element.start, element.contentStart)
    .replace(/^<[^\s/>]+/, '')
    .replace(/\s*\/?>$/, '');
}
