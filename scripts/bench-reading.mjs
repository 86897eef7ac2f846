/**
 * Time to read scores of many agencies against the floor: parsing the same values from JSON, as Excel hands them over. The values
 * are made up; every question of a year, one agency a row.
 */
import { loadTypeScript } from './load-typescript.mjs';

const AGENCIES = [1, 100, 8317];
const RUNS = 3;
const CODES = ['i', 'e', 'o'].flatMap((letter, index) =>
  Array.from({ length: [15, 9, 28][index] }, (_, number) => `${letter}${number + 1}`),
);
const LETTERS = 'กขคงจชดตนม';
const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };

function nameOf(number) {
  return `เทศบาลตำบลจำลอง${String(number).replace(/\d/g, (digit) => LETTERS[digit])}`;
}

/** Question scores one row an agency, with the total. */
function matrix(count) {
  const width = CODES.length + 2;
  const filledUp = (row) => [...row, ...Array(width - row.length).fill('')];
  const rows = Array.from({ length: count }, (_, agency) => [
    nameOf(agency),
    ...CODES.map((_, index) => 80 + ((agency * 7 + index * 13) % 2000) / 100),
    90.12,
  ]);
  return [filledUp(['คะแนนรายข้อ ITA ปีงบประมาณ พ.ศ. 2568']), ['หน่วยงาน', ...CODES, 'คะแนนรวม'], ...rows];
}

function gridOf(values) {
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet: 'คะแนน', visible: true, top: 0, left: 0, values, numberFormats };
}

/** Rows of words that head tables and of figures that belong to none: the worst a sheet can do to the detectors. */
function junk(count) {
  const words = ['ก', 'ข้อ', 'คะแนน', 'i1', '85.5', '', 12, 'การใช้งบประมาณ', 'ปี 2568', '-', 'e๒', 99.5];
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => words[(row * 31 + column * 17 + row * column) % words.length]),
  );
}

function fastest(work) {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

/** Prints how reading compares with parsing the same values, and how it grows. */
export function benchReading() {
  const { readWorkbook } = loadTypeScript('src/domain/reading/read-workbook.ts');
  const read = (values) => readWorkbook({ grids: [gridOf(values)], unread: [] }, UNDECIDED).value.assessment;
  fastest(() => read(matrix(200)));
  for (const count of AGENCIES) {
    const values = matrix(count);
    const json = JSON.stringify(gridOf(values));
    const floor = fastest(() => JSON.parse(json));
    const time = fastest(() => read(values));
    const perAgency = `${(time / count).toFixed(2)} ms an agency`;
    const ratio = (time / floor).toFixed(1).padStart(6);
    console.log(`${`read ${count} agencies`.padEnd(34)} x${ratio} of JSON.parse  ${perAgency}`);
    if (read(values).agencies.length !== count)
      throw new Error(`not every one of ${count} agencies was read`);
  }
  const [small, large] = [1000, 4000].map((count) => {
    const values = junk(count);
    return fastest(() => read(values));
  });
  console.log(`${'4 times the rows of no table'.padEnd(34)} read x${(large / small).toFixed(2).padStart(6)}`);
}
