/** Writes down what a scan of each sample workbook hands to the reader, so that the reading of all of them is tested without an Excel. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from '../load-typescript.mjs';

const { excelWorkbook } = loadTypeScript('src/excel/excel-workbook.ts');
const { createLocalHost } = loadTypeScript('src/local-excel/host/local-host.ts');
const { loadOfficeInNode } = loadTypeScript('src/local-excel/host/node-office.ts');
const { loadExcelize } = loadTypeScript('src/local-excel/workbook/load-excelize-in-node.ts');
const { openWorkbook } = loadTypeScript('src/local-excel/workbook/open-workbook.ts');

const SAMPLES = new URL('../../test/samples/', import.meta.url);
const REPORTS = new URL('../../reports/mutation/', import.meta.url);
/** A scan writes nothing, so that nothing of this is asked for. */
const SERVICES = {
  addWorksheet: refuse,
  internStyle: refuse,
  recalculate: () => undefined,
  formatCellText: String,
};

function refuse() {
  throw new Error('A scan does not write.');
}

async function scanOf(file) {
  const workbook = await openWorkbook(
    new Uint8Array(readFileSync(new URL(file, SAMPLES))),
    await loadExcelize(),
  );
  const host = createLocalHost(workbook, SERVICES, {});
  loadOfficeInNode(host);
  const { scan } = await excelWorkbook.scan();
  await host.idle();
  return scan;
}

const scans = {};
for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
  const name = file.slice(0, -'.xlsx'.length);
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, SAMPLES), 'utf8'));
  scans[name] = { scan: await scanOf(file), expected };
}
mkdirSync(REPORTS, { recursive: true });
writeFileSync(new URL('scans.json', REPORTS), JSON.stringify(scans));
console.log(`${Object.keys(scans).length} scans of samples`);
