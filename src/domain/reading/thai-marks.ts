/**
 * Thai letters as fonts and PDF files break them: private-use glyphs, a split sara am, two sara e for one sara ae, a tone
 * typed before its vowel. Undoing these never changes what a reader sees.
 */
const PRIVATE_USE_FIRST = 0xf700;
/** What U+F700 to U+F71A stand for in Thai fonts: marks moved left or lowered, and letters that lost their lower part. */
const PRIVATE_USE_LETTERS =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C' +
  '\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';
const PRIVATE_USE = /[\uF700-\uF71A]/g;

const SPLIT_SARA_AM = /([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
const TONE_AFTER_SARA_AM = /\u0E33([\u0E48-\u0E4B])/g;
const TONE_BEFORE_VOWEL = /([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E3A]+)/g;
const TWO_SARA_E = /เเ/g;
/** Marks in an order that Unicode puts right by itself, beside what only we know to be broken. */
const BROKEN =
  /[\uF700-\uF71A]|\u0E4D|\u0E33[\u0E48-\u0E4B]|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A]|[\u0E38\u0E39]\u0E3A|เเ/;

/** Puts broken Thai letters together again. */
export function repairThaiMarks(text: string): string {
  if (!BROKEN.test(text)) return text;
  return text
    .replace(PRIVATE_USE, (glyph) => PRIVATE_USE_LETTERS.charAt(glyph.charCodeAt(0) - PRIVATE_USE_FIRST))
    .normalize('NFC')
    .replace(TONE_BEFORE_VOWEL, '$2$1')
    .replace(SPLIT_SARA_AM, '$1$2ำ')
    .replace(TONE_AFTER_SARA_AM, '$1ำ')
    .replace(TWO_SARA_E, 'แ');
}
