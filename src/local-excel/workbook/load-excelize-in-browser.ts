import type { Excelize } from './excelize-engine';
import { startExcelize } from './start-excelize';

let started: Promise<Excelize> | null = null;

/** The file engine in a page, started once; `wasmUrl` is where `excelize.wasm.gz` of the package is served. */
export function loadExcelize(wasmUrl: string): Promise<Excelize> {
  started ??= start(wasmUrl);
  return started;
}

async function start(wasmUrl: string): Promise<Excelize> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`The file engine is not at ${wasmUrl} (${response.status}).`);
  return startExcelize(new Uint8Array(await response.arrayBuffer()));
}
