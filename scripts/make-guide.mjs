/**
 * Takes the pictures of the user guide, docs/user-guide.th.md, of the built pane with the sample workbook. The guide names them: every
 * picture under guide/ that it shows is taken, and none besides. Needs a browser and ImageMagick.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takePicture, writePictures } from './pane-pictures.mjs';
import { tourPane } from './pane-tour.mjs';

const GUIDE = 'docs/user-guide.th.md';
const FOLDER = 'docs/guide';
const LOOK = { width: 350, colors: 'light', tallest: 1000 };
const COLORS = 64;
const MOST_BYTES = 60 * 1024;

const names = [...readFileSync(GUIDE, 'utf8').matchAll(/\(guide\/([\w-]+)\.png\)/g)].map(([, name]) => name);
const taken = [];

execFileSync(process.execPath, ['scripts/build-when-stale.mjs', 'pane', 'preview'], { stdio: 'inherit' });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await tourPane({
  language: 'th',
  names,
  visit: async (name, preview) => {
    const { picture } = await takePicture(preview, LOOK);
    const file = join(FOLDER, `${name}.png`);
    writePictures(file, [picture], COLORS);
    const { size } = statSync(file);
    if (size > MOST_BYTES) console.log(`${file} has ${size} bytes, and ${MOST_BYTES} are enough`);
    taken.push(name);
  },
});
const missing = names.filter((name) => !taken.includes(name));
if (missing.length > 0) throw new Error(`The guide shows what the tour does not pass: ${missing.join(', ')}`);
console.log(`${taken.length} pictures in ${FOLDER}`);
