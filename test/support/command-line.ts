import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** The sample workbook that the demo runs on. */
export const SAMPLE = join(ROOT, 'test/samples/tambon-2568.xlsx');

export type CommandResult = {
  readonly status: number | null;
  readonly output: string;
  readonly error: string;
};

/** Runs the built command line as a user would; the build must stand. */
export function runCommandLine(...words: string[]): CommandResult {
  const program = join(ROOT, 'out/command-line/command-line.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  return { status, output: stdout, error: stderr };
}
