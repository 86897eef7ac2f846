/**
 * Performance as ratios taken in one run: how the cost of each step grows with the workbook, and how heavy and how soon of use the
 * pane is beside a template. Times on one machine say little; ratios of the same run say whether something got out of hand.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchChecks } from './bench-checks.mjs';
import { benchPane } from './bench-pane.mjs';
import { benchReading } from './bench-reading.mjs';
import { benchRequests } from './bench-requests.mjs';
import { tambonTwoSheets } from './samples/tambon-2568.mjs';
import { writeWorkbook } from './samples/write-workbook.mjs';

const RUNS = 3;
const TIMES = 8;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** The sample with its measures repeated, so that there is that much more prose to read and to write. */
function withMeasures(times) {
  const [scores, measures] = tambonTwoSheets();
  const head = measures.rows.slice(0, 3);
  const body = measures.rows.slice(3);
  return [scores, { ...measures, rows: [...head, ...Array.from({ length: times }, () => body).flat()] }];
}

/** The sample with further sheets of its measures. */
function withSheets(times) {
  const [scores, measures] = tambonTwoSheets();
  const copies = Array.from({ length: times }, (_, index) => ({
    ...measures,
    name: `${measures.name} (${index + 1})`,
  }));
  return [scores, ...copies];
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function measure(name, sheets) {
  const file = join(folder, `${name}.xlsx`);
  const report = join(folder, `${name}.json`);
  await writeWorkbook(file, sheets);
  const works = Array.from({ length: RUNS }, () => {
    execFileSync(process.execPath, [
      'out/command-line/command-line.cjs',
      file,
      '--out',
      join(folder, 'out.xlsx'),
      '--report',
      report,
    ]);
    return JSON.parse(readFileSync(report, 'utf8')).work;
  });
  const of = (step) => Math.max(1, median(works.map(({ milliseconds }) => milliseconds[step])));
  return { syncs: works[0].syncs, read: of('read'), analyse: of('analyse'), apply: of('apply') };
}

function growth(label, one, many) {
  const ratio = (step) => (many[step] / one[step]).toFixed(2).padStart(6);
  const syncs = `syncs ${one.syncs.scan}+${one.syncs.apply} -> ${many.syncs.scan}+${many.syncs.apply}`;
  console.log(
    `${label.padEnd(34)} read x${ratio('read')}  analyse x${ratio('analyse')}  apply x${ratio('apply')}  ${syncs}`,
  );
}

benchReading();
benchChecks();
mkdirSync('out', { recursive: true });
execFileSync(
  process.execPath,
  ['scripts/build-when-stale.mjs', 'pane', 'assistant', 'command-line', 'preview'],
  {
    stdio: 'inherit',
  },
);
const one = await measure('one', withMeasures(1));
growth(`${TIMES} times the measures, one sheet`, one, await measure('rows', withMeasures(TIMES)));
growth(`${TIMES} sheets of measures`, one, await measure('sheets', withSheets(TIMES)));
await benchRequests();
await benchPane();
rmSync(folder, { recursive: true });
