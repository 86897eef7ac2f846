import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A headless browser of the Chromium family, found or installed by the script that the README speaks of. */
export async function openBrowser(): Promise<Browser> {
  const finder = join(ROOT, 'scripts', 'find-browser.mjs');
  const executablePath = execFileSync(process.execPath, [finder], { encoding: 'utf8' }).trim();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page did that it must not do: errors it showed, and requests that left the origin it came from. */
export type Misdeeds = { readonly errors: string[]; readonly strangers: string[] };

/** Watches a page from its first request on; whatever would leave the origin is stopped and told. */
export async function watchPage(page: Page, origin: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { errors: [], strangers: [] };
  page.on('pageerror', (error) => misdeeds.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
    misdeeds.strangers.push(url);
    return route.abort();
  });
  return misdeeds;
}

/** Accessibility problems of what is shown in the frame, as `rule: element`. */
export async function findBarriers(frame: Frame): Promise<string[]> {
  // A button on its way from one colour to another has neither's contrast.
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  );
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // Fluent's focus guards are hidden from readers on purpose.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
