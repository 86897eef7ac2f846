import { toArabicDigits } from '../../reading/thai-digits';
import { repairThaiMarks } from '../../reading/thai-marks';

/** ตำแหน่งของถ้อยคำ: from the first letter of some words to behind the last, in a text as it was typed. */
export type WordRange = { readonly start: number; readonly end: number };

/** The letters of a text by which it is compared, each with where it stands. */
type Letters = { readonly letters: string; readonly at: readonly number[] };

/** Marks over and under a letter, spaces of any kind, and what nobody sees: copies lose, move and add these. */
const PASSED_OVER =
  /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF…]/;
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E45\uF700-\uF71A]/;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
/** Most characters: what stands for itself. */
const ITSELF = /[0-9A-Za-z\u0E01-\u0E2E\u0E30\u0E32\u0E40-\u0E44]/;

/** The letter that one character stands for; '' for what is passed over. Sara am reads as sara aa, because copies split it. */
function letterOf(character: string): string {
  if (PASSED_OVER.test(character)) return '';
  if (ITSELF.test(character)) return character;
  const plain = toArabicDigits(repairThaiMarks(character)).normalize('NFKC');
  return Array.from(plain)
    .filter((one) => !PASSED_OVER.test(one))
    .join('');
}

function lettersOf(text: string): Letters {
  const at: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = letterOf(text.charAt(index));
    if (letter === 'เ' && letters.endsWith('เ')) {
      // Two of the one vowel are the other one, typed with two strokes.
      letters = `${letters.slice(0, -1)}แ`;
      continue;
    }
    for (const one of letter) {
      letters += one;
      at.push(index);
    }
  }
  return { letters, at };
}

/** True where Latin letters or digits go on beyond the words, so that they are a part of something longer. */
function isPartOfLonger(letters: string, from: number, to: number): boolean {
  const goesOn = (a: string, b: string) => LETTER_OR_DIGIT.test(a) && LETTER_OR_DIGIT.test(b);
  return (
    goesOn(letters.charAt(from - 1), letters.charAt(from)) ||
    goesOn(letters.charAt(to - 1), letters.charAt(to))
  );
}

/** Every place at which the words stand in the text, whatever its spaces, marks, digits and broken letters, in order. */
export function findWords(words: string, raw: string): readonly WordRange[] {
  const wanted = lettersOf(words).letters;
  if (wanted === '') return [];
  const { letters, at } = lettersOf(raw);
  const found: WordRange[] = [];
  for (let from = letters.indexOf(wanted); from >= 0; from = letters.indexOf(wanted, from + wanted.length)) {
    const to = from + wanted.length;
    if (isPartOfLonger(letters, from, to)) continue;
    let end = (at[to - 1] ?? 0) + 1;
    while (MARK.test(raw.charAt(end))) end += 1;
    found.push({ start: at[from] ?? 0, end });
  }
  return found;
}
