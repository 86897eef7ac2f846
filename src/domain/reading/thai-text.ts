import type { CellValue } from './grid';
import { isRuledLine, stripMarkup } from './markup';
import { toArabicDigits } from './thai-digits';
import { repairThaiMarks } from './thai-marks';

/** Words of a cell as a person reads them, whatever the file did to spaces, marks and tags on the way. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029\v\f]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Text as most cells have it: nothing but Thai, plain Latin and line breaks. */
const PLAIN = /^[\n\x20-\x7E\u0E01-\u0E5B]*$/;
/** Words on one line with single spaces between them and nothing that could be markup, such as a name: half of all texts. */
const CLEAN =
  /^[0-9A-Za-z\u0E01-\u0E5B][0-9A-Za-z\u0E01-\u0E5B.,:()/-]*(?: [0-9A-Za-z\u0E01-\u0E5B.,:()/-]+)*$/;
/** Tone and vowel marks are neither letters nor digits. */
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;
const REPETITION_OR_ABBREVIATION = /[ๆฯ]/g;
/** All that goes from plain text in lower case with Arabic digits, marks, ๆ and ฯ included. */
const NOT_IN_PLAIN_KEY = /[^0-9a-z\u0E01-\u0E2E\u0E30\u0E32\u0E33\u0E40-\u0E45]+/g;

function repairCharacters(text: string): string {
  if (PLAIN.test(text)) return repairThaiMarks(text);
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LINE_ENDS, '\n')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT));
  return repairThaiMarks(plain);
}

/**
 * The cell's words: broken letters put together, tags and invisible characters dropped, spaces single, lines trimmed.
 * Ruled lines read as nothing. Thai digits stay as typed.
 */
export function readText(value: CellValue): string {
  if (typeof value === 'number' || value === '') return String(value);
  if (typeof value === 'string' && CLEAN.test(value)) return repairThaiMarks(value);
  const text = stripMarkup(repairCharacters(String(value))).replace(SPACES, ' ');
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines.filter((line) => line !== '' && !isRuledLine(line)).join('\n');
}

/**
 * What two texts must share to be the same words in a header or a name: letters and digits only, lower case, Arabic digits,
 * no tone or vowel marks, because copied headers lose or move them.
 */
export function matchKey(text: string): string {
  const repaired = toArabicDigits(repairCharacters(text));
  if (PLAIN.test(repaired)) return repaired.toLowerCase().replace(NOT_IN_PLAIN_KEY, '').replaceAll('ำ', 'า');
  return repaired
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ำ', 'า')
    .replace(REPETITION_OR_ABBREVIATION, '')
    .replace(NOT_LETTER_OR_DIGIT, '');
}
