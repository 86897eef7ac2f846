import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Tells LibreOffice to compute every formula anew instead of trusting the results stored in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Milliseconds. */
const STARTING = 120_000;
const PER_WORKBOOK = 15_000;

/** The workbook with formulas that have no result, so that none can be taken for one that was computed anew. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(part).replaceAll(/(<f[^>]*\/>|<f(?:\s[^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}

export type LibreOffice = {
  /** Recalculates the workbook and saves it anew; gives the new file's path. */
  readonly recalculate: (workbook: string) => string;
  /** The same for many workbooks of one folder in one start; gives the new files' paths in their order. */
  readonly recalculateAll: (workbooks: readonly string[]) => readonly string[];
  /** Renders every page that would be printed; gives the PNG files' paths by page. */
  readonly render: (workbook: string) => string[];
  readonly close: () => void;
};

/** LibreOffice as the second judge, with a profile of its own that is removed on `close`. */
export function openLibreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);

  function convertAll(workbooks: readonly string[], format: string): readonly string[] {
    const target = mkdtempSync(join(folder, 'out-'));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        target,
        ...workbooks,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: STARTING + workbooks.length * PER_WORKBOOK },
    );
    return workbooks.map((workbook) => join(target, basename(workbook).replace(/\.xlsx$/, `.${format}`)));
  }

  function convert(workbook: string, format: string): string {
    const [converted] = convertAll([workbook], format);
    if (converted === undefined) throw new Error(`LibreOffice gave nothing for ${workbook}`);
    return converted;
  }

  function recalculateAll(workbooks: readonly string[]): readonly string[] {
    const stripped = mkdtempSync(join(folder, 'in-'));
    const copies = workbooks.map((workbook) => {
      const copy = join(stripped, basename(workbook));
      writeFileSync(copy, withoutResults(readFileSync(workbook)));
      return copy;
    });
    return convertAll(copies, 'xlsx');
  }

  function render(workbook: string): string[] {
    const pdf = convert(workbook, 'pdf');
    const stem = pdf.replace(/\.pdf$/, '');
    execFileSync('pdftoppm', ['-png', '-r', '70', pdf, stem]);
    const pages = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    const count = Number(/^Pages:\s+(\d+)/m.exec(pages)?.[1]);
    const digits = String(count).length;
    return Array.from(
      { length: count },
      (_, page) => `${stem}-${String(page + 1).padStart(digits, '0')}.png`,
    );
  }

  return {
    recalculate: (workbook) => convert(workbook, 'xlsx'),
    recalculateAll,
    render,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
