/** What a report on all agencies costs on the way to and from Excel: the number of syncs, and the largest request. */
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { ALL_AGENCIES, indicatorMatrix } from './matrix-of-agencies.mjs';

const MOST_SYNCS_OF_SCAN = 3;
const MOST_SYNCS_OF_SHEET = 3;
const MOST_REQUEST_BYTES = 1_500_000;

function openInLocalExcel(values) {
  const { addWorksheet, createWorkbook } = loadTypeScript('src/local-excel/workbook/create-workbook.ts');
  const { cellKey } = loadTypeScript('src/local-excel/workbook/workbook-model.ts');
  const { internStyle } = loadTypeScript('src/local-excel/workbook/style-registry.ts');
  const { recalculate } = loadTypeScript('src/local-excel/formulas/recalculate.ts');
  const { formatCellText } = loadTypeScript('src/local-excel/formulas/format-cell-text.ts');
  const { createLocalHost } = loadTypeScript('src/local-excel/host/local-host.ts');
  const { loadOfficeInNode } = loadTypeScript('src/local-excel/host/node-office.ts');
  const model = createWorkbook(['คะแนน']);
  const [{ cells }] = model.worksheets;
  for (const [row, inRow] of values.entries())
    for (const [column, value] of inRow.entries())
      if (value !== '') cells.set(cellKey(row, column), { value, formula: null, error: false, style: 0 });
  const host = createLocalHost(model, { addWorksheet, internStyle, recalculate, formatCellText });
  loadOfficeInNode(host);
  return host;
}

function atMost(most, value, what) {
  if (value > most) throw new Error(`${what}: ${value}, and at most ${most} are promised`);
  return value;
}

/** Prints the syncs and the largest request of generating every sheet; throws where they are more than the product promises. */
export async function benchRequests() {
  const host = openInLocalExcel(indicatorMatrix(ALL_AGENCIES));
  const { loadAssistant } = loadTypeScript('src/local-excel/command-line/assistant.ts');
  const { SHEET_KEYS } = loadTypeScript('src/domain/sheets/sheet-keys.ts');
  const { readDesk, writeReading } = loadTypeScript('src/local-excel/command-line/write-analysis.ts');
  const assistant = loadAssistant(join(import.meta.dirname, '../out/assistant/assistant.cjs'));
  const given = { fiscalYear: null, planYear: null, agencyName: null, digits: 'thai' };
  const desk = { assistant, given, today: new Date() };
  const reading = await readDesk(desk);
  const { result } = await writeReading(desk, reading, SHEET_KEYS);
  await host.idle();
  const { agencies } = reading.analysis;
  if (agencies.length !== ALL_AGENCIES) throw new Error(`only ${agencies.length} agencies were read`);

  const sheets = result.written.length;
  const scan = atMost(MOST_SYNCS_OF_SCAN, reading.contents.syncs, 'syncs of the scan');
  const perSheet = atMost(MOST_SYNCS_OF_SHEET, result.syncs / sheets, 'syncs a generated sheet');
  const largest = atMost(MOST_REQUEST_BYTES, host.counters.largestRequest, 'bytes of a request');
  console.log(
    `${`generate ${sheets} sheets, ${ALL_AGENCIES} agencies`.padEnd(34)} ` +
      `scan ${scan} syncs  write ${result.syncs} syncs (${perSheet.toFixed(2)} a sheet)  largest request ${(largest / 1e6).toFixed(2)} MB`,
  );
}
