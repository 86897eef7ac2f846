/**
 * The modules of the domain and its tests, compiled once and evaluated as often as a mutant needs: values that
 * are made while a module loads (tables of header words, patterns) are then made under that mutant too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

const OPTIONS = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};
const STRICT = '"use strict";';

/** Compiles the files under `root`. Packages are replaced by `standIns`, functions of the instrumentation by `instruments`. */
export function domainModules(root, { standIns, instruments }) {
  const requirePackage = createRequire(resolve(root, 'package.json'));
  const bodies = new Map();
  const paths = new Map();

  function pathOf(from, specifier) {
    const key = `${dirname(from)}:${specifier}`;
    if (!paths.has(key)) paths.set(key, sourceOf(resolve(dirname(from), specifier)));
    return paths.get(key);
  }

  function bodyOf(file) {
    if (!bodies.has(file)) bodies.set(file, compile(file, instruments));
    return bodies.get(file);
  }

  /** A copy of all modules of its own: nothing that one copy remembers reaches another. */
  function freshCopy() {
    const loaded = new Map();
    return function load(file) {
      const known = loaded.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const require = (specifier) =>
        specifier.startsWith('.')
          ? load(pathOf(file, specifier))
          : (standIns.get(specifier) ?? requirePackage(specifier));
      bodyOf(file)(module, module.exports, require, dirname(file));
      return module.exports;
    };
  }

  return { freshCopy };
}

function sourceOf(path) {
  return existsSync(`${path}.ts`) ? `${path}.ts` : path;
}

function compile(file, instruments) {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return (module) => void (module.exports = JSON.parse(source));
  const { code } = transformSync(source, { ...OPTIONS, filename: file });
  const own = Object.keys(instruments).filter((name) => code.includes(`function ${name}(`));
  if (own.length === 0 && code.includes('__stryker__'))
    throw new Error('Stryker names its functions otherwise: name them so in mutant-switch.mjs.');
  const replaced = own.map((name) => `${name} = instruments.${name};`).join(' ');
  const body = `${STRICT} ${replaced} ${code.replace(STRICT, '')}`;
  const parameters = ['instruments', 'module', 'exports', 'require', '__dirname'];
  return compileFunction(body, parameters, { filename: file }).bind(undefined, instruments);
}
