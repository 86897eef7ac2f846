/** เลขไทย ๐–๙ and Arabic digits: staff type either, often both in one cell. */
const THAI_ZERO = 0x0e50;
const HAS_THAI_DIGIT = /[๐-๙]/;
const THAI_DIGIT = /[๐-๙]/g;

/** The same text with each Thai digit as its Arabic one; nothing else changes, so positions stay. */
export function toArabicDigits(text: string): string {
  if (!HAS_THAI_DIGIT.test(text)) return text;
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** The same text with each Arabic digit as its Thai one. */
export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
