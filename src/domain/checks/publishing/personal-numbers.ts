import { toArabicDigits } from '../../reading/thai-digits';

/** ข้อมูลส่วนบุคคลที่เป็นตัวเลข: what may not be published of a person. Shown masked, so that no list of findings spreads it. */
export type PersonalNumber = { readonly kind: 'citizenId' | 'mobile'; readonly masked: string };

const CITIZEN_ID = /(?<![\d.,/-])[1-8][\s-]?\d{4}[\s-]?\d{5}[\s-]?\d{2}[\s-]?\d(?![\d.,/-]?\d)/g;
const MOBILE = /(?<![\d.,/-])0[689](?:\d{8}|[\s-]\d{4}[\s-]\d{4}|\d[\s-]?\d{3}[\s-]?\d{4})(?![\d.,/-]?\d)/g;
/** A number that the body itself gives out for people to call. */
const GIVEN_OUT = /สายด่วน|สายตรง|ร้องเรียน(?:ได้)?ที่|แจ้งเหตุ|ติดต่อสอบถาม|ช่องทาง(?:การ)?(?:ร้องเรียน|ติดต่อ|แจ้ง)/u;
const REACH = 60;
/** Digits in such a row, with nothing but a space or dash between any two, are rare: one look spares most texts the others. */
const MANY_DIGITS = /(?:[\d๐-๙][\s-]?){10}/;
const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const MODULUS = 11;
const SHOWN = 2;

/** True for thirteen digits of which the last is the check digit of the others, as every Thai identity number has it. */
export function hasValidCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return Number(digits.charAt(WEIGHTS.length)) === (MODULUS - (sum % MODULUS)) % 10;
}

function bareDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The first two and last two digits. */
export function maskDigits(written: string): string {
  const digits = bareDigits(written);
  return `${digits.slice(0, SHOWN)}…${digits.slice(-SHOWN)}`;
}

/** True for words that give a number out for people to call. */
export function isGivenOut(words: string): boolean {
  return GIVEN_OUT.test(words);
}

/** Identity numbers and mobile telephone numbers in a text, in either digits. */
export function findPersonalNumbers(written: string): readonly PersonalNumber[] {
  if (!MANY_DIGITS.test(written)) return [];
  const text = toArabicDigits(written);
  const ids = [...text.matchAll(CITIZEN_ID)].filter(([found]) => hasValidCheckDigit(bareDigits(found)));
  const mobiles = [...text.matchAll(MOBILE)].filter(
    ({ index }) => !isGivenOut(text.slice(Math.max(0, index - REACH), index)),
  );
  return [
    ...ids.map(([found]) => ({ kind: 'citizenId', masked: maskDigits(found) }) as const),
    ...mobiles.map(([found]) => ({ kind: 'mobile', masked: maskDigits(found) }) as const),
  ];
}
