import { showDigits, type DigitStyle } from '../domain/sheets/digit-style';

/** Words copied from the workbook (“…”) and cell addresses are shown as they are. */
const LITERAL = /(“[^”]*”|\b[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?\b)/;

/** The pane's sentence with its figures in เลขไทย or Arabic digits, as the user chose; literal words keep theirs. */
export function formatDigits(text: string, digits: DigitStyle): string {
  const parts = text.split(LITERAL);
  return parts.map((part, index) => (index % 2 === 1 ? part : showDigits(part, digits))).join('');
}
