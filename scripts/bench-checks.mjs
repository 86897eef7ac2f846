/** What every check of a workbook costs beside reading it, and how that grows with the text. */
import { loadTypeScript } from './load-typescript.mjs';
import { tambonTwoSheets } from './samples/tambon-2568.mjs';

const SHEETS = 10;
const ROWS = 300;
const RUNS = 7;
const TIMES = [1, 2, 4];
const LABEL = 34;
/** Times depend on what else the machine does; the share of reading does not. */
const MOST_OF_READING = 0.2;
const HEADING_ROWS = 3;
const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };

/** A sheet of the sample as the reader takes it. */
function gridOf(sheet, rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const numberFormats = filled.map((row) => row.map(() => 'General'));
  return { sheet, visible: true, top: 0, left: 0, values: filled, numberFormats };
}

/** One sheet of scores and nine of measures, `rows` of prose in all; each row in words of its own, so that none is a copy. */
function workbook(rows) {
  const [scores, measures] = tambonTwoSheets();
  const cells = measures.rows.map((row) => row.cells);
  const head = cells.slice(0, HEADING_ROWS);
  const body = cells.slice(HEADING_ROWS);
  const numbered = (number) =>
    body[number % body.length].map((text, column) =>
      column > 1 && column < 5 ? `${text} ชุมชนที่ ${number}` : text,
    );
  const own = Array.from({ length: SHEETS - 1 }, (_, sheet) => {
    const count = Math.floor(rows / (SHEETS - 1)) + (sheet < rows % (SHEETS - 1) ? 1 : 0);
    const first = sheet * Math.ceil(rows / (SHEETS - 1));
    const prose = Array.from({ length: count }, (__, index) => numbered(first + index));
    return gridOf(`${measures.name} (${sheet + 1})`, [...head, ...prose]);
  });
  return [
    gridOf(
      scores.name,
      scores.rows.map((row) => row.cells),
    ),
    ...own,
  ];
}

function fastest(work) {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

/** A context of its own each time: what checks share they gather once a context. */
function costOf(rows) {
  const { analyseWorkbook } = loadTypeScript('src/domain/analyse.ts');
  const { readWorkbook } = loadTypeScript('src/domain/reading/read-workbook.ts');
  const { collectPassages } = loadTypeScript('src/domain/reading/collect-passages.ts');
  const { runChecks } = loadTypeScript('src/domain/checks/run-checks.ts');
  const grids = workbook(rows);
  const scan = { grids, unread: [] };
  const { agencies, fiscalYear, planYear, measures, layouts } = analyseWorkbook(scan, UNDECIDED);
  if (measures.length !== rows) throw new Error(`${measures.length} measures were read of ${rows}`);
  const [subject = null] = agencies;
  const passages = collectPassages(grids, layouts);
  const read = fastest(() => readWorkbook(scan, UNDECIDED));
  const check = fastest(() =>
    runChecks({ subject, agencies, fiscalYear, planYear, measures, passages, grids }),
  );
  return { read, check };
}

/** Prints the cost of all checks as a share of reading, and its growth; throws where it is more than the product promises. */
export function benchChecks() {
  costOf(ROWS);
  const [one, ...more] = TIMES.map((times) => ({ times, ...costOf(times * ROWS) }));
  const label = `check ${SHEETS} sheets, ${ROWS} rows of prose`.padEnd(LABEL);
  const ratio = (value) => `x${value.toFixed(2).padStart(7)}`;
  console.log(`${label} ${ratio(one.check / one.read)} of reading them  ${one.check.toFixed(1)} ms`);
  for (const { times, read, check } of more)
    console.log(
      `${`${times} times the text`.padEnd(LABEL)} ${ratio(check / one.check)} the time to check  ${ratio(read / one.read)} to read`,
    );
  if (one.check > MOST_OF_READING * one.read)
    throw new Error(
      `checks took ${(one.check / one.read).toFixed(2)} of reading, ${MOST_OF_READING} is promised`,
    );
}
