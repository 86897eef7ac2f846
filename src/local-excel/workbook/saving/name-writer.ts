import { formatAbsoluteBlock, parseBlock, quoteSheet } from '../cell-address';
import { buildElement } from '../package/xml-build';
import { encodeXmlText } from '../package/xml-text';
import { withFuturePrefixes } from '../reading/future-functions';
import { isBuiltInName, nameModel, type NameInFile } from '../reading/name-reading';
import type { BlockModel, NameModel, WorkbookModel, WorksheetModel } from '../workbook-model';
import { followSheets, type SheetFates } from './sheet-references';
import type { PlannedTab } from './tab-planner';
import { writtenChanges } from './written-changes';

/** A name after the save; `attributes` are those of the file that the model does not know. */
type FinalName = {
  readonly name: string;
  readonly formula: string;
  readonly place: number | null;
  readonly hidden: boolean;
  readonly comment: string;
  readonly attributes: Readonly<Record<string, string>>;
};

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

/** What the names of a file are written from. */
export type NamesTarget = {
  readonly model: WorkbookModel;
  readonly inFile: readonly NameInFile[];
  readonly tabs: readonly PlannedTab[];
  readonly fates: SheetFates;
};

/**
 * The `definedNames` element after the save. Names belong to tabs by place, so all of them are written again when tabs come,
 * go or move; names of tabs that went away go with them.
 */
export function definedNamesXml(target: NamesTarget, prefix: string): string {
  const { model, tabs } = target;
  const own = model.namesChanged ? modelNames(target) : fileNames(target, ({ name }) => !isBuiltInName(name));
  const kept = fileNames(target, (name) => isBuiltInName(name.name) && !isRewritten(name, tabs));
  const rewritten = tabs.flatMap(({ worksheet }, place) => (worksheet ? sheetNames(worksheet, place) : []));
  const names = [...own, ...kept, ...rewritten].sort(
    (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.place ?? -1) - (b.place ?? -1),
  );
  if (names.length === 0) return '';
  return buildElement(`${prefix}definedNames`, {}, names.map((name) => nameXml(name, prefix)).join(''));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fileNames({ inFile, tabs, fates }: NamesTarget, wanted: (name: NameInFile) => boolean): FinalName[] {
  return inFile.filter(wanted).flatMap((name) => {
    const place = name.scope === null ? null : tabs.findIndex((tab) => tab.nameBefore === name.scope);
    if (place === -1) return [];
    const formula = followSheets(name.formula, fates);
    return [{ ...name, formula, place, hidden: !name.visible, attributes: otherAttributes(name) }];
  });
}

const WRITTEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'name',
  'localSheetId',
  'hidden',
  'comment',
  'space',
]);

function otherAttributes({ element }: NameInFile): Record<string, string> {
  return Object.fromEntries([...element.attributes].filter(([name]) => !WRITTEN_ATTRIBUTES.has(name)));
}

/** The host lets the model's names follow sheets itself, so what they say holds. */
function modelNames({ model, inFile, tabs }: NamesTarget): FinalName[] {
  return model.names.flatMap((name) => {
    const place =
      name.scope === null ? null : tabs.findIndex(({ worksheet }) => worksheet?.name === name.scope);
    if (place === -1) return [];
    const old = inFile.find((candidate) => sameName(nameModel(candidate), name));
    const formula = old?.formula ?? withFuturePrefixes(name.formula.replace(/^=/, ''));
    const attributes = old ? otherAttributes(old) : {};
    return [{ name: name.name, formula, place, hidden: !name.visible, comment: name.comment, attributes }];
  });
}

function sameName(old: NameModel, name: NameModel): boolean {
  return old.name === name.name && old.scope === name.scope && old.formula === name.formula;
}

/** Excel's own names of a sheet are written from the model when what they stand for changed, or the sheet's name. */
function isRewritten({ name, scope }: NameInFile, tabs: readonly PlannedTab[]): boolean {
  const worksheet = tabs.find((tab) => tab.nameBefore === scope)?.worksheet;
  if (!worksheet) return false;
  if (name === FILTER) return rewritesFilter(worksheet);
  return (name === PRINT_AREA || name === PRINT_TITLES) && rewritesPrint(worksheet);
}

function rewritesFilter(worksheet: WorksheetModel): boolean {
  return writtenChanges(worksheet).autoFilter || worksheet.name !== worksheet.nameInFile;
}

function rewritesPrint(worksheet: WorksheetModel): boolean {
  return writtenChanges(worksheet).pageLayout || worksheet.name !== worksheet.nameInFile;
}

function sheetNames(worksheet: WorksheetModel, place: number): FinalName[] {
  const names: FinalName[] = [];
  const add = (name: string, areas: readonly string[], hidden = false): void => {
    if (areas.length === 0) return;
    const formula = areas.map((area) => `${quoteSheet(worksheet.name)}!${area}`).join(',');
    names.push({ name, formula, place, hidden, comment: '', attributes: {} });
  };
  if (rewritesPrint(worksheet)) {
    add(PRINT_AREA, printAreas(worksheet));
    add(PRINT_TITLES, printTitles(worksheet));
  }
  if (rewritesFilter(worksheet) && worksheet.autoFilter) {
    add(FILTER, [absolute(worksheet.autoFilter)], true);
  }
  return names;
}

function printAreas({ pageLayout }: WorksheetModel): string[] {
  const areas = pageLayout.printArea?.split(',') ?? [];
  const blocks = areas.map((area) => parseBlock(area.replace(/^.*!/s, '').trim()));
  return blocks.filter((block) => block !== null).map(absolute);
}

/** One cell too is written as an area, as Excel does. */
function absolute(block: BlockModel): string {
  const address = formatAbsoluteBlock(block);
  return address.includes(':') ? address : `${address}:${address}`;
}

function printTitles({ pageLayout: { titleColumns, titleRows } }: WorksheetModel): string[] {
  return [titleColumns ?? '', titleRows ?? '']
    .filter((lines) => lines !== '')
    .map((lines) => absoluteLines(lines.replace(/^.*!/s, '')));
}

/** `$5:$6` for `5:6`, and `$A:$A` for `A:A`. */
function absoluteLines(lines: string): string {
  const [first = '', last = first] = lines.replace(/\$/g, '').split(':');
  return `$${first}:$${last}`;
}

function nameXml({ name, formula, place, hidden, comment, attributes }: FinalName, prefix: string): string {
  const written = { name, comment: comment || null, localSheetId: place, hidden, ...attributes };
  return buildElement(`${prefix}definedName`, written, encodeXmlText(formula));
}
