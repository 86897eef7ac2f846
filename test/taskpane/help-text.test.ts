import { HELP_TOPICS, type HelpArticle, type HelpArticles } from '../../src/taskpane/help-article';
import { HELP_FRAME_TEXT } from '../../src/taskpane/help-frame-text';
import { helpEn } from '../../src/taskpane/help-text.en';
import { helpTh } from '../../src/taskpane/help-text.th';
import type { PaneLanguage } from '../../src/taskpane/pane-choices';
import { wordsOfThePane } from './words-of-the-pane';

const HELP: Readonly<Record<PaneLanguage, HelpArticles>> = { th: helpTh, en: helpEn };
const LANGUAGES: readonly PaneLanguage[] = ['th', 'en'];
const NAMES_WITH_FIGURES = /Excel 2021/g;

function sentencesOf({ title, lead, steps, unchanged, trouble }: HelpArticle): readonly string[] {
  return [title, lead, ...steps, unchanged, ...trouble];
}

function allSentences(language: PaneLanguage): readonly string[] {
  const { [language]: articles } = HELP;
  return [
    ...HELP_TOPICS.flatMap((topic) => sentencesOf(articles[topic])),
    ...Object.values(HELP_FRAME_TEXT[language]),
  ];
}

function quotedIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
}

describe.each(LANGUAGES)('help in %s', (language) => {
  it.each(HELP_TOPICS)('explains %s briefly, and as much of it as the other language', (topic) => {
    const article = HELP[language][topic];
    const count = sentencesOf(article).length - 1;
    expect(count).toBeGreaterThanOrEqual(6);
    expect(count).toBeLessThanOrEqual(12);
    const shapes = LANGUAGES.map((one) => [HELP[one][topic].steps.length, HELP[one][topic].trouble.length]);
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('quotes only words that the pane shows', async () => {
    const words = await wordsOfThePane(language);
    const quoted = allSentences(language).flatMap(quotedIn);
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((label) => !words.has(label))).toEqual([]);
  });

  it('leaves figures to the choice of digits', () => {
    expect(
      allSentences(language).filter((sentence) => /[0-9๐-๙]/.test(sentence.replace(NAMES_WITH_FIGURES, ''))),
    ).toEqual([]);
  });

  it('has a title of its own for every topic', () => {
    const titles = HELP_TOPICS.map((topic) => HELP[language][topic].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('help in English', () => {
  it('holds no Thai', () => {
    expect(allSentences('en').filter((sentence) => /[ก-๛]/.test(sentence))).toEqual([]);
  });
});
