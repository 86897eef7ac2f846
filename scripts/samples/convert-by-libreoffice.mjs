/** Has LibreOffice Calc open workbooks and save them again, so that the files are as Calc writes them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZIP_TIME } from './write-xml.mjs';

/** Calc notes the time of saving, by which no two files are the same. */
function withoutTimes(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith('docProps/')) return [name, part];
    return [name, strToU8(strFromU8(part).replace(/<dcterms:\w+[^>]*>[^<]*<\/dcterms:\w+>/g, ''))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: ZIP_TIME, level: 9 });
}

/** The same workbooks by name as Calc saves them; null where there is no LibreOffice. */
export function convertByLibreOffice(workbooks) {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const saved = join(folder, 'saved');
  mkdirSync(saved);
  const files = Object.entries(workbooks).map(([name, bytes]) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  try {
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      saved,
      ...files,
    ]);
    return Object.fromEntries(
      Object.keys(workbooks).map((name) => [name, withoutTimes(readFileSync(join(saved, `${name}.xlsx`)))]),
    );
  } catch (failure) {
    if (failure.code === 'ENOENT') return null;
    throw failure;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
