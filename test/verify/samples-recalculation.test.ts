/**
 * The sheets of the sample workbooks, computed by LibreOffice from nothing but their formulas, show what we wrote. Every sample is
 * planned; written and recalculated are those that hold a formula which the ones before them lack, or all with `npm run recalculate`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseWorkbook } from '../../src/domain/analyse';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { WorkbookPlan } from '../../src/domain/sheets/workbook-plan';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { ALL_SHEETS } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { differencesBetween, errorsIn, formulaResults, type Shown } from '../support/formula-results';
import { formulaShape } from '../support/formula-shape';
import { openLibreOffice } from '../support/libreoffice';
import { startLocalExcel } from '../support/start-local-excel';

/** Some fifteen workbooks of nineteen sheets; of every sample, more than sixty. */
jest.setTimeout(3_600_000);

const isEverySample = 'isEverySample' in globalThis;

const SAMPLES = join(__dirname, '../samples');
const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
const libreOffice = openLibreOffice();
const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

type Recalculated = {
  readonly file: string;
  readonly written: ReadonlyMap<string, Shown>;
  readonly found: ReadonlyMap<string, Shown>;
};

let recalculated: readonly Recalculated[] = [];
const shapes = new Set<string>();

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

/** The plan of all sheets that the open workbook has enough for. */
async function planSheets(model: WorkbookModel): Promise<WorkbookPlan> {
  const { scan, existing } = await excelWorkbook.scan();
  const userSheets = model.worksheets.map(({ name }) => name);
  const analysis = analyseWorkbook(scan, NO_CHOICES, existing);
  return planWorkbook(analysis, existing, { ...ALL_SHEETS, userSheets });
}

/** Shapes of formulas by the sheet and column they stand in. */
function shapesOf({ changes }: WorkbookPlan): readonly string[] {
  return changes.flatMap(({ spec }) =>
    spec.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) =>
        cell?.content.kind === 'formula'
          ? [`${spec.key} ${spec.columns[column]?.field ?? ''} ${formulaShape(cell.content.formula)}`]
          : [],
      ),
    ),
  );
}

async function writeSheets(file: string, model: WorkbookModel, plan: WorkbookPlan): Promise<void> {
  const { unwritten, unfinished, formulaErrors } = await apply(plan);
  const shortcomings = [...unwritten, ...unfinished, ...formulaErrors];
  if (shortcomings.length > 0) throw new Error(`${file}: ${JSON.stringify(shortcomings)}`);
  writeFileSync(join(folder, file), await saveWorkbook(model, await loadExcelize()));
}

/** Writes the samples that hold new formulas, or all; gives what their formulas show. */
async function writeSamples(): Promise<ReadonlyMap<string, ReadonlyMap<string, Shown>>> {
  const written = new Map<string, ReadonlyMap<string, Shown>>();
  for (const file of files) {
    const model = await readModel(join(SAMPLES, file));
    startLocalExcel(model);
    const plan = await planSheets(model);
    const fresh = shapesOf(plan).filter((shape) => !shapes.has(shape));
    if (fresh.length === 0 && !isEverySample) continue;
    for (const shape of fresh) shapes.add(shape);
    await writeSheets(file, model, plan);
    written.set(file, formulaResults(model, model));
  }
  return written;
}

beforeAll(async () => {
  const written = [...(await writeSamples())];
  const paths = libreOffice.recalculateAll(written.map(([file]) => join(folder, file)));
  const models = await Promise.all(paths.map(readModel));
  const ours = await Promise.all(written.map(([file]) => readModel(join(folder, file))));
  recalculated = written.flatMap(([file, shown], index) => {
    const [theirs, source] = [models[index], ours[index]];
    if (theirs === undefined || source === undefined) return [];
    return [{ file, written: shown, found: formulaResults(theirs, source) }];
  });
});

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

describe('the sheets of the samples, recalculated by LibreOffice', () => {
  it('hold all formulas there are, in a handful of workbooks', () => {
    expect(shapes.size).toBeGreaterThan(120);
    expect(recalculated.length).toBeGreaterThan(8);
    expect(recalculated.map(({ found }) => found.size)).toEqual(
      recalculated.map(({ written }) => written.size),
    );
  });

  it('show no error', () => {
    expect(recalculated.flatMap(({ file, found }) => errorsIn(found).map((one) => `${file} ${one}`))).toEqual(
      [],
    );
  });

  it('show what was written', () => {
    const differing = recalculated.flatMap(({ file, written, found }) =>
      differencesBetween(written, found).map((one) => `${file} ${one}`),
    );
    expect(differing).toEqual([]);
  });
});
