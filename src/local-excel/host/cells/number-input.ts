/** Text that Excel takes for a number when it is entered: `0012`, `1,234.50`, `50%`, `1E3`. Thai digits stay text. */
export type NumberInput = {
  readonly value: number;
  /** The format Excel gives the cell if it had none; null leaves it General. */
  readonly numberFormat: string | null;
};

const PLAIN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:E([+-]?\d{1,3}))?(%)?$/i;
/** Excel keeps fifteen digits of what is typed. */
const KEPT_DIGITS = 15;

function impliedFormat(hasThousands: boolean, decimals: number, exponent: boolean, percent: boolean) {
  if (exponent) return '0.00E+00';
  if (percent) return decimals > 0 ? '0.00%' : '0%';
  if (hasThousands) return decimals > 0 ? '#,##0.00' : '#,##0';
  return null;
}

/** The number in the text, or null when Excel would keep it as text. */
export function parseNumberInput(text: string): NumberInput | null {
  const parts = PLAIN.exec(text.trim());
  if (!parts) return null;
  const [, sign = '', whole = '', decimals = '', exponent, percent] = parts;
  if (whole === '' && decimals === '') return null;
  const digits = `${sign}${whole.replace(/,/g, '') || '0'}.${decimals || '0'}e${exponent ?? '0'}`;
  const typed = Number(Number(digits).toPrecision(KEPT_DIGITS));
  if (!Number.isFinite(typed)) return null;
  const numberFormat = impliedFormat(
    whole.includes(','),
    decimals.length,
    exponent !== undefined,
    Boolean(percent),
  );
  return { value: percent ? typed / 100 : typed, numberFormat };
}
