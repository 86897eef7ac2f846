/** Each sample workbook is read as it stands beside it in NAME.expected.json, compared by eye with what the sheet says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/domain/reading/read-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { summariseReading, type ReadingSummary } from '../support/reading-summary';
import { startLocalExcel } from '../support/start-local-excel';

const FOLDER = join(__dirname, '../samples');
const WORKBOOK = '.xlsx';
const EXPECTATION = '.expected.json';
const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };

function namesWith(ending: string): readonly string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

async function readSample(name: string): Promise<ReadingSummary> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}${WORKBOOK}`)));
  startLocalExcel(await openWorkbook(bytes, await loadExcelize()));
  const { scan } = await excelWorkbook.scan();
  return summariseReading(readWorkbook(scan, UNDECIDED));
}

const samples = namesWith(WORKBOOK);
const expectations = namesWith(EXPECTATION);

describe('samples', () => {
  it('all have an expectation', () => {
    expect(samples.filter((name) => !expectations.includes(name))).toEqual([]);
  });

  it('are there for every expectation', () => {
    expect(expectations.filter((name) => !samples.includes(name))).toEqual([]);
  });

  it('are forty at least', () => {
    expect(samples.length).toBeGreaterThanOrEqual(40);
  });

  it.each(samples.filter((name) => expectations.includes(name)))(
    '%s is read as written down',
    async (name) => {
      const expected: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}${EXPECTATION}`), 'utf8'));
      expect(await readSample(name)).toEqual(expected);
    },
  );
});
