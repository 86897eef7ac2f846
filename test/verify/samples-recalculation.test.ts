/** Every sheet of every sample workbook, computed by LibreOffice from nothing but its formulas, shows what we wrote. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseWorkbook } from '../../src/domain/analyse';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { ALL_SHEETS } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { differencesBetween, errorsIn, formulaResults, type Shown } from '../support/formula-results';
import { openLibreOffice } from '../support/libreoffice';
import { startLocalExcel } from '../support/start-local-excel';

/** Fifty-two workbooks of up to nineteen sheets. */
jest.setTimeout(1_800_000);

const SAMPLES = join(__dirname, '../samples');
const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
const libreOffice = openLibreOffice();
const results = new Map<string, ReadonlyMap<string, Shown>>();

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

/** Writes all sheets that the sample has enough for, and notes what they show. */
async function writeSheets(file: string): Promise<void> {
  const model = await readModel(join(SAMPLES, file));
  startLocalExcel(model);
  const { scan, existing } = await excelWorkbook.scan();
  const userSheets = model.worksheets.map(({ name }) => name);
  const plan = planWorkbook(analyseWorkbook(scan, NO_CHOICES, existing), existing, {
    ...ALL_SHEETS,
    userSheets,
  });
  const { unwritten, unfinished, formulaErrors } = await apply(plan);
  expect({ file, unwritten, unfinished, formulaErrors }).toEqual({
    file,
    unwritten: [],
    unfinished: [],
    formulaErrors: [],
  });
  results.set(file, formulaResults(model, model));
  writeFileSync(join(folder, file), await saveWorkbook(model, await loadExcelize()));
}

const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
const recalculated = new Map<string, ReadonlyMap<string, Shown>>();

beforeAll(async () => {
  for (const file of files) await writeSheets(file);
  const paths = libreOffice.recalculateAll(files.map((file) => join(folder, file)));
  for (const [index, file] of files.entries()) {
    const theirs = await readModel(paths[index] ?? '');
    recalculated.set(file, formulaResults(theirs, await readModel(join(folder, file))));
  }
});

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

describe('the sheets of every sample, recalculated by LibreOffice', () => {
  it('hold formulas by the ten thousand', () => {
    const formulas = [...results.values()].reduce((sum, one) => sum + one.size, 0);
    expect(formulas).toBeGreaterThan(10_000);
  });

  it.each(files)('%s shows what was written, and no error', (file) => {
    const expected = results.get(file) ?? new Map<string, Shown>();
    const found = recalculated.get(file) ?? new Map<string, Shown>();
    expect(found.size).toBe(expected.size);
    expect(errorsIn(found)).toEqual([]);
    expect(differencesBetween(expected, found)).toEqual([]);
  });
});
