import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = resolve(__dirname, '../../dist');
/** What a slow line can bring before anything is seen. */
const MOST_COMPRESSED = 140 * 1024;
/** What a slow processor has to read before anything is seen; the build warns at the same figure. */
const MOST_BYTES = 400_000;

/** The pane's own scripts that the page asks for before it shows anything. */
function firstScripts(): readonly Buffer[] {
  const page = readFileSync(join(BUILD, 'taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source);
  return sources
    .filter((source) => !/^https?:/.test(source))
    .map((source) => readFileSync(join(BUILD, source)));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

describe('the first scripts of the pane', () => {
  it('are light enough to be read and to be sent', () => {
    const scripts = firstScripts();
    expect(scripts.length).toBeGreaterThan(1);
    expect(sum(scripts.map(({ length }) => length))).toBeLessThanOrEqual(MOST_BYTES);
    expect(sum(scripts.map((script) => gzipSync(script, { level: 9 }).length))).toBeLessThanOrEqual(
      MOST_COMPRESSED,
    );
  });

  it('leave what takes runs back, and what writes, for later', () => {
    const script = firstScripts().join('\n');
    expect(script).toContain('ita.layouts');
    expect(script).not.toContain('ita.runs');
  });
});
