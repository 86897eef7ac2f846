/** Mutants of the reader are also tried on what was scanned of each sample workbook, which `npm run verify` writes down before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/domain/reading/read-workbook';
import type { WorkbookScan } from '../../src/domain/reading/workbook-scan';
import { summariseReading, type ReadingSummary } from '../support/reading-summary';

type Sample = { readonly scan: WorkbookScan; readonly expected: ReadingSummary };

const SCANS = join(__dirname, '../../reports/mutation/scans.json');
const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };

function isSamples(value: unknown): value is Readonly<Record<string, Sample>> {
  return typeof value === 'object' && value !== null;
}

function readSamples(): Readonly<Record<string, Sample>> {
  const written: unknown = JSON.parse(readFileSync(SCANS, 'utf8'));
  if (!isSamples(written)) throw new Error(`${SCANS} holds no samples: record the scans again.`);
  return written;
}

describe('samples', () => {
  it.each(Object.entries(readSamples()))('%s is read as written down', (_name, { scan, expected }) => {
    expect(summariseReading(readWorkbook(scan, UNDECIDED))).toEqual(expected);
  });
});
