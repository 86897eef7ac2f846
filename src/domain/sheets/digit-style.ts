/** รูปแบบตัวเลข: documents of state agencies use Thai digits by preference; analyses of figures may use Arabic ones. */
export const DIGIT_STYLES = ['thai', 'arabic'] as const;
export type DigitStyle = (typeof DIGIT_STYLES)[number];

const THAI_ZERO = 0x0e50;

/** Excel number format codes (en-US) by what they show. */
export type NumberFormats = {
  readonly score: string;
  readonly difference: string;
  readonly percent: string;
  readonly count: string;
  /** A day of the Buddhist Era: `1/10/68`. */
  readonly date: string;
};

const ARABIC_FORMATS: NumberFormats = {
  score: '0.00',
  difference: '+0.00;-0.00;0.00',
  percent: '0%',
  count: '0',
  date: '[$-107041E]d/m/yy;@',
};

/**
 * The only locale code whose Thai digits Excel and LibreOffice both show, in cells and in TEXT(): digit shape 0D, no
 * calendar, th-TH. The shorter forms (`t0.00`, `[$-D000000]`) fail in one of them.
 */
const THAI_DIGITS = '[$-D00041E]';

const THAI_FORMATS: NumberFormats = {
  score: `${THAI_DIGITS}0.00`,
  difference: `${THAI_DIGITS}+0.00;${THAI_DIGITS}-0.00;${THAI_DIGITS}0.00`,
  percent: `${THAI_DIGITS}0%`,
  count: `${THAI_DIGITS}0`,
  date: '[$-D07041E]d/m/yy;@',
};

export function numberFormatsOf(digits: DigitStyle): NumberFormats {
  return digits === 'thai' ? THAI_FORMATS : ARABIC_FORMATS;
}

/** The text with its Arabic digits in the style asked for: `o12` gives `o๑๒`. Thai digits already there stay. */
export function showDigits(text: string, digits: DigitStyle): string {
  if (digits === 'arabic') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** The text with Thai digits turned into Arabic ones, to compare texts written in either style. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
