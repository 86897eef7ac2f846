import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wordsOfThePane } from './words-of-the-pane';

const ROOT = resolve(__dirname, '../..');
const DOCS = join(ROOT, 'docs');
const GUIDE = readFileSync(join(DOCS, 'user-guide.th.md'), 'utf8');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

function allOf(pattern: RegExp): readonly string[] {
  return [...GUIDE.matchAll(pattern)].map(([, found = '']) => found);
}

describe('the user guide', () => {
  it('shows pictures that are there, and leaves none unshown', () => {
    const shown = allOf(/\]\(guide\/([^)]+)\)/g);
    expect(shown.length).toBeGreaterThan(8);
    expect([...new Set(shown)].sort()).toEqual(readdirSync(join(DOCS, 'guide')).sort());
  });

  it('leads only to headings and pages that exist', () => {
    const anchors = new Set(allOf(/<a id="(\d+)">/g));
    expect(allOf(/\]\(#(\d+)\)/g).filter((anchor) => !anchors.has(anchor))).toEqual([]);
    const pages = new Set(readdirSync(DOCS));
    expect(allOf(/\]\(([\w.-]+\.md)\)/g).filter((page) => !pages.has(page))).toEqual([]);
  });

  it('names buttons as the pane and the ribbon do', async () => {
    const words = await wordsOfThePane('th');
    // What stands at the head of a line opens a paragraph; a name within a sentence is one to be pressed or seen.
    const named = GUIDE.split('\n')
      .map((line) => line.replace(/^(?:- )?\*\*[^*]+\*\*/, ''))
      .flatMap((line) => [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(30);
    const unknown = named.filter((name) => !words.has(name) && !MANIFEST.includes(`"${name}"`));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
