/** The words that tests of the domain are written in. They only note each test; the runner decides which to run. */
import { expect } from 'expect';
import { bind as bindEach } from 'jest-each';

let collected = [];
let titles = [];

function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

function it(title, body) {
  collected.push({ name: [...titles, title].join(' '), body });
}

/** Gives test files the globals they are written with. What is not here (hooks, mocks) the domain's tests do not need. */
export function defineTestGlobals() {
  describe.each = bindEach(describe, false);
  it.each = bindEach(it);
  Object.assign(globalThis, { describe, it, test: it, expect });
}

/** The tests that a test file defines while it loads; names that occur twice are counted. */
export function collectTests(loadFile) {
  collected = [];
  titles = [];
  loadFile();
  const times = new Map();
  return collected.map(({ name, body }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : `${name} (${time})`, body };
  });
}
