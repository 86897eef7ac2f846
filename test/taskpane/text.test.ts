import { checkingEn } from '../../src/taskpane/checking-text.en';
import { checkingTh } from '../../src/taskpane/checking-text.th';
import { correctionEn } from '../../src/taskpane/correction-text.en';
import { correctionTh } from '../../src/taskpane/correction-text.th';
import { explanationEn } from '../../src/taskpane/explanation-text.en';
import { explanationTh } from '../../src/taskpane/explanation-text.th';
import { homeEn } from '../../src/taskpane/home-text.en';
import { homeTh } from '../../src/taskpane/home-text.th';
import { helpTh } from '../../src/taskpane/help-text.th';
import { handingOutEn } from '../../src/taskpane/handing-out-text.en';
import { handingOutTh } from '../../src/taskpane/handing-out-text.th';
import { memoCheckEn } from '../../src/taskpane/memo-check-text.en';
import { memoCheckTh } from '../../src/taskpane/memo-check-text.th';
import { newTableEn } from '../../src/taskpane/new-table-text.en';
import { newTableTh } from '../../src/taskpane/new-table-text.th';
import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';
import { welcomeEn } from '../../src/taskpane/welcome-text.en';
import { welcomeTh } from '../../src/taskpane/welcome-text.th';
import { whatIfEn } from '../../src/taskpane/what-if-text.en';
import { whatIfTh } from '../../src/taskpane/what-if-text.th';
import { writingEn } from '../../src/taskpane/writing-text.en';
import { writingTh } from '../../src/taskpane/writing-text.th';

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

/** The pane's words with those that are fetched later. */
const THAI = {
  ...th,
  checking: checkingTh,
  correction: correctionTh,
  newTable: newTableTh,
  explanation: explanationTh,
  home: homeTh,
  handingOut: handingOutTh,
  memoCheck: memoCheckTh,
  whatIf: whatIfTh,
  welcome: welcomeTh,
  writing: writingTh,
};
const ENGLISH = {
  ...en,
  checking: checkingEn,
  correction: correctionEn,
  newTable: newTableEn,
  explanation: explanationEn,
  home: homeEn,
  handingOut: handingOutEn,
  memoCheck: memoCheckEn,
  whatIf: whatIfEn,
  welcome: welcomeEn,
  writing: writingEn,
};

const THAI_LETTER = /[ก-๛]/;
/** Names that hold figures whatever the user's digits are. */
const NAMES_WITH_FIGURES = /Excel 2021|A4/g;

/** Words that the browsers' dictionary of Thai does not know, and those that it cuts wrongly beside them. */
const CUT_WRONGLY = ['ชีต', 'มาตรการ', 'รายการ', 'แท็บ', 'เซลล์', 'คอลัมน์', 'ไฮไลต์'];
const SEGMENTER = new Intl.Segmenter('th', { granularity: 'word' });

/** Such words of the text in the middle of which a line could end. */
function wordsCut(text: string): readonly string[] {
  const cuts = [...SEGMENTER.segment(text)].map(({ index }) => index);
  return CUT_WRONGLY.filter((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].some(({ index }) =>
      cuts.some((cut) => cut > index && cut < index + word.length),
    ),
  );
}

describe('the words of the pane', () => {
  it.each([...sentencesIn(THAI), ...sentencesIn(ENGLISH)])(
    '%s leaves figures to the choice of digits',
    (_, text) => {
      expect(text.replace(NAMES_WITH_FIGURES, '')).not.toMatch(/[0-9๐-๙]/);
    },
  );

  it.each(sentencesIn(ENGLISH))('%s is English in English', (path, text) => {
    const isNameOfALanguage = path === '/settings/languages/th';
    expect(THAI_LETTER.test(text)).toBe(isNameOfALanguage);
  });

  it('end no line in the middle of a word that the browser does not know', () => {
    const cut = sentencesIn({ ...THAI, help: helpTh }).filter(([, text]) => wordsCut(text).length > 0);
    expect(cut).toEqual([]);
    // Without the mark between them, ชีต and the word behind it are cut where neither ends.
    expect(wordsCut('ไม่พบชีตนี้แล้ว')).toEqual(['ชีต']);
    expect(wordsCut('ไม่พบชีต\u200bนี้แล้ว')).toEqual([]);
  });

  it('says everything in Thai but names', () => {
    const foreign = sentencesIn(THAI).filter(([, text]) => !THAI_LETTER.test(text.replace(/…|▼/g, '')));
    expect(foreign.map(([path]) => path)).toEqual([
      '/settings/languages/en',
      '/bars/indicator',
      '/findings/group',
      '/writing/quoted',
      '/memoCheck/mark',
    ]);
  });
});
