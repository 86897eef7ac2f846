/**
 * Builds the named webpack configurations unless their output is newer than everything they are made from, so that the
 * command line starts at once. Usage: node scripts/build-when-stale.mjs NAME…
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const OUTPUTS = {
  pane: 'dist/taskpane.html',
  assistant: 'out/assistant/assistant.cjs',
  'command-line': 'out/command-line/command-line.cjs',
  preview: 'out/preview/preview.html',
};
const SOURCES = ['src', 'webpack', 'package.json', 'package-lock.json', '.swcrc', 'manifest.xml'];

function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const names = process.argv.slice(2);
const changed = Math.max(...SOURCES.filter(existsSync).map(newest));
const stale = names.filter((name) => !existsSync(OUTPUTS[name]) || statSync(OUTPUTS[name]).mtimeMs < changed);

if (stale.length > 0) {
  const { default: collect } = await import('../webpack.config.js');
  const configs = await Promise.all(
    collect.map((config) => (typeof config === 'function' ? config({}, { mode: 'production' }) : config)),
  );
  const stats = await promisify(webpack)(configs.filter(({ name }) => stale.includes(name)));
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: 'errors-only' }));
    process.exitCode = 1;
  }
}
