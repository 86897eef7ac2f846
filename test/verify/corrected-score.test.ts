/**
 * A score that staff correct after the sheets were made: LibreOffice, which knows nothing of us, must show on every sheet what the
 * domain says of the corrected workbook.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseWorkbook } from '../../src/domain/analyse';
import { KEY_HEADER } from '../../src/domain/sheets/hidden-columns';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import {
  cellKey,
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';
import { ALL_SHEETS } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { SAMPLE } from '../support/command-line';
import { generatedSheets, shownAt, type Shown } from '../support/formula-results';
import { openLibreOffice } from '../support/libreoffice';
import { openInLocalExcel } from '../support/local-excel-session';

jest.setTimeout(600_000);

const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const SCORES = 'คะแนน ITA 68';

type Correction = { readonly code: string; readonly row: number; readonly from: number; readonly to: number };

const SCORE_COLUMN = 2;
/** Over the threshold: what is listed as low stays listed, and is counted no longer. */
const LIFTED: Correction = { code: 'i4', row: 7, from: 82.35, to: 97.35 };
/** Under it, which takes EIT and with it the level down. */
const LOWERED: Correction = { code: 'e7', row: 25, from: 85, to: 20 };
const CORRECTIONS = [LIFTED, LOWERED];

/** What depends on which items were low when the sheets were made, as the lists of low items do. */
const CHOSEN_WHEN_MADE = / #gain-| 2568\|coverage\|\d+\|counts /;

/** The score of an item on the list of low items. */
const LISTED = /^ITA_ข้อต่ำกว่า85_2568 2568\|low\|[^|]+ 4$/;

const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
const libreOffice = openLibreOffice();

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

function sheetNamed(model: WorkbookModel, name: string): WorksheetModel {
  const sheet = model.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function correct(model: WorkbookModel, { code, row, from, to }: Correction): void {
  const scores = sheetNamed(model, SCORES);
  const key = cellKey(row, SCORE_COLUMN);
  const cell = scores.cells.get(key);
  if (cell?.value !== from) throw new Error(`the sample has another score of ${code}`);
  cell.value = to;
  scores.changes.cells.add(key);
}

async function writeSheets(model: WorkbookModel): Promise<WorkbookModel> {
  await openInLocalExcel(model);
  const { scan, existing } = await excelWorkbook.scan();
  const userSheets = model.worksheets.map(({ name }) => name);
  const analysis = analyseWorkbook(scan, NO_CHOICES, existing);
  await apply(planWorkbook(analysis, existing, { ...ALL_SHEETS, digits: 'arabic', userSheets }));
  return model;
}

/** What the formulas of a model show, by sheet, row key and column: rows may stand elsewhere after a correction. */
function byRowKey(model: WorkbookModel, formulasOf: WorkbookModel): Map<string, Shown> {
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

/** The sheets of the sample, then the corrections, each in a workbook of its own, then LibreOffice. */
async function recalculated(): Promise<readonly ReadonlyMap<string, Shown>[]> {
  const written = join(folder, 'written.xlsx');
  const sample = await writeSheets(await readModel(SAMPLE));
  writeFileSync(written, await saveWorkbook(sample, await loadExcelize()));
  const paths: string[] = [];
  for (const correction of CORRECTIONS) {
    const model = await readModel(written);
    correct(model, correction);
    const path = join(folder, `${correction.code}.xlsx`);
    writeFileSync(path, await saveWorkbook(model, await loadExcelize()));
    paths.push(path);
  }
  const formulas = await readModel(written);
  const results = libreOffice.recalculateAll(paths);
  return Promise.all(results.map(async (path) => byRowKey(await readModel(path), formulas)));
}

async function saidByTheDomain(correction: Correction): Promise<ReadonlyMap<string, Shown>> {
  const model = await readModel(SAMPLE);
  correct(model, correction);
  await writeSheets(model);
  return byRowKey(model, model);
}

let found: readonly ReadonlyMap<string, Shown>[] = [];

beforeAll(async () => {
  found = await recalculated();
});

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

/** What LibreOffice shows after the correction of that question. */
function shownAfter(code: string, place: string): Shown | undefined {
  return found[CORRECTIONS.findIndex((one) => one.code === code)]?.get(place);
}

describe('a score corrected after the sheets were made', () => {
  it('gives in LibreOffice what the domain says of the corrected workbook', async () => {
    const said = await saidByTheDomain(LIFTED);
    const compared = [...said].flatMap(([place, value]) => {
      const other = shownAfter(LIFTED.code, place);
      return other === undefined || CHOSEN_WHEN_MADE.test(place) ? [] : [{ place, value, other }];
    });
    expect(compared.length).toBeGreaterThan(700);
    expect(compared.filter(({ value, other }) => value !== other)).toEqual([]);
  });

  it('goes into the sentences, the counts and the tags', () => {
    expect(shownAfter('i4', 'ITA_สรุปผล_2568 #sentence 0')).toBe(
      'อบต.ทุ่งตัวอย่าง ได้คะแนน ITA ปีงบประมาณ พ.ศ. 2568 รวม 90.40 คะแนน ระดับ ผ่านดี',
    );
    expect(shownAfter('i4', 'ITA_บันทึกข้อความ_2568 2568|memo|low 0')).toContain('มีจำนวน 5 ข้อ');
    expect(shownAfter('i4', 'ITA_บันทึกติดตาม_2569 2568|followUpMemo|coverage 0')).toContain(
      'มี 5 รายการ กำหนดมาตรการแล้ว 3 รายการ',
    );
    expect(shownAfter('i4', 'ITA_สรุปผล_2568 2568|count|total 6')).toBe(2);
    expect(shownAfter('i4', 'ITA_สรุปสำหรับผู้บริหาร_2568 2568|brief|next|IIT 3')).toBe('ขาด 3.00');
  });

  it('says how many items the list lacks, as many as the domain then adds to it', async () => {
    const listed = (places: Iterable<string>) => [...places].filter((place) => LISTED.test(place));
    const said = await saidByTheDomain(LOWERED);
    const added = listed(said.keys()).filter((place) => shownAfter(LOWERED.code, place) === undefined);
    expect(added).toEqual(['ITA_ข้อต่ำกว่า85_2568 2568|low|e7 4']);
    const note = (sheet: string) => shownAfter(LOWERED.code, `${sheet}_2568 #note 0`);
    expect([note('ITA_ข้อต่ำกว่า85'), note('ITA_สรุปผล')]).toEqual([
      'แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม 1 รายการ ยังไม่อยู่ในตารางนี้ — กด “อัปเดตชีต”',
      'แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม 1 รายการ ยังไม่อยู่ในแผ่นข้อต่ำกว่า 85 — กด “อัปเดตชีต”',
    ]);
    expect(shownAfter(LIFTED.code, 'ITA_ข้อต่ำกว่า85_2568 #note 0')).toMatch(/^ช่องสีเหลืองอ่อน/);
  });

  it('takes the level down with an instrument that falls below the threshold', () => {
    expect(shownAfter('e7', 'ITA_สรุปผล_2568 #level 2')).toBe('ผ่าน');
    expect(shownAfter('e7', 'ITA_สรุปสำหรับผู้บริหาร_2568 #level 2')).toBe('ผ่าน');
    expect(shownAfter('e7', 'ITA_บันทึกข้อความ_2568 2568|memo|level 0')).toContain('ระดับ “ผ่าน”');
  });
});
