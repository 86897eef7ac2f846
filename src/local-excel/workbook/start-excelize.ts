import 'excelize-wasm';
import { gunzipSync } from 'fflate';
import type { Excelize } from './excelize-engine';

type GoProgram = {
  readonly importObject: WebAssembly.Imports;
  readonly run: (instance: WebAssembly.Instance) => Promise<void>;
};

declare global {
  /** Go's runtime for WebAssembly, put here by `excelize-wasm`. */
  var Go: new () => GoProgram;
  /** The engine, filled in by the program once it runs. */
  var excelize: Excelize | undefined;
}

/**
 * Runs the file engine from its bytes (`excelize.wasm.gz`, packed or not). The package's own `init` does the same, but finds
 * out by itself where its file is and imports Node's modules in a way that test runners and bundlers forbid.
 */
export async function startExcelize(wasm: Uint8Array): Promise<Excelize> {
  const packed = wasm[0] === 0x1f && wasm[1] === 0x8b;
  const program = new Uint8Array(packed ? gunzipSync(wasm) : wasm);
  const go = new globalThis.Go();
  Object.assign(globalThis, { excelize: {} });
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  if (!globalThis.excelize) throw new Error('The file engine did not start.');
  return globalThis.excelize;
}
