/**
 * Runs the tests of pure modules inside Stryker's worker. Everything is compiled once, and each mutant gets a fresh copy
 * of the modules its tests load: that takes milliseconds where an environment of Jest's takes a second.
 */
import { readdirSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collectTests, defineTestGlobals } from './collect-tests.mjs';
import { domainModules } from './domain-modules.mjs';
import {
  INSTRUMENTS,
  OutOfTime,
  activate,
  allowSeconds,
  deactivate,
  mutantsCoveredBy,
  throwWhenLate,
} from './mutant-switch.mjs';
import { SHORT_PROPERTIES } from './short-properties.mjs';

/** Some four times what the slowest test needs. */
const SECONDS_OF_A_TEST = 3;

class InProcessRunner {
  static inject = [];
  #root = process.cwd();
  #modules = domainModules(this.#root, {
    standIns: new Map([['fast-check', SHORT_PROPERTIES]]),
    instruments: INSTRUMENTS,
  });
  #milliseconds = new Map();

  async init() {
    defineTestGlobals();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Coverage by test. What a test file covers while it loads counts for each of its tests, so no mutant is static. */
  async dryRun() {
    const perTest = {};
    const results = [];
    for (const file of this.#testFiles()) {
      let tests = [];
      const whileLoading = await mutantsCoveredBy(() => {
        tests = this.#testsOf(file, this.#modules.freshCopy());
      });
      for (const one of tests) {
        const itself = await mutantsCoveredBy(async () => results.push(await this.#run(one)));
        perTest[one.id] = Object.fromEntries([...whileLoading, ...itself].map((mutant) => [mutant, 1]));
      }
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, sandboxFileName }) {
    activate(activeMutant.id);
    try {
      const tests = await this.#runUnderMutant(testFilter, sandboxFileName, disableBail);
      return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      if (error instanceof OutOfTime) return { status: MutantRunStatus.Timeout, reason: error.message };
      throw error;
    } finally {
      deactivate();
    }
  }

  async #runUnderMutant(testFilter, mutatedFile, disableBail) {
    const results = [];
    const copy = this.#modules.freshCopy();
    for (const { file, ids } of this.#quickestFirst(testFilter, mutatedFile)) {
      allowSeconds(SECONDS_OF_A_TEST);
      for (const one of this.#loadable(file, ids, copy)) {
        allowSeconds(SECONDS_OF_A_TEST);
        const result = await this.#run(one);
        throwWhenLate();
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) return results;
      }
    }
    return results;
  }

  /** The tests of the mutated file itself, then those that took the least time so far. */
  #quickestFirst(testFilter, mutatedFile) {
    const own = `${basename(mutatedFile, '.ts')}.test.ts`;
    const files = new Map();
    for (const id of testFilter) {
      const file = fileOf(id);
      const known = files.get(file) ?? { file, ids: new Set(), cost: basename(file) === own ? -1e6 : 0 };
      known.ids.add(id);
      known.cost += this.#milliseconds.get(id) ?? 0;
      files.set(file, known);
    }
    return [...files.values()].sort((one, other) => one.cost - other.cost);
  }

  /** A test file that no longer loads fails with all its tests, as it would under Jest. */
  #loadable(file, ids, copy) {
    try {
      return this.#testsOf(file, copy).filter(({ id }) => ids.has(id));
    } catch (error) {
      const body = () => {
        throw error;
      };
      return [...ids].map((id) => ({ id, name: id, body }));
    }
  }

  #testsOf(file, copy) {
    return collectTests(() => copy(resolve(this.#root, file))).map(({ name, body }) => ({
      id: `${file}: ${name}`,
      name,
      body,
    }));
  }

  async #run({ id, name, body }) {
    const start = performance.now();
    const failureMessage = await messageOfFailure(body);
    const timeSpentMs = performance.now() - start;
    this.#milliseconds.set(id, timeSpentMs);
    const result = { id, name, fileName: resolve(this.#root, fileOf(id)), timeSpentMs };
    return failureMessage === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage };
  }

  #testFiles() {
    const folder = resolve(this.#root, 'test');
    return readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => relative(this.#root, resolve(folder, name)))
      .sort();
  }
}

async function messageOfFailure(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fileOf(testId) {
  return testId.slice(0, testId.indexOf(': '));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
