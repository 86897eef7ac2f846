/** Days as cells show them: a file holds their number and a format code, and the text is for the reader to make. */
import { BUDDHIST_SHIFT, isoDateFromSerial } from '../../domain/reading/calendar';
import { isDateFormat } from '../../domain/reading/number-format';
import { shortMonthName } from '../../domain/reading/thai-months';
import { showDigits } from '../../domain/sheets/digit-style';

/** Codes that a file names by number alone, as a Thai Excel shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [14, 'd/m/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'd/m/yyyy'],
]);

/** The calendar is the second byte of the locale: 07, or 87, is the Buddhist Era; `b` asks for it too. */
const BUDDHIST = /\[\$-[0-9a-f]{0,2}[08]7[0-9a-f]{4}\]|\bb{2,4}\b/iu;
/** The shape of digits is the first byte: 0D are Thai ones. */
const THAI_DIGITS = /\[\$-0?D[0-9a-f]{6}\]/iu;

/** The code of a format that is named by number; null for one that a file has to spell out. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN.get(id) ?? null;
}

/** What a cell shows for a number under a format code: the day where it is one, else null. */
export function shownDay(serial: number, format: string): string | null {
  if (!isDateFormat(format)) return null;
  const [year, month, day] = (isoDateFromSerial(serial) ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const era = BUDDHIST.test(format) ? year + BUDDHIST_SHIFT : year;
  const shownYear = /y{3,}|b{3,}/iu.test(format) ? String(era) : String(era).slice(-2);
  const text = /m{3,}/iu.test(format)
    ? `${day} ${shortMonthName(month)} ${shownYear}`
    : `${day}/${month}/${shownYear}`;
  return showDigits(text, THAI_DIGITS.test(format) ? 'thai' : 'arabic');
}
