import { findDates } from './find-dates';
import { matchIndicators } from './match-indicator';
import { instrumentsIn } from './match-instrument';
import { findQuestionCodes } from './parse-question-codes';
import type { RuleWords } from './rule-words';
import type { ColumnField } from './sheet-layout';
import { toArabicDigits } from './thai-digits';

/** What cells look like by their content alone, for headers that do not stand above their data. */
const OWNER =
  /^(?:[-•*\s]|\d{1,2}\s*[.)])*(?:สำนัก|กอง|งาน|ฝ่าย|ส่วน|ทุก|คณะ|หน่วย|ผู้|เจ้าหน้าที่|นัก|ปลัด|นายก|หัวหน้า|ศูนย์|พนักงาน)/;
const LONGEST_OWNER = 60;
const LONGEST_INSTRUMENT = 12;
const PERIOD_WORD = /ไตรมาส|ปีงบประมาณ|เดือน/;
const LONGEST_PERIOD = 80;

/** True for the name of a division, a post or a group of people at the beginning of a short line. */
export function looksLikeOwner(text: string): boolean {
  const [line = ''] = toArabicDigits(text).split('\n');
  return line.length <= LONGEST_OWNER && OWNER.test(line);
}

/** True for dates, months, quarters and fiscal years standing alone. */
function looksLikePeriod(text: string): boolean {
  const plain = toArabicDigits(text);
  return plain.length <= LONGEST_PERIOD && (findDates(plain).length > 0 || PERIOD_WORD.test(plain));
}

/** True for IIT, EIT or OIT standing alone. */
function looksLikeInstrument(text: string): boolean {
  return text.length <= LONGEST_INSTRUMENT && instrumentsIn(text).length === 1;
}

/** True where the words are of the kind the column's header promises; always false for free text, which promises nothing. */
export function fitsField(text: string, field: ColumnField, words: RuleWords): boolean {
  switch (field) {
    case 'indicator':
      return matchIndicators(text, words.indicators).some((match) => match.by === 'name');
    case 'question':
      return findQuestionCodes(text, 'list').length > 0;
    case 'period':
      return looksLikePeriod(text);
    case 'owner':
      return looksLikeOwner(text);
    case 'instrument':
      return looksLikeInstrument(text);
    default:
      return false;
  }
}
