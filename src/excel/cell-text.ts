/** Text on its way into a cell. Excel reads what it is given like typed input: `- จัดทำแผน` as a formula, `1-2` as a date, `01` as 1. */

/** Above this Excel may show a cell of the text format as `####` instead of wrapping it. */
const LONGEST_IN_TEXT_FORMAT = 255;

/**
 * What to write so that the cell holds exactly `text`. A leading apostrophe is taken off by Excel and stops it from reading the
 * rest. It is written while the cell still has the General format: whether a cell of the text format takes it off too is not
 * certain, and whether such a cell keeps `=1+1` as text is not either.
 */
export function toCellText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** The number format that a text cell of a style ends up with. */
export function textFormat(text: string, styleFormat: string): string {
  return styleFormat === '@' && text.length > LONGEST_IN_TEXT_FORMAT ? 'General' : styleFormat;
}
