import { parseBlock } from '../cell-address';
import { childOf, childrenOf, flagOf, type XmlElement } from '../package/xml-element';
import type { NameModel, WorkbookModel } from '../workbook-model';
import { withoutFuturePrefixes } from './future-functions';
import type { SheetEntry } from './workbook-outline';

/** A name of the workbook's main part as it stands there. */
export type NameInFile = {
  readonly name: string;
  readonly formula: string;
  /** The tab it belongs to, or null for the whole workbook. */
  readonly scope: string | null;
  readonly comment: string;
  readonly visible: boolean;
  readonly element: XmlElement;
};

/** Names that Excel itself keeps for page set-up and filters begin so. */
const BUILT_IN = '_xlnm.';

/** All names of the file, Excel's own among them. */
export function namesInFile(root: XmlElement, sheets: readonly SheetEntry[]): NameInFile[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => {
    const place = element.attributes.get('localSheetId');
    return {
      name: element.attributes.get('name') ?? '',
      formula: element.text,
      scope: place === undefined ? null : (sheets[Number(place)]?.name ?? null),
      comment: element.attributes.get('comment') ?? '',
      visible: !flagOf(element, 'hidden'),
      element,
    };
  });
}

/** Whether a name is one that Excel keeps for itself. */
export function isBuiltInName(name: string): boolean {
  return name.startsWith(BUILT_IN);
}

/** Puts the file's names into the model; print areas and print titles go to the page set-up of their sheet. */
export function readNames(model: WorkbookModel, names: readonly NameInFile[]): void {
  for (const name of names) {
    if (isBuiltInName(name.name)) readPrintName(model, name);
    else model.names.push(nameModel(name));
  }
}

/** A name as the model keeps it. */
export function nameModel({ name, formula, scope, comment, visible }: NameInFile): NameModel {
  return { name, formula: `=${withoutFuturePrefixes(formula)}`, comment, visible, scope };
}

function readPrintName(model: WorkbookModel, { name, formula, scope }: NameInFile): void {
  const layout = model.worksheets.find((sheet) => sheet.name === scope)?.pageLayout;
  if (!layout) return;
  const addresses = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((area) => area.replace(/^.*!/s, ''));
  if (name === `${BUILT_IN}Print_Area`) layout.printArea = addresses.map(withoutDollars).join(',');
  if (name !== `${BUILT_IN}Print_Titles`) return;
  layout.titleRows = addresses.find((address) => /^\$?\d+:\$?\d+$/.test(address)) ?? null;
  layout.titleColumns = addresses.find((address) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(address)) ?? null;
}

function withoutDollars(address: string): string {
  return parseBlock(address) ? address.replace(/\$/g, '') : address;
}
