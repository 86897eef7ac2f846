import type { Finding, Fix } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { toArabicDigits, toThaiDigits } from '../../reading/thai-digits';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { quoteAround } from '../quote';
import { passagesBySheet } from '../sheet-passages';
import { isWriting } from './worded-columns';

type Script = 'thai' | 'arabic';
type Figure = {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
};

/** Addresses, codes such as i๑๒, and figures within words of Latin letters such as ISO 9001 have digits of their own. */
const NOT_FIGURES =
  /(?:https?:\/\/|www\.)\S+|[A-Za-z0-9._+-]+@\S+|[A-Za-z][A-Za-z0-9๐-๙.:/_-]*(?:\s\d[\d.:]*)?/g;
const FIGURE = /[\d๐-๙](?:[\d๐-๙.,/:]*[\d๐-๙])?/g;
const LATIN = /[A-Za-z]/;
const ARABIC = /\d/;
const THAI = /[๐-๙]/;
/** Below this many figures a sheet has no habit; above this share both habits are its own. */
const FEWEST_OF_HABIT = 10;
const LARGEST_SHARE = 0.2;

function blanked(text: string): string {
  return LATIN.test(text) ? text.replace(NOT_FIGURES, (words) => ' '.repeat(words.length)) : text;
}

function figuresIn(passage: Passage): readonly Figure[] {
  const { text } = passage;
  if (!ARABIC.test(text) && !THAI.test(text)) return [];
  return [...blanked(text).matchAll(FIGURE)].map(({ index, 0: written }) => ({
    script: ARABIC.test(written) ? 'arabic' : 'thai',
    start: index,
    end: index + written.length,
    passage,
  }));
}

/** The figure in the other digits; with the letter before it, so that a code or an address with the same figure is left alone. */
function fixOf({ script, start, end, passage: { text } }: Figure): Fix {
  const before = text.slice(Math.max(0, start - 1), start);
  const written = text.slice(start, end);
  const shown = script === 'thai' ? toArabicDigits(written) : toThaiDigits(written);
  return { from: before + written, to: before + shown };
}

function findIn(figures: readonly Figure[]): readonly Finding[] {
  const thai = figures.filter(({ script }) => script === 'thai');
  const arabic = figures.filter(({ script }) => script === 'arabic');
  const [few, many] = thai.length < arabic.length ? [thai, arabic] : [arabic, thai];
  const [first] = few;
  if (first === undefined || many.length < FEWEST_OF_HABIT) return [];
  if (few.length > figures.length * LARGEST_SHARE) return [];
  const facts = {
    found: quoteAround(first.passage.text, first.start, first.end),
    thai: thai.length,
    arabic: arabic.length,
    use: first.script === 'thai' ? 'arabic' : 'thai',
    cells: [...new Set(few.map(({ passage }) => passage.at.address))],
  };
  const alsoFix = few.slice(1).map((figure) => ({ at: figure.passage.at, fix: fixOf(figure) }));
  return [{ code: 'X05', severity: 'notice', at: first.passage.at, facts, fix: fixOf(first), alsoFix }];
}

/** A sheet in one kind of digits needs no counting. */
function hasBoth(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => THAI.test(text)) && passages.some(({ text }) => ARABIC.test(text));
}

function find(context: DocumentContext): readonly Finding[] {
  const sheets = [...passagesBySheet(context).values()];
  return sheets.filter(hasBoth).flatMap((passages) => findIn(passages.filter(isWriting).flatMap(figuresIn)));
}

/** X05: a few figures in the other digits than all the rest of the sheet. */
export const MIXED_DIGITS: DocumentCheck = {
  code: 'X05',
  title: 'เลขไทยปนเลขอารบิกในชีตเดียวกัน',
  lenience:
    'นับตัวเลขในข้อความและตารางมาตรการ ไม่นับรหัสข้อ ที่อยู่เว็บ คำภาษาอังกฤษ และคะแนนที่เก็บเป็นตัวเลข ทักชีตละครั้งเมื่อแบบหนึ่งมีอย่างน้อย ๑๐ แห่งและอีกแบบไม่เกินหนึ่งในห้า ถ้าใช้ทั้งสองแบบพอ ๆ กันถือว่าตั้งใจ',
  find,
};
