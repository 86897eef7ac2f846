/** Pictures of the pane on the preview page, at the widths and in the colours that Excel gives it. Needs ImageMagick. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOWEST = 380;
const TALLEST = 1400;
const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

function setFrame(page, width, height) {
  const style = `position: fixed; z-index: 9; top: 0; left: 0; border: 0; width: ${width}px; min-width: 0; max-width: none; height: ${height}px`;
  return page.evaluate((value) => document.querySelector('#pane').setAttribute('style', value), style);
}

/** What does not fit into the pane at its present width. */
async function overflowsIn(pane) {
  return pane.evaluate(() => {
    const page = document.documentElement;
    const needed = page.scrollWidth > window.innerWidth ? [`the page needs ${page.scrollWidth}px`] : [];
    const cut = [...document.querySelectorAll('#container *')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      return overflowX === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
    });
    return [...needed, ...cut.map((element) => `cut off: ${element.textContent.slice(0, 60)}`)];
  });
}

/** A picture of the pane as far down as it goes, and what did not fit. */
export async function takePicture({ page, pane }, { width, colors, tallest = TALLEST }) {
  await page.setViewportSize({ width: 1280, height: TALLEST });
  await page.emulateMedia(MEDIA[colors]);
  // Away from any button, which would look different under it.
  await page.mouse.move(1279, TALLEST - 1);
  await setFrame(page, width, LOWEST);
  const frame = await pane();
  await page.waitForTimeout(250);
  const needed = await frame.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(Math.max(needed, LOWEST), tallest);
  await setFrame(page, width, height);
  await page.waitForTimeout(150);
  const overflows = await overflowsIn(frame);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  return { picture, overflows };
}

/** Writes pictures side by side into one file, with few colours so that it is small. */
export function writePictures(file, pictures, colors) {
  const folder = mkdtempSync(join(tmpdir(), 'pane-pictures-'));
  const parts = pictures.map((picture, index) => {
    const part = join(folder, `${index}.png`);
    writeFileSync(part, picture);
    return part;
  });
  const frame = ['-bordercolor', '#8a8a8a', '-border', '4x4'];
  const small = ['+dither', '-colors', String(colors), '-strip', '-define', 'png:compression-level=9'];
  execFileSync('convert', [
    ...parts,
    ...frame,
    '-background',
    '#8a8a8a',
    '-gravity',
    'north',
    '+append',
    ...small,
    `PNG8:${file}`,
  ]);
  rmSync(folder, { recursive: true });
}
