import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** เครื่องมือ in a label: by its letters (IIT, EIT, OIT, EIT1) or by whose view it asks for. */
const LETTERS = /(?:^|[^A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/gi;
const PART = /(?:EIT\s*[-(]?\s*|(?:ส่วน|ตอน|part)\s*(?:ที่)?\s*)([12])(?![\d.])/i;
const WORDS: readonly (readonly [word: string, instrument: WholeInstrument])[] = [
  ['ส่วนได้เสียภายใน', 'IIT'],
  ['ส่วนได้ส่วนเสียภายใน', 'IIT'],
  ['ส่วนได้เสียภายนอก', 'EIT'],
  ['ส่วนได้ส่วนเสียภายนอก', 'EIT'],
  ['การเปิดเผยข้อมูลสาธารณะ', 'OIT'],
  ['การเปิดเผยสาธารณะ', 'OIT'],
];
/** Letters without which no label names an instrument. */
const MAY_NAME_ONE = /[A-Za-zส]/;
const KEYED_WORDS = WORDS.map(([word, instrument]) => [matchKey(word), instrument] as const);

function wholeInstrumentOf(letters: string): WholeInstrument {
  const code = letters.toUpperCase();
  return code === 'IIT' || code === 'EIT' ? code : 'OIT';
}

/** Every instrument a text names, each once. */
export function instrumentsIn(label: string): readonly WholeInstrument[] {
  if (!MAY_NAME_ONE.test(label)) return [];
  const byLetters = [...label.matchAll(LETTERS)].map(([, letters = '']) => wholeInstrumentOf(letters));
  const key = matchKey(label);
  const byWords = KEYED_WORDS.filter(([word]) => key.includes(word)).map(([, instrument]) => instrument);
  return [...new Set([...byLetters, ...byWords])];
}

/** The one instrument a label names, with the part of EIT where it says so; null where it names none or several. */
export function matchInstrument(label: string): InstrumentCode | null {
  const [only, ...others] = instrumentsIn(label);
  if (only === undefined || others.length > 0) return null;
  if (only !== 'EIT') return only;
  const part = PART.exec(toArabicDigits(label))?.[1];
  return part === undefined ? only : part === '1' ? 'EIT1' : 'EIT2';
}
