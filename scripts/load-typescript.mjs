/** Lets a script of ours use the sources as they stand, without a build before it. */
import { createRequire } from 'node:module';
import Module from 'node:module';
import { transformFileSync } from '@swc/core';

const OPTIONS = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };

Module._extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, OPTIONS).code, file);

/** What a TypeScript module exports; the path is from the root of the project. */
export function loadTypeScript(path) {
  return createRequire(import.meta.url)(`../${path}`);
}
