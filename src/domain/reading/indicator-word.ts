/**
 * The word ตัวชี้วัด as sheets hold it: marks moved to the next letter or lost (ตวัชี้วดั), letters set apart, ช read as ซ. Nothing
 * else is written with these letters.
 */
const MARKS = '[\\s\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*';
const WORD = ['ต', 'ว', '[ชซ]', 'ว', '[ดค]'].join(MARKS) + MARKS;
const SAID = new RegExp(WORD);
const NUMBERED = new RegExp(`${WORD}(?:ท${MARKS})?\\.?\\s*(\\d{1,2})(?![\\d.])`);

/** True where a text says ตัวชี้วัด. */
export function saysIndicator(text: string): boolean {
  return SAID.test(text);
}

/** The number that a text with Arabic digits gives an indicator, as in ตัวชี้วัดที่ 7; null where it gives none. */
export function numberOfIndicator(text: string): number | null {
  const found = NUMBERED.exec(text);
  return found === null ? null : Number(found[1]);
}
