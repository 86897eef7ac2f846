/**
 * The screens of the built pane as a person comes to them on the preview page, each by its name and the way there: a workbook, and
 * buttons by their words. Guide and gallery take their pictures at these stops; every stop begins anew, so that none depends on another.
 */
import { loadTypeScript } from './load-typescript.mjs';
import { FIRST_USE, FURTHER_STOPS, SAMPLE, STOPS } from './pane-stops.mjs';

const { startPreview } = loadTypeScript('test/support/preview-session.ts');

/** The words of the pane by the parts of it that bring them. */
function wordsIn(language) {
  const suffix = language === 'th' ? 'Th' : 'En';
  const partOf = (file, name) =>
    loadTypeScript(`src/taskpane/${file}-text.${language}.ts`)[`${name}${suffix}`];
  return {
    ...loadTypeScript(`src/taskpane/text.${language}.ts`)[language],
    correcting: partOf('correction', 'correction'),
    explanation: partOf('explanation', 'explanation'),
    newTable: partOf('new-table', 'newTable'),
    around: partOf('writing', 'writing'),
    checking: partOf('checking', 'checking'),
    memoChecking: partOf('memo-check', 'memoCheck'),
    welcoming: partOf('welcome', 'welcome'),
    supposing: partOf('what-if', 'whatIf'),
    handing: partOf('handing-out', 'handingOut'),
    helping: loadTypeScript('src/taskpane/help-frame-text.ts').HELP_FRAME_TEXT[language],
  };
}

/** What a person does with the pane, by the words on it. */
function handsOn(preview, words) {
  const pane = () => preview.pane();
  return {
    press: async (name) => (await pane()).getByRole('button', { name, exact: true }).first().click(),
    pressMatching: async (pattern) =>
      (await pane())
        .getByRole('button', { name: new RegExp(`^${pattern}`) })
        .first()
        .click(),
    pressText: async (text) => (await pane()).getByText(text, { exact: true }).first().click(),
    openTab: async (tab) => (await pane()).getByRole('tab', { name: words.tabs[tab], exact: true }).click(),
    seeHeading: async (name) => (await pane()).getByRole('heading', { name }).first().waitFor(),
    fill: async (label, text) => (await pane()).getByLabel(label, { exact: true }).fill(text),
    see: async (text) => (await pane()).getByText(text, { exact: true }).first().waitFor(),
    paste: async (label, html) => {
      await preview.copyPage(html);
      await (await pane()).getByLabel(label).press('Control+V');
    },
  };
}

/** The names of the stops with a picture in the gallery, and those of the further ones. */
export const GALLERY_STOPS = STOPS.map(([name]) => name);
export const ALL_STOPS = [...GALLERY_STOPS, ...FURTHER_STOPS.map(([name]) => name)];

/** Leads to each named stop in turn and calls `visit` there. `choices`: what the pane remembers beside the language. */
export async function tourPane({ language, choices = {}, names = GALLERY_STOPS, visit }) {
  const words = wordsIn(language);
  const preview = await startPreview(SAMPLE);
  preview.page.setDefaultTimeout(15_000);
  const hands = handsOn(preview, words);
  for (const [name, read, go] of [...STOPS, ...FURTHER_STOPS].filter(([one]) => names.includes(one))) {
    const welcomed = !FIRST_USE.includes(name);
    await preview.remember({ ...choices, language, welcomed });
    // The preview page tells that a workbook is open by its name, so each has one of its own.
    await preview.open(`${name}.xlsx`, read());
    try {
      if (welcomed) await (await preview.pane()).getByRole('tablist').waitFor();
      await go(hands, words);
    } catch (error) {
      throw new Error(`the way to the stop ${name} has changed`, { cause: error });
    }
    await visit(name, preview);
  }
  await preview.close();
}
