import { done, type EngineFile, type Excelize } from '../excelize-engine';
import { addContentType } from '../package/content-types';
import { bytesOf, openStyles, stylesPart } from '../engine-styles';
import { addRelationship, OFFICE_RELATIONSHIPS } from '../package/relationships';
import { openPackage, type ZipPackage } from '../package/zip-package';
import { readOutline } from '../reading/workbook-outline';
import type { ConditionalFormatModel, StyleModel, WorkbookModel } from '../workbook-model';
import { rulesToWrite } from './conditional-format-writer';
import { engineRuleStyle, engineStyle } from './engine-style';
import { sheetBefore } from './sheet-before';
import { writtenChanges } from './written-changes';

/** How the file numbers the formats that a save needs. */
export type FormatNumbers = {
  /** The file's number of a style of the model. */
  readonly styleNumber: (style: number) => number;
  /** The file's number of what a rule changes about a cell; null when it changes nothing or was not written. */
  readonly ruleStyleNumber: (id: string) => number | null;
};

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Adds the formats that changed cells and rules need to the styles of `parts`. The engine makes them, and nothing but the
 * styles is taken back from it.
 */
export function addFormats(
  parts: ZipPackage,
  model: WorkbookModel,
  before: WorkbookModel | null,
  excelize: Excelize,
): FormatNumbers {
  const styles = newStyles(model, before);
  const rules = model.worksheets.flatMap((worksheet) =>
    rulesToWrite(worksheet, sheetBefore(before, worksheet)),
  );
  const styleNumbers = new Map<number, number>();
  const ruleStyleNumbers = new Map<string, number>();
  if (styles.size > 0 || rules.length > 0) {
    const file = openStyles(parts, excelize);
    for (const [place, style] of styles) {
      styleNumbers.set(place, done(file.NewStyle(engineStyle(style)), 'make a cell format').style);
    }
    for (const rule of rules) makeRuleStyle(file, rule, ruleStyleNumbers);
    takeStyles(parts, openPackage(bytesOf(file)));
  }
  return {
    styleNumber: (style) => styleNumbers.get(style) ?? style,
    ruleStyleNumber: (id) => ruleStyleNumbers.get(id) ?? null,
  };
}

/** The styles of written cells that the file does not have; its own keep their numbers, and 0 is in every file. */
function newStyles(model: WorkbookModel, before: WorkbookModel | null): Map<number, StyleModel> {
  const inFile = before?.styles.length ?? 1;
  const styles = new Map<number, StyleModel>();
  for (const worksheet of model.worksheets) {
    for (const key of writtenChanges(worksheet).cells) {
      const place = worksheet.cells.get(key)?.style ?? 0;
      const style = model.styles[place];
      if (!style)
        throw new Error(`A cell of ${worksheet.name} has the style ${place}, which is not in the workbook.`);
      if (place >= inFile) styles.set(place, style);
    }
  }
  return styles;
}

function makeRuleStyle(file: EngineFile, rule: ConditionalFormatModel, numbers: Map<string, number>): void {
  const style = engineRuleStyle(rule);
  if (Object.keys(style).length === 0) return;
  numbers.set(rule.id, done(file.NewConditionalStyle(style), 'make a rule format').style);
}

function takeStyles(parts: ZipPackage, carrier: ZipPackage): void {
  const xml = carrier.text(stylesPart(carrier) ?? '');
  if (xml === null) throw new Error('The file engine wrote no styles.');
  parts.setText(stylesPart(parts) ?? newStylesPart(parts), xml);
}

function newStylesPart(parts: ZipPackage): string {
  const { part: workbookPart } = readOutline(parts);
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  addRelationship(parts, workbookPart, `${OFFICE_RELATIONSHIPS}/styles`, part);
  addContentType(parts, part, STYLES_TYPE);
  return part;
}
