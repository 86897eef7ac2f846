import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Tells LibreOffice to compute every formula anew instead of trusting the results stored in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export type LibreOffice = {
  /** Recalculates the workbook and saves it anew; gives the new file's path. */
  readonly recalculate: (workbook: string) => string;
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

  function convert(workbook: string, format: string): string {
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
        workbook,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 },
    );
    return join(target, basename(workbook).replace(/\.xlsx$/, `.${format}`));
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
    render,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
