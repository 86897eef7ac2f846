/**
 * What scanning and copying do to a word's letters: some read as others that look like them (คะแบน for คะแนน), some get lost
 * (มาตการ), some come in anew. Words are match keys, so spaces and marks do not matter here.
 */
const LOOK_ALIKES = ['กถภ', 'ขชซ', 'คดต', 'ฎฏ', 'ทห', 'นบป', 'ผฝพฟ', 'มน', 'รวธ', 'ลส', 'เแ', 'ใไโ', 'าว'];
const LOOK_ALIKE = 1;
const LOST_OR_ADDED = 2;
const ANOTHER_LETTER = 3;
/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 5;
const LONG = 8;
const VERY_LONG = 30;
const LETTERS_OF_A_STEP = 6;

function looksLike(a: string, b: string): boolean {
  return LOOK_ALIKES.some((letters) => letters.includes(a) && letters.includes(b));
}

function costOfReading(a: string, b: string): number {
  if (a === b) return 0;
  return looksLike(a, b) ? LOOK_ALIKE : ANOTHER_LETTER;
}

/**
 * How much damage a word of this many letters may have taken and still be known: a letter lost in a short word, two in a long
 * one and no more, because ผลการดำเนินการ and แผนการดำเนินการ are not far apart.
 */
export function bearableDamage(length: number): number {
  if (length < SHORTEST) return 0;
  if (length < LONG) return LOST_OR_ADDED;
  return length < VERY_LONG ? LOST_OR_ADDED * 2 : Math.floor(length / LETTERS_OF_A_STEP);
}

/**
 * The damage that makes `found` out of `word`: 1 for a letter read as one that looks like it, 2 for one lost or added, 3 for any
 * other; null where it is more than `most`, or where the words do not even begin alike.
 */
export function damageBetween(word: string, found: string, most: number): number | null {
  if (Math.abs(word.length - found.length) * LOST_OR_ADDED > most) return null;
  if (costOfReading(word.charAt(0), found.charAt(0)) > LOOK_ALIKE) return null;
  let before = Array.from({ length: found.length + 1 }, (_, index) => index * LOST_OR_ADDED);
  for (let index = 0; index < word.length; index += 1) {
    const row = [(index + 1) * LOST_OR_ADDED];
    for (let column = 1; column <= found.length; column += 1) {
      const read = (before[column - 1] ?? 0) + costOfReading(word.charAt(index), found.charAt(column - 1));
      const lost = (before[column] ?? 0) + LOST_OR_ADDED;
      const added = (row[column - 1] ?? 0) + LOST_OR_ADDED;
      row.push(Math.min(read, lost, added));
    }
    if (Math.min(...row) > most) return null;
    before = row;
  }
  const damage = before[found.length] ?? 0;
  return damage > most ? null : damage;
}
