/**
 * Pictures of the screens of the pane, in Thai and in English, at the widths and in the colours that Excel gives it, into docs/pane-gallery.
 * Run it after a change that shows in the pane; it needs a browser and ImageMagick. Says what does not fit.
 * With `--all FOLDER [NAME…]` it draws every screen, or the named ones, in every look into that folder instead: a file for each colour,
 * the widths side by side.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takePicture, writePictures } from './pane-pictures.mjs';
import { ALL_STOPS, GALLERY_STOPS, tourPane } from './pane-tour.mjs';

const GALLERY = 'docs/pane-gallery';
const COLORS = 32;
const WIDTHS = [270, 320, 350, 500];
const LOOKS = {
  th: [
    { width: 270, colors: 'light' },
    { width: 320, colors: 'light' },
    { width: 350, colors: 'light' },
    { width: 350, colors: 'dark' },
    { width: 350, colors: 'contrast' },
    { width: 500, colors: 'light' },
  ],
  en: [
    { width: 270, colors: 'light' },
    { width: 350, colors: 'dark' },
    { width: 500, colors: 'contrast' },
  ],
};
const COLOR_NAMES = { light: 'light', dark: 'dark', contrast: 'high contrast' };

async function drawLooks(preview, looks, about) {
  const pictures = [];
  for (const look of looks) {
    const { picture, overflows } = await takePicture(preview, look);
    pictures.push(picture);
    for (const fault of overflows) console.log(`${about} ${look.width} px: ${fault}`);
  }
  return pictures;
}

async function drawGallery() {
  const sections = new Map();
  rmSync(GALLERY, { recursive: true, force: true });
  mkdirSync(GALLERY, { recursive: true });
  for (const language of ['th', 'en']) {
    await tourPane({
      language,
      names: GALLERY_STOPS,
      visit: async (name, preview) => {
        const file = `${name}.${language}.png`;
        writePictures(
          join(GALLERY, file),
          await drawLooks(preview, LOOKS[language], `${name} ${language}`),
          COLORS,
        );
        sections.set(name, [...(sections.get(name) ?? []), `![${name}, ${language}](${file})`]);
      },
    });
  }
  writeIndex(sections);
}

function looksOf(language) {
  return LOOKS[language].map(({ width, colors }) => `${width} px ${COLOR_NAMES[colors]}`).join(', ');
}

function writeIndex(sections) {
  const heading = `# The pane, screen by screen

The built pane on the preview page with the sample workbook, written by \`npm run gallery:pane\`. Thai from left to right: ${looksOf('th')};
English: ${looksOf('en')}. Each picture goes as far down as the screen does, to 1400 pixels at most.
`;
  const body = [...sections].map(([name, images]) => `## ${name}\n\n${images.join('\n\n')}\n`);
  writeFileSync(join(GALLERY, 'README.md'), [heading, ...body].join('\n'));
}

async function drawEveryLook(folder, names) {
  mkdirSync(folder, { recursive: true });
  for (const language of ['th', 'en']) {
    await tourPane({
      language,
      names,
      visit: async (name, preview) => {
        for (const colors of Object.keys(COLOR_NAMES)) {
          const looks = WIDTHS.map((width) => ({ width, colors }));
          const about = `${name}.${language}.${colors}`;
          writePictures(join(folder, `${about}.png`), await drawLooks(preview, looks, about), COLORS);
        }
      },
    });
  }
  console.log(`${names.length} screens in ${folder}`);
}

const [option, folder, ...named] = process.argv.slice(2);
execFileSync(process.execPath, ['scripts/build-when-stale.mjs', 'pane', 'preview'], { stdio: 'inherit' });
if (option === '--all') await drawEveryLook(folder, named.length > 0 ? named : ALL_STOPS);
else await drawGallery();
