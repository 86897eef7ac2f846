/**
 * What Excel displays in a cell: the value in its number format. `numfmt` does the formatting; what it lacks is added here,
 * namely Thai digits, the Buddhist year and rounding as Excel rounds.
 */
import { format, getFormatInfo, isValidFormat, tokenize } from 'numfmt';
import type { CellScalar } from '../workbook/workbook-model';
import { type NumberFormatLocale, parseNumberFormatLocale } from './number-format-locale';
import { withFifteenDigits } from './round-half-away';

type Token = ReturnType<typeof tokenize>[number];

const GENERAL = 'General';
/** Private-use characters: one tells a section with Thai digits, ten stand for the digits of its literal text. */
const THAI_MARK = '\uE000';
const LITERAL_ZERO = 0xe010;
const LITERAL_DIGITS = /[\uE010-\uE019]/g;
const THAI_ZERO = 0x0e50;
const LITERALS = new Set(['string', 'escaped', 'char']);
/** More than the error of a double and of one product, less than a unit in the fifteenth digit. */
const ABOVE_BINARY_ERROR = 1 + 2 ** -51;

function sectionsOf(tokens: readonly Token[]): Token[][] {
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

function moveDigits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function restoreLiteralDigits(text: string): string {
  return text.replace(LITERAL_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) - LITERAL_ZERO));
}

function buddhistYear(token: Token): string {
  if (token.type !== 'datetime') return token.raw;
  if (/^y{1,2}$/i.test(token.raw)) return 'bb';
  return /^(?:y+|e+)$/i.test(token.raw) ? 'bbbb' : token.raw;
}

function localeOfToken(token: Token): NumberFormatLocale | null {
  return token.type === 'locale' ? parseNumberFormatLocale(token.raw.slice(2, -1)) : null;
}

/** `t0.00` is the th-TH list's own way to ask for Thai digits. */
function isThaiPrefix(token: Token): boolean {
  return token.type === 'char' && token.raw === 't';
}

/** The section in codes that `numfmt` knows, marked when its digits are Thai. */
function translateSection(tokens: readonly Token[]): string {
  const locales = tokens.map(localeOfToken);
  const thaiDigits = tokens.some(isThaiPrefix) || locales.some((locale) => locale?.thaiDigits);
  const buddhist = locales.some((locale) => locale?.buddhistYear);
  const parts = tokens.map((token) => {
    if (isThaiPrefix(token)) return '';
    if (thaiDigits && LITERALS.has(token.type)) return moveDigits(token.raw, LITERAL_ZERO);
    return localeOfToken(token)?.languageCode ?? (buddhist ? buddhistYear(token) : token.raw);
  });
  return `${parts.join('')}${thaiDigits ? THAI_MARK : ''}`;
}

function translateFormat(numberFormat: string): string {
  return sectionsOf(tokenize(numberFormat)).map(translateSection).join(';');
}

function resolveDigits(text: string): string {
  if (!text.includes(THAI_MARK)) return text;
  return restoreLiteralDigits(moveDigits(text.replaceAll(THAI_MARK, ''), THAI_ZERO));
}

/** A number whose binary error cannot make a half round down: Excel shows 1.005 as 1.01. */
function withHalvesUp(value: number, numberFormat: string): number {
  const decimal = withFifteenDigits(value);
  const { type, isDate } = getFormatInfo(numberFormat);
  const rounds = !Number.isInteger(decimal) && !isDate && type !== 'fraction';
  return rounds ? decimal * ABOVE_BINARY_ERROR : decimal;
}

/** Whether Excel would take that text for a number format. */
export function isNumberFormat(numberFormat: string): boolean {
  return isValidFormat(translateFormat(numberFormat));
}

/**
 * The text that Excel shows for a value under a number format given in en-US codes. What the format cannot show (a negative
 * date, a format that is none) appears as in General; a blank gives empty text. The width of the column plays no part, so
 * there is never a row of `#`.
 */
export function formatCellText(value: CellScalar | null, numberFormat: string): string {
  if (value === null) return '';
  const translated = translateFormat(numberFormat === '' ? GENERAL : numberFormat);
  const usable = isValidFormat(translated) ? translated : GENERAL;
  if (typeof value !== 'number') return restoreLiteralDigits(format(usable, value)).replaceAll(THAI_MARK, '');
  const number = withHalvesUp(value, usable);
  const overflow = format(GENERAL, number);
  return resolveDigits(format(usable, number, { dateSpanLarge: false, overflow }));
}
