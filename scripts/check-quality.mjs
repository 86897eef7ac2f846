/** Precision and recall of every check over the samples of wording, a check a row. */
import { loadTypeScript } from './load-typescript.mjs';

const { FINDING_CODES } = loadTypeScript('src/domain/findings/finding.ts');
const { CLEAN_SAMPLES, DIRTY_SAMPLES } = loadTypeScript('test/samples-of-wording/samples-of-wording.ts');
const { foundInSample, written } = loadTypeScript('test/support/found-in-sample.ts');

/** What both lists hold, each finding of the one matched with one of the other. */
function countShared(found, expected) {
  const left = [...expected];
  return found.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

function share(part, whole) {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`).padStart(9);
}

function print(label, { found, expected, right }) {
  const counts = [found, expected].map((count) => String(count).padStart(8)).join('');
  console.log(`${label.padEnd(6)}${counts}${share(right, found)}${share(right, expected)}`);
}

function quality(code, samples) {
  const rows = samples.map(({ found, expected }) => {
    const own = (list) => list.filter((one) => code === null || one.startsWith(`${code} `));
    const [told, due] = [own(found), own(expected)];
    return { found: told.length, expected: due.length, right: countShared(told, due) };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { found: sum('found'), expected: sum('expected'), right: sum('right') };
}

const samples = [...CLEAN_SAMPLES, ...DIRTY_SAMPLES].map((sample) => ({
  found: foundInSample(sample).map((finding) => written(finding).join(' ')),
  expected: sample.found.map((finding) => finding.join(' ')),
}));
console.log(`${CLEAN_SAMPLES.length} clean samples, ${DIRTY_SAMPLES.length} dirty ones`);
console.log('check    found expected precision  recall');
for (const code of [...FINDING_CODES].sort()) print(code, quality(code, samples));
print('all', quality(null, samples));
