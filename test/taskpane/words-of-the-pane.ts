import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PaneLanguage } from '../../src/taskpane/pane-choices';

const PANE = resolve(__dirname, '../../src/taskpane');

/** Every text of a tree of words, with `…` for what the pane fills in. */
function labelsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(Reflect.apply(words, undefined, ['…', '…', '…']))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(labelsIn) : [];
}

/** All words that the pane shows in a language, those of parts that are fetched later among them. */
export async function wordsOfThePane(language: PaneLanguage): Promise<ReadonlySet<string>> {
  const files = readdirSync(PANE).filter(
    (name) => name.endsWith(`text.${language}.ts`) && !name.startsWith('help-'),
  );
  const modules: unknown[] = await Promise.all(files.map((name) => import(join(PANE, name))));
  return new Set(modules.flatMap(labelsIn));
}
