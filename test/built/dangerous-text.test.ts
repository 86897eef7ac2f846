import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { cellKey, type WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { runCommandLine, SAMPLE } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'dangerous-text-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readModel(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

function write(model: WorkbookModel, sheetName: string, row: number, column: number, value: string): void {
  const sheet = model.worksheets.find(({ name }) => name === sheetName);
  const cell = sheet?.cells.get(cellKey(row, column));
  if (sheet === undefined || cell === undefined) throw new Error(`no cell ${row}, ${column} in ${sheetName}`);
  cell.value = value;
  sheet.changes.cells.add(cellKey(row, column));
}

/** Texts of all cells of a generated sheet that hold no formula. */
function textsOf(model: WorkbookModel, start: string): unknown[] {
  const sheet = model.worksheets.find(({ name }) => name.startsWith(start));
  if (sheet === undefined) throw new Error(`no sheet ${start}`);
  return [...sheet.cells.values()].filter(({ formula }) => formula === null).map(({ value }) => value);
}

describe('text that Excel would take for something else', () => {
  it('comes out as that text in every generated sheet', async () => {
    const model = await readModel(SAMPLE);
    const measures = 'มาตรการ 69';
    // The four measures of the sample cover low questions, so that they are carried into both sheets.
    write(model, measures, 3, 3, '=1+1');
    write(model, measures, 3, 4, '- จัดทำแผน');
    write(model, measures, 3, 6, '@ทีม');
    write(model, measures, 4, 3, '1-2');
    write(model, measures, 4, 4, "'ในเครื่องหมาย");
    write(model, measures, 4, 6, '01');
    write(model, 'คะแนน ITA 68', 7, 1, '+66');
    const input = join(folder, 'in.xlsx');
    const output = join(folder, 'out.xlsx');
    writeFileSync(input, await saveWorkbook(model, await loadExcelize()));
    expect(runCommandLine(input, '--out', output)).toMatchObject({ status: 0, error: '' });

    const result = await readModel(output);
    const low = textsOf(result, 'ITA_ข้อต่ำกว่า85');
    const analysis = textsOf(result, 'ITA_วิเคราะห์ตัวชี้วัด');
    expect(low).toEqual(expect.arrayContaining(['=1+1', '@ทีม', '1-2', '01', '+66']));
    expect(analysis).toEqual(
      expect.arrayContaining(['=1+1', '- จัดทำแผน', '@ทีม', '1-2', "'ในเครื่องหมาย", '01']),
    );
    expect(textsOf(result, 'ITA_คะแนนรายข้อ')).toContain('+66');
  });
});
