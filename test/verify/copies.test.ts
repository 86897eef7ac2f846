import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine, SAMPLE } from '../support/command-line';
import { openLibreOffice } from '../support/libreoffice';
import { openFile } from '../support/workbook-file';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
const libreOffice = openLibreOffice();

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

/** Cells in which LibreOffice shows an error, and how many cells it shows in all. */
async function openedByLibreOffice(workbook: string) {
  const { worksheets } = await openFile(libreOffice.recalculate(workbook));
  const cells = worksheets.flatMap((sheet) => [...sheet.cells.values()]);
  const isBroken = ({ value, error }: (typeof cells)[number]) =>
    error || (typeof value === 'string' && /^#[A-Z/0]+[!?]?$/u.test(value));
  return { cells: cells.length, broken: cells.filter(isBroken) };
}

describe('workbooks made from the sheets', () => {
  it.each(['submission', 'publishing'])('a copy for %s opens without an error in a cell', async (purpose) => {
    const copy = join(folder, `${purpose}.xlsx`);
    expect(runCommandLine(SAMPLE, '--copy', purpose, '--out', copy).status).toBe(0);
    const { cells, broken } = await openedByLibreOffice(copy);
    expect(cells).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });

  it('the workbook of a division opens without an error in a cell', async () => {
    expect(runCommandLine(SAMPLE, '--divide', folder).status).toBe(0);
    const { cells, broken } = await openedByLibreOffice(join(folder, 'tambon-2568_กองคลัง.xlsx'));
    expect(cells).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });
});
