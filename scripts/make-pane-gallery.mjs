/**
 * Pictures of every screen of the pane, in Thai and in English, at the widths and in the colours that Excel gives it, into docs/pane-gallery.
 * Run it after a change that shows in the pane; it needs a browser and ImageMagick. Says what does not fit.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takePicture, writePictures } from './pane-pictures.mjs';
import { tourPane } from './pane-tour.mjs';

const GALLERY = 'docs/pane-gallery';
const COLORS = 32;
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

const sections = new Map();

async function drawLanguage(language) {
  await tourPane({
    language,
    visit: async (name, preview) => {
      const pictures = [];
      for (const look of LOOKS[language]) {
        const { picture, overflows } = await takePicture(preview, look);
        pictures.push(picture);
        for (const fault of overflows) console.log(`${name} ${language} ${look.width} px: ${fault}`);
      }
      const file = `${name}.${language}.png`;
      writePictures(join(GALLERY, file), pictures, COLORS);
      sections.set(name, [...(sections.get(name) ?? []), `![${name}, ${language}](${file})`]);
    },
  });
}

function looksOf(language) {
  return LOOKS[language].map(({ width, colors }) => `${width} px ${COLOR_NAMES[colors]}`).join(', ');
}

execFileSync(process.execPath, ['scripts/build-when-stale.mjs', 'pane', 'preview'], { stdio: 'inherit' });
rmSync(GALLERY, { recursive: true, force: true });
mkdirSync(GALLERY, { recursive: true });
await drawLanguage('th');
await drawLanguage('en');

const heading = `# The pane, screen by screen

The built pane on the preview page with the sample workbook, written by \`npm run gallery:pane\`. Thai from left to right: ${looksOf('th')};
English: ${looksOf('en')}. Each picture goes as far down as the screen does, to 1400 pixels at most.
`;
const body = [...sections].map(([name, images]) => `## ${name}\n\n${images.join('\n\n')}\n`);
writeFileSync(join(GALLERY, 'README.md'), [heading, ...body].join('\n'));
console.log(`${sections.size} screens in ${GALLERY}`);
