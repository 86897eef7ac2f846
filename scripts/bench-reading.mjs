/**
 * Time and memory to read scores of many agencies against the floor: parsing the same values from JSON, as Excel hands them over.
 * The values are made up; every question of a year, one agency a row.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadTypeScript } from './load-typescript.mjs';
import { ALL_AGENCIES, gridOf, questionMatrix } from './matrix-of-agencies.mjs';

const AGENCIES = [1, 100, ALL_AGENCIES];
const RUNS = 5;
const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };
const LABEL = 34;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Rows of words that head tables and of figures that belong to none: the worst a sheet can do to the detectors. */
function junk(count) {
  const words = ['ก', 'ข้อ', 'คะแนน', 'i1', '85.5', '', 12, 'การใช้งบประมาณ', 'ปี 2568', '-', 'e๒', 99.5];
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => words[(row * 31 + column * 17 + row * column) % words.length]),
  );
}

function timeOf(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The fastest runs of two works that take turns, so that whatever else the machine does slows both. */
function fastest(one, other, runs = RUNS) {
  const times = Array.from({ length: runs }, () => [timeOf(one), timeOf(other)]);
  return [0, 1].map((index) => Math.min(...times.map((pair) => pair[index])));
}

function heapUsed() {
  // What finalizers let go of is collected the next time.
  for (let times = 0; times < 3; times += 1) collectGarbage();
  return process.memoryUsage().heapUsed;
}

function print(label, ratio, of, more = '') {
  console.log(`${label.padEnd(LABEL)} x${ratio.toFixed(2).padStart(7)} of ${of}${more}`);
}

function reader() {
  const { readWorkbook } = loadTypeScript('src/domain/reading/read-workbook.ts');
  return (grid) => readWorkbook({ grids: [grid], unread: [] }, UNDECIDED).value.assessment;
}

function benchTime(read) {
  for (const count of AGENCIES) {
    const json = JSON.stringify(gridOf(questionMatrix(count)));
    const grid = JSON.parse(json);
    const [floor, time] = fastest(
      () => JSON.parse(json),
      () => read(grid),
    );
    const perAgency = `  ${((1000 * time) / count).toFixed(1)} µs an agency`;
    print(`read ${count} agencies`, time / floor, 'JSON.parse', perAgency);
    if (read(grid).agencies.length !== count) throw new Error(`not every one of ${count} agencies was read`);
  }
}

/** What stays in memory: the values alone, and the values with what was read of them. */
function benchMemory(read) {
  const json = JSON.stringify(gridOf(questionMatrix(ALL_AGENCIES)));
  const before = heapUsed();
  const grid = JSON.parse(json);
  const values = heapUsed() - before;
  const assessment = read(grid);
  const all = heapUsed() - before;
  const megabytes = `  ${(values / 1e6).toFixed(1)} MB of values, ${(all / 1e6).toFixed(1)} MB together`;
  print(`memory of ${assessment.agencies.length} agencies`, all / values, 'the values', megabytes);
}

/** Scores are read from their cells when they are asked for, so that scoring pays for that too. */
function benchScoring(read) {
  const { analyseAgency } = loadTypeScript('src/domain/scoring/analyse-agency.ts');
  const { selectRulebook } = loadTypeScript('src/domain/rules/select-rulebook.ts');
  const grid = gridOf(questionMatrix(ALL_AGENCIES));
  const { agencies } = read(grid);
  const score = () => agencies.map((agency) => analyseAgency(agency, selectRulebook(agency.fiscalYear)));
  const [reading, scoring] = fastest(() => read(grid), score, 2);
  print(`score ${agencies.length} agencies`, scoring / reading, 'reading them');
}

function benchGrowth(read) {
  const [few, many] = [1000, 4000].map((count) => gridOf(junk(count)));
  const [small, large] = fastest(
    () => read(few),
    () => read(many),
    3,
  );
  print('4 times the rows of no table', large / small, 'the time to read them');
}

/** Prints how reading compares with parsing the same values, what it keeps in memory, and how it grows. */
export function benchReading() {
  const read = reader();
  read(gridOf(questionMatrix(200)));
  benchTime(read);
  benchMemory(read);
  benchScoring(read);
  benchGrowth(read);
}
