/** The sample workbook with our sheets in it, and a score that staff correct after these were made. */
import { readFileSync } from 'node:fs';
import { analyseWorkbook } from '../../src/domain/analyse';
import { KEY_HEADER } from '../../src/domain/sheets/hidden-columns';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import {
  cellKey,
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';
import { ALL_SHEETS } from './analysis-builder';
import { apply } from './apply-plan';
import { generatedSheets, shownAt, type Shown } from './formula-results';
import { openInLocalExcel } from './local-excel-session';

const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const SCORES = 'คะแนน ITA 68';
const SCORE_COLUMN = 2;

/** A score of the sample by its zero-based row, as it is and as it is typed over. */
export type Correction = {
  readonly code: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
};

/** What depends on which items were low when the sheets were made, as the lists of low items do. */
export const CHOSEN_WHEN_MADE = / #gain-| 2568\|coverage\|\d+\|counts /;

export async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

function sheetNamed(model: WorkbookModel, name: string): WorksheetModel {
  const sheet = model.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function correct(model: WorkbookModel, { code, row, from, to }: Correction): void {
  const scores = sheetNamed(model, SCORES);
  const key = cellKey(row, SCORE_COLUMN);
  const cell = scores.cells.get(key);
  if (cell?.value !== from) throw new Error(`the workbook has another score of ${code}`);
  cell.value = to;
  scores.changes.cells.add(key);
}

export async function writeSheets(model: WorkbookModel): Promise<WorkbookModel> {
  await openInLocalExcel(model);
  const { scan, existing } = await excelWorkbook.scan();
  const userSheets = model.worksheets.map(({ name }) => name);
  const analysis = analyseWorkbook(scan, NO_CHOICES, existing);
  await apply(planWorkbook(analysis, existing, { ...ALL_SHEETS, digits: 'arabic', userSheets }));
  return model;
}

/** What the formulas of a model show, by sheet, row key and column: rows may stand elsewhere after a correction. */
export function byRowKey(model: WorkbookModel, formulasOf: WorkbookModel): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const source of generatedSheets(formulasOf)) {
    const header = [...source.cells].find(([, { value }]) => value === KEY_HEADER);
    if (header === undefined) continue;
    const { column: keyColumn } = cellOfKey(header[0]);
    const sheet = sheetNamed(model, source.name);
    for (const [key, { formula }] of source.cells) {
      if (formula === null) continue;
      const { row, column } = cellOfKey(key);
      const rowKey = source.cells.get(cellKey(row, keyColumn))?.value ?? row;
      shown.set(`${source.name} ${rowKey} ${column}`, shownAt(sheet, key));
    }
  }
  return shown;
}
