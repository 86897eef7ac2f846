/** The main job on the sample workbook: analyses it and says what was found and where the result lies. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

function run(...words) {
  const { status, error } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync('out/demo', { recursive: true });
run('scripts/build-when-stale.mjs', 'assistant', 'command-line');
run(
  'out/command-line/command-line.cjs',
  'test/samples/tambon-2568.xlsx',
  '--out',
  'out/demo/tambon-2568-analysed.xlsx',
  '--report',
  'out/demo/tambon-2568-report.json',
);
