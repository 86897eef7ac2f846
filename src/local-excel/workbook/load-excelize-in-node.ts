import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Excelize } from './excelize-engine';
import { startExcelize } from './start-excelize';

let started: Promise<Excelize> | null = null;

/** The file engine in Node, started once a process (about half a second). */
export function loadExcelize(): Promise<Excelize> {
  started ??= start();
  return started;
}

async function start(): Promise<Excelize> {
  const entry = createRequire(__filename).resolve('excelize-wasm');
  return startExcelize(await readFile(path.join(path.dirname(entry), 'excelize.wasm.gz')));
}
