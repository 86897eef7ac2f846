import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The compiler reads all of office.js in a process of its own. */
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/check-requirement-sets.mjs');
const FEATURES = join(ROOT, 'src/excel/features');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'requirement-sets-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Status, and what is too new as `[line, member, set]`, for these files or, without any, for the add-in. */
function run(...files: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...files], { encoding: 'utf8' });
  const found = stderr.matchAll(/:(\d+):\d+ (\S+) needs (ExcelApi\w* [\d.]+)/g);
  return { status, tooNew: [...found].map(([, line, member, set]) => [line, member, set]) };
}

function check(name: string, lines: readonly string[]) {
  const file = join(folder, name);
  const head = [`import { supportsExcelApi } from '${FEATURES}';`, 'declare const sheet: Excel.Worksheet;'];
  writeFileSync(file, [...head, ...lines].join('\n'));
  return run(file);
}

describe('check-requirement-sets', () => {
  it('names every member that is too new, however it is reached', () => {
    const { status, tooNew } = check('too-new.ts', [
      'if (supportsExcelApi("1.13")) console.log(sheet.tabId);',
      'const { tabId } = sheet;',
      'void Excel.run({ mergeUndoGroup: true }, async () => tabId);',
      'sheet.pageLayout.alignMarginsHeaderFooter = true;',
    ]);
    expect(tooNew).toEqual([
      ['3', 'tabId', 'ExcelApi 1.14'],
      ['4', 'tabId', 'ExcelApi 1.14'],
      ['5', 'mergeUndoGroup', 'ExcelApi 1.20'],
      ['6', 'alignMarginsHeaderFooter', 'ExcelApiDesktop 1.1'],
    ]);
    expect(status).toBe(1);
  });

  it('finds nothing too new in the add-in', () => {
    expect(run()).toEqual({ status: 0, tooNew: [] });
  });

  it('lets pass what is old enough, or asked for first', () => {
    const { status, tooNew } = check('fine.ts', [
      'sheet.customProperties.add("ita.sheet", "summary|2568");',
      'if (supportsExcelApi("1.14")) console.log(sheet.tabId);',
      'export const id = supportsExcelApi("1.17") ? sheet.tabId : sheet.id;',
    ]);
    expect(tooNew).toEqual([]);
    expect(status).toBe(0);
  });
});
