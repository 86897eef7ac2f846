/** Number format codes of cells, as far as they change what a stored number means. */
const QUOTED_OR_BRACKETED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const DATE_LETTERS = /[dmybeg]|h+|s+/i;
const GENERAL = /^general$/i;
/** As Excel writes it for most cells. */
const PLAIN = 'General';

function bareCode(format: string): string {
  const [positive = ''] = format.replace(QUOTED_OR_BRACKETED, '').split(';');
  return positive;
}

/** True where the cell shows its number times one hundred with a percent sign. */
export function isPercentFormat(format: string): boolean {
  if (format === PLAIN) return false;
  return bareCode(format).includes('%');
}

/** True where the number in the cell is a day or a time, such as `d-mmm` or `[$-D07041E]d mmmm yyyy;@`. */
export function isDateFormat(format: string): boolean {
  if (format === PLAIN) return false;
  const code = bareCode(format);
  return !GENERAL.test(code.trim()) && DATE_LETTERS.test(code.replace(/E[+-]0+/gi, ''));
}
