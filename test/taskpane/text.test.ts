import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';

type Sentence = readonly [path: string, text: string];

/** Every sentence with its blanks filled by `…`. */
function sentencesIn(words: object, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Sentence[] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [[here, String(Reflect.apply(value, undefined, ['…', '…', '…']))]];
    return typeof value === 'object' && value !== null ? sentencesIn(value, here) : [];
  });
}

const THAI_LETTER = /[ก-๛]/;
/** Names that hold figures whatever the user's digits are. */
const NAMES_WITH_FIGURES = /Excel 2021|A4/g;

describe('the words of the pane', () => {
  it.each([...sentencesIn(th), ...sentencesIn(en)])(
    '%s leaves figures to the choice of digits',
    (_, text) => {
      expect(text.replace(NAMES_WITH_FIGURES, '')).not.toMatch(/[0-9๐-๙]/);
    },
  );

  it.each(sentencesIn(en))('%s is English in English', (path, text) => {
    const isNameOfALanguage = path === '/settings/languages/th';
    expect(THAI_LETTER.test(text)).toBe(isNameOfALanguage);
  });

  it('says everything in Thai but names', () => {
    const foreign = sentencesIn(th).filter(([, text]) => !THAI_LETTER.test(text.replace(/…|▼/g, '')));
    expect(foreign.map(([path]) => path)).toEqual([
      '/settings/languages/en',
      '/bars/indicator',
      '/findings/group',
    ]);
  });
});
