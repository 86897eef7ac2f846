import { replaceChildren, WORKBOOK_CHILDREN } from '../package/child-order';
import { buildElement } from '../package/xml-build';
import { applyEdits, attributesEdit, prefixed, type XmlEdit } from '../package/xml-edit';
import { childOf, descendantOf, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { namesInFile } from '../reading/name-reading';
import type { WorkbookOutline } from '../reading/workbook-outline';
import type { WorkbookModel } from '../workbook-model';
import { definedNamesXml } from './name-writer';
import type { SheetFates } from './sheet-references';
import type { PlannedTab } from './tab-planner';

/**
 * Writes the workbook's main part: tabs in order, the active one, names, and the order to calculate everything on opening,
 * because stored results may be older than what they are computed from. `outline` is the part as it is still.
 */
export function writeWorkbookPart(
  parts: ZipPackage,
  { part, root, xml, sheets }: WorkbookOutline,
  model: WorkbookModel,
  tabs: readonly PlannedTab[],
  fates: SheetFates,
): void {
  const entries = tabs.map(({ entryXml }) => entryXml).join('');
  const names = definedNamesXml(
    { model, tabs, inFile: namesInFile(root, sheets), fates },
    prefixed(root, ''),
  );
  const edits = [
    ...activeTabEdits(model, tabs, root, xml),
    ...replaceChildren(
      root,
      'sheets',
      buildElement(prefixed(root, 'sheets'), {}, entries),
      WORKBOOK_CHILDREN,
    ),
    ...replaceChildren(root, 'definedNames', names, WORKBOOK_CHILDREN),
    ...calculationEdits(model, root, xml),
  ];
  parts.setText(part, applyEdits(xml, edits));
}

const CALCULATION_MODES: Readonly<Record<WorkbookModel['calculationMode'], string | null>> = {
  Automatic: null,
  Manual: 'manual',
  AutomaticExceptTables: 'autoNoTable',
};

function calculationEdits({ calculationMode }: WorkbookModel, root: XmlElement, xml: string): XmlEdit[] {
  const attributes = { calcMode: CALCULATION_MODES[calculationMode], fullCalcOnLoad: '1' };
  const present = childOf(root, 'calcPr');
  if (present) return [attributesEdit(xml, present, attributes)];
  const fragment = buildElement(prefixed(root, 'calcPr'), attributes);
  return replaceChildren(root, 'calcPr', fragment, WORKBOOK_CHILDREN);
}

function activeTabEdits(
  model: WorkbookModel,
  tabs: readonly PlannedTab[],
  root: XmlElement,
  xml: string,
): XmlEdit[] {
  const active = tabs.findIndex(({ worksheet }) => worksheet?.id === model.activeWorksheetId);
  const place = String(Math.max(0, active));
  const view = descendantOf(root, 'bookViews', 'workbookView');
  if (view) return [attributesEdit(xml, view, { activeTab: place, firstSheet: null })];
  const content = buildElement(prefixed(root, 'workbookView'), { activeTab: place });
  const fragment = buildElement(prefixed(root, 'bookViews'), {}, content);
  return replaceChildren(root, 'bookViews', fragment, WORKBOOK_CHILDREN);
}
