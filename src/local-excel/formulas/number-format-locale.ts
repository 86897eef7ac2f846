/**
 * The locale code in a number format, `[$-xxyyzzzz]`: xx the digits (0D Thai), yy the calendar (07 Thai Buddhist) and zzzz
 * the language (041E Thai), leading zeros dropped; Excel 365 also writes the language by name, `[$-th-TH,D07]`.
 */
export type NumberFormatLocale = {
  readonly thaiDigits: boolean;
  readonly buddhistYear: boolean;
  /** The same code with its language alone, `[$-41E]`, or nothing for the system's language. */
  readonly languageCode: string;
};

const THAI_DIGITS = 0x0d;
const BUDDHIST_CALENDAR = 0x07;
const BY_NUMBER = /^([^-]*)-([\dA-F]{1,8})$/i;
const BY_NAME = /^([^-]*)-([a-z]{2,3}(?:-[a-z\d]+)*)(?:,([\dA-F]{1,4}))?$/i;

function localeOf(currency: string, language: string, digits: number, calendar: number): NumberFormatLocale {
  return {
    thaiDigits: digits === THAI_DIGITS,
    buddhistYear: calendar === BUDDHIST_CALENDAR,
    languageCode: currency === '' && language === '' ? '' : `[$${currency}-${language}]`,
  };
}

/** Reads what stands between `[$` and `]`; null when it is a currency alone. */
export function parseNumberFormatLocale(code: string): NumberFormatLocale | null {
  const byNumber = BY_NUMBER.exec(code);
  if (byNumber) {
    const [, currency = '', hexadecimal = ''] = byNumber;
    const bits = Number.parseInt(hexadecimal, 16);
    const language = bits % 0x10000;
    return localeOf(
      currency,
      language === 0 ? '' : language.toString(16),
      Math.floor(bits / 0x1000000),
      (bits >> 16) & 0xff,
    );
  }
  const [, currency, language, extra = '0'] = BY_NAME.exec(code) ?? [];
  if (currency === undefined || language === undefined) return null;
  const bits = Number.parseInt(extra, 16);
  return localeOf(currency, language, bits >> 8, bits & 0xff);
}
