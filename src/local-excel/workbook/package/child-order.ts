import type { XmlEdit } from './xml-edit';
import { childrenOf, type XmlElement } from './xml-element';

/** The format prescribes in which order children of a sheet's and of the workbook's part stand. */
export type ChildOrder = ReadonlyMap<string, number>;

export const SHEET_CHILDREN: ChildOrder = orderOf(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
  drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts
  extLst`,
);

export const WORKBOOK_CHILDREN: ChildOrder = orderOf(
  `fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`,
);

function orderOf(names: string): ChildOrder {
  return new Map(names.split(/\s+/).map((name, index) => [name, index]));
}

/** Puts `fragment` in place of the children of that name, or where such a child belongs; an empty one takes them out. */
export function replaceChildren(
  parent: XmlElement,
  name: string,
  fragment: string,
  order: ChildOrder,
): XmlEdit[] {
  const [first, ...others] = childrenOf(parent, name);
  const removed = others.map(({ start, end }) => ({ start, end, text: '' }));
  if (first) return [{ start: first.start, end: first.end, text: fragment }, ...removed];
  return fragment === '' ? [] : [insertChild(parent, name, fragment, order)];
}

/** Puts `fragment` behind the children of that name, before those that have to follow. */
export function insertChild(parent: XmlElement, name: string, fragment: string, order: ChildOrder): XmlEdit {
  const rank = order.get(name) ?? Number.MAX_SAFE_INTEGER;
  const next = parent.children.find((child) => (order.get(child.name) ?? -1) > rank);
  const at = next?.start ?? parent.contentEnd;
  return { start: at, end: at, text: fragment };
}
