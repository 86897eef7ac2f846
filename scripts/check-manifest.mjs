/**
 * Checks manifests offline and prints one line for each problem; exit code 1 when there is any.
 * Usage: node scripts/check-manifest.mjs [--production] [--root FOLDER] MANIFEST...
 * FOLDER is where the addresses of the manifest lead to: the repository (default) or a build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DOMParser, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import { MANIFEST_RULES } from './manifest-rules.mjs';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { production: { type: 'boolean', default: false }, root: { type: 'string', default: REPOSITORY } },
});

/** The requirement set that the adapter is written for is the one the manifest must ask for. */
function minimumExcelApi() {
  const features = readFileSync(new URL('../src/excel/features.ts', import.meta.url), 'utf8');
  return /MINIMUM_EXCEL_API = '([\d.]+)'/.exec(features)?.[1] ?? null;
}

const context = {
  ...values,
  packageVersion: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  excelApi: minimumExcelApi(),
};

function checkManifest(xml) {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
    return MANIFEST_RULES.flatMap((rule) => rule(document, context));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return [`not well-formed: ${error.message}`];
  }
}

for (const file of positionals) {
  const problems = [...new Set(checkManifest(readFileSync(file, 'utf8')))];
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length === 0) console.log(`${file}: ok`);
  else process.exitCode = 1;
}
if (positionals.length === 0) throw new Error('name at least one manifest');
