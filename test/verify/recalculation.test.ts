import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/local-excel/report/report';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import {
  cellKey,
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';
import { runCommandLine, SAMPLE } from '../support/command-line';
import { openLibreOffice } from '../support/libreoffice';

const folder = mkdtempSync(join(tmpdir(), 'recalculation-'));
const libreOffice = openLibreOffice();
const TOTAL_ROW_TEXT = 'คะแนนรวม';

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

function analyse(input: string, name: string): { readonly workbook: string; readonly report: Report } {
  const workbook = join(folder, `${name}.xlsx`);
  const reportFile = join(folder, `${name}.json`);
  const { status, error } = runCommandLine(input, '--out', workbook, '--report', reportFile);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return { workbook, report: JSON.parse(readFileSync(reportFile, 'utf8')) as Report };
}

function sheetNamed(model: WorkbookModel, start: string): WorksheetModel {
  const sheet = model.worksheets.find(({ name }) => name.startsWith(start));
  if (sheet === undefined) throw new Error(`no sheet ${start}`);
  return sheet;
}

/** The number beside the label of the summary's box. */
function totalOn(summary: WorksheetModel): number {
  for (const [key, { value }] of summary.cells) {
    if (value !== TOTAL_ROW_TEXT) continue;
    const { row, column } = cellOfKey(key);
    for (let step = 1; step <= 4; step += 1) {
      const beside = summary.cells.get(cellKey(row, column + step))?.value;
      if (typeof beside === 'number') return beside;
    }
  }
  throw new Error('the summary shows no total');
}

describe('the generated sheets, recalculated by LibreOffice', () => {
  it('show the total of the domain', async () => {
    const { workbook, report } = analyse(SAMPLE, 'total');
    const summary = sheetNamed(await readModel(libreOffice.recalculate(workbook)), 'ITA_สรุปผล');
    expect(totalOn(summary).toFixed(2)).toBe(report.agencies[0]?.total.score);
  });

  it('follow a corrected score of the user down to the total', async () => {
    const { workbook } = analyse(SAMPLE, 'before');
    const corrected = await readModel(workbook);
    const scores = sheetNamed(corrected, 'คะแนน ITA');
    const key = cellKey(4, 2);
    const cell = scores.cells.get(key);
    if (cell === undefined) throw new Error('the sample has no score of i1');
    cell.value = 20;
    scores.changes.cells.add(key);
    const changed = join(folder, 'corrected.xlsx');
    writeFileSync(changed, await saveWorkbook(corrected, await loadExcelize()));

    const { report } = analyse(changed, 'after');
    const summary = sheetNamed(await readModel(libreOffice.recalculate(changed)), 'ITA_สรุปผล');
    expect(totalOn(summary).toFixed(2)).toBe(report.agencies[0]?.total.score);
    expect(report.agencies[0]?.total.score).toBe('88.58');
  });
});

describe('the printed pages', () => {
  it('are a few, since every sheet is one page wide', () => {
    const { workbook } = analyse(SAMPLE, 'print');
    const pages = libreOffice.render(workbook).length;
    expect(pages).toBeGreaterThanOrEqual(6);
    // How many depends on the fonts of the machine; sheets that were too wide would take twice as many.
    expect(pages).toBeLessThanOrEqual(60);
  });
});
