import { lettersOf } from './text-metrics';

/** ชื่อแผ่นงาน: what Excel accepts as a worksheet's name. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*:[\]\p{Cc}]/gu;
/** A name may not begin with a quote, nor read well with a mark that has no letter. */
const LEADING = /^['\s\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+/u;
const TRAILING = /['\s]+$/u;
/** Excel keeps this name for itself. */
const RESERVED = 'history';
const STAND_IN = 'ITA';

/** The text cut to at most this many UTF-16 units; a letter goes together with the marks above and below it. */
export function clipText(text: string, units: number): string {
  let kept = '';
  for (const letter of lettersOf(text)) {
    if (kept.length + letter.length > units) break;
    kept += letter;
  }
  return kept;
}

function cleanName(wanted: string, units: number): string {
  const allowed = wanted.normalize('NFC').replace(FORBIDDEN, '').replace(LEADING, '');
  const clipped = clipText(allowed, units).replace(TRAILING, '');
  return clipped === '' || clipped.toLowerCase() === RESERVED ? STAND_IN : clipped;
}

/** The wanted name made acceptable to Excel, followed by ` (2)`, ` (3)` … where another sheet has it already. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  const plain = cleanName(wanted, LONGEST_NAME);
  if (!used.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cleanName(wanted, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
