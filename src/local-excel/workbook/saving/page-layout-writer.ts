import { buildElement } from '../package/xml-build';
import { replaceChildren, SHEET_CHILDREN } from '../package/child-order';
import { applyEdits, attributesEdit, type XmlEdit } from '../package/xml-edit';
import { childOf, parseXml, type XmlElement } from '../package/xml-element';
import { encodeXmlText } from '../package/xml-text';
import { joinHeaderFooter } from '../header-footer-text';
import { paperNumber } from '../paper-sizes';
import type { PageLayoutModel, WorksheetModel } from '../workbook-model';

const POINTS_PER_INCH = 72;

/**
 * The edits that bring a sheet's page set-up into its part. Print area and repeated titles are names of the workbook and are
 * written there. What the model does not say, such as printer settings, stays.
 */
export function pageLayoutEdits(
  { pageLayout }: WorksheetModel,
  sheet: XmlElement,
  xml: string,
  prefix: string,
): XmlEdit[] {
  const replace = (name: string, fragment: string): XmlEdit[] =>
    replaceChildren(sheet, name, fragment, SHEET_CHILDREN);
  return [
    ...replace('printOptions', printOptionsXml(pageLayout, prefix)),
    ...replace('pageMargins', marginsXml(pageLayout, prefix)),
    ...replace('pageSetup', pageSetupXml(pageLayout, sheet, xml, prefix)),
    ...replace('headerFooter', headerFooterXml(pageLayout, sheet, xml, prefix)),
    ...replace('rowBreaks', breaksXml(`${prefix}rowBreaks`, pageLayout.rowBreaks, 16_383, prefix)),
    ...replace('colBreaks', breaksXml(`${prefix}colBreaks`, pageLayout.columnBreaks, 1_048_575, prefix)),
  ];
}

function printOptionsXml(layout: PageLayoutModel, prefix: string): string {
  const options = {
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  };
  return Object.values(options).includes(true) ? buildElement(`${prefix}printOptions`, options) : '';
}

function marginsXml({ margins }: PageLayoutModel, prefix: string): string {
  const { left, right, top, bottom, header, footer } = margins;
  return buildElement(`${prefix}pageMargins`, {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  });
}

function inches(points: number): number {
  return Number((points / POINTS_PER_INCH).toFixed(6));
}

function pageSetupXml(layout: PageLayoutModel, sheet: XmlElement, xml: string, prefix: string): string {
  const present = childOf(sheet, 'pageSetup');
  const standing = present ? xml.slice(present.start, present.end) : buildElement(`${prefix}pageSetup`, {});
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const paper = paperNumber(layout.paperSize);
  const attributes = {
    paperSize: paper === null ? null : String(paper),
    scale: fits || scale === undefined || scale === 100 ? null : String(scale),
    fitToWidth: fits ? String(horizontalFitToPages ?? 0) : null,
    fitToHeight: fits ? String(verticalFitToPages ?? 0) : null,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite ? '1' : null,
  };
  return applyEdits(standing, [attributesEdit(standing, parseXml(standing), attributes)]);
}

/** First and even pages keep what the file says of them. */
function headerFooterXml(layout: PageLayoutModel, sheet: XmlElement, xml: string, prefix: string): string {
  const present = childOf(sheet, 'headerFooter');
  const { headerFooter: parts } = layout;
  const header = joinHeaderFooter({
    left: parts.leftHeader,
    center: parts.centerHeader,
    right: parts.rightHeader,
  });
  const footer = joinHeaderFooter({
    left: parts.leftFooter,
    center: parts.centerFooter,
    right: parts.rightFooter,
  });
  const kept = present?.children.filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter') ?? [];
  const content = [
    header && `<${prefix}oddHeader>${encodeXmlText(header)}</${prefix}oddHeader>`,
    footer && `<${prefix}oddFooter>${encodeXmlText(footer)}</${prefix}oddFooter>`,
    ...kept.map(({ start, end }) => xml.slice(start, end)),
  ].join('');
  return content === '' ? '' : buildElement(`${prefix}headerFooter`, headerFooterFlags(present), content);
}

function headerFooterFlags(present: XmlElement | null): Record<string, string> {
  return Object.fromEntries(present?.attributes ?? []);
}

/** `last` is the last cell of the line along which the page breaks. */
function breaksXml(name: string, breaks: readonly number[], last: number, prefix: string): string {
  const ordered = [...new Set(breaks)].filter((line) => line > 0).sort((a, b) => a - b);
  if (ordered.length === 0) return '';
  const content = ordered.map((id) => buildElement(`${prefix}brk`, { id, max: last, man: true })).join('');
  return buildElement(name, { count: ordered.length, manualBreakCount: ordered.length }, content);
}
