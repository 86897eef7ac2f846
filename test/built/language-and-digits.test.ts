import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { fiscalYear } from '../../src/domain/index';
import { selectRulebook } from '../../src/domain/rules/select-rulebook';
import { checkingEn } from '../../src/taskpane/checking-text.en';
import { checkingTh } from '../../src/taskpane/checking-text.th';
import { correctionEn } from '../../src/taskpane/correction-text.en';
import { correctionTh } from '../../src/taskpane/correction-text.th';
import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';
import { whatIfEn } from '../../src/taskpane/what-if-text.en';
import { whatIfTh } from '../../src/taskpane/what-if-text.th';
import { SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

const LANGUAGES = {
  th: { pane: th, checking: checkingTh, correction: correctionTh, whatIf: whatIfTh },
  en: { pane: en, checking: checkingEn, correction: correctionEn, whatIf: whatIfEn },
};
/** What is quoted, cell addresses, and the names of generated sheets stand as the workbook has them. */
const LITERAL = /“[^”]*”|\b[A-Z]{1,2}\d+\b|ITA_\S+/g;
const THAI_LETTER = /[ก-ฮ]/;

let preview: PreviewSession;
let ofWorkbook: readonly string[];

/** Every text on the screen that is the pane's own, with all that is folded opened. */
async function ownTextsIn(pane: Frame): Promise<readonly string[]> {
  const texts = await pane.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (walker.nextNode() !== null) {
      const { currentNode } = walker;
      const isCited = currentNode.parentElement?.closest('[lang="th"]') !== null;
      const isChoice = currentNode.parentElement?.closest('select') !== null;
      if (!isChoice && !(isCited && document.documentElement.lang === 'en'))
        found.push(currentNode.nodeValue ?? '');
    }
    return found;
  });
  return texts.map((text) =>
    ofWorkbook.reduce((rest, known) => rest.replaceAll(known, ''), text.replace(LITERAL, '')),
  );
}

/** Walks the main screens and tells what of their own texts matches, by screen. */
async function found(pattern: RegExp, language: keyof typeof LANGUAGES): Promise<readonly string[]> {
  const { pane: words, checking, correction, whatIf } = LANGUAGES[language];
  const pane = await preview.pane();
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const wrong: string[] = [];
  const look = async (screen: string) => {
    const texts = await ownTextsIn(pane);
    wrong.push(...texts.filter((text) => pattern.test(text)).map((text) => `${screen}: ${text}`));
  };
  await pane.getByRole('button', { name: words.create }).waitFor();
  await look('home');
  await press(words.tools.whatIf);
  await pane.getByRole('list', { name: new RegExp(whatIf.sets.fewest('').split(':')[0] ?? '') }).waitFor();
  await look('what-if');
  await press(whatIf.close);
  await pane.getByRole('tab', { name: words.tabs.check }).click();
  await pane.getByRole('heading', { name: checking.title }).waitFor();
  await look('check');
  await press(words.tools.correct);
  await pane.getByText(correction.lead).waitFor();
  await look('correction');
  await press(words.back);
  await pane.getByRole('tab', { name: words.tabs.sheets }).click();
  await press(words.create);
  await pane.getByRole('heading', { name: words.preview.title }).waitFor();
  await look('preview');
  await press(words.preview.write);
  await pane.getByRole('heading', { name: words.done.title }).waitFor();
  await look('done');
  await press(words.back);
  await pane.getByRole('button', { name: words.update }).waitFor();
  await look('home again');
  return wrong;
}

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
  const { worksheets } = await readModel(readFileSync(SAMPLE));
  const cells = worksheets.flatMap(({ name, cells: ofSheet }) => [
    name,
    ...[...ofSheet.values()].map(({ value }) => (typeof value === 'string' ? value : '')),
  ]);
  const rules = selectRulebook(fiscalYear(2568));
  const names = rules?.indicators.value.flatMap(({ name, subIndicators }) => [
    name,
    ...subIndicators.map((one) => one.name),
  ]);
  const levels = rules?.rating.value.bands.map(({ level }) => level);
  ofWorkbook = [...cells, ...(names ?? []), ...(levels ?? [])]
    .filter((text) => THAI_LETTER.test(text))
    .sort((a, b) => b.length - a.length);
});

afterAll(() => preview.close());

describe('the pane in a browser, in each language and in each kind of digits', () => {
  it.each([
    ['th', 'thai', /[0-9]/],
    ['th', 'arabic', /[๐-๙]/],
    ['en', 'thai', /[๐-๙ก-ฮ]/],
  ] as const)('shows no figure and no word of another kind (%s, %s)', async (language, digits, other) => {
    await preview.remember({ language, digits, welcomed: true });
    await preview.open(`${language}-${digits}.xlsx`, readFileSync(SAMPLE));
    expect(await found(other, language)).toEqual([]);
  });
});
