import { HUNDRED, parseDecimal, type Score, scoreFromNumber, toNumber } from '../assessment/score';
import type { CellValue } from './grid';
import { isDateFormat, isPercentFormat } from './number-format';
import { toArabicDigits } from './thai-digits';
import { matchKey, readText } from './thai-text';

/** คะแนน as cells hold it: numbers, percentages, `๙๙.๔๓ คะแนน`, `ร้อยละ ๘๕`, a dash for no data. */
export type ScoreRepair = 'decimalComma' | 'letterForZero' | 'extraWords' | 'percentOfWhole';

/** What a cell states. A repair tells what had to be assumed about a score that is not written plainly. */
export type ScoreReading =
  | {
      readonly kind: 'score';
      readonly score: Score;
      readonly live: boolean;
      readonly repair: ScoreRepair | null;
    }
  | { readonly kind: 'noData' }
  /** `ไม่ได้คะแนน`: zero for an OIT item, unknown elsewhere. */
  | { readonly kind: 'notAwarded' }
  | { readonly kind: 'unreadable'; readonly because: 'error' | 'date' | 'text' };

const NO_DATA: ReadonlySet<string> = new Set(
  [
    '',
    'N/A',
    'NA',
    'ไม่มี',
    'ไม่มีข้อมูล',
    'ไม่มีคะแนน',
    'ไม่ประเมิน',
    'ไม่ระบุ',
    'รอผล',
    'รอผลคะแนน',
    'none',
    'null',
  ].map(matchKey),
);
const NOT_AWARDED: ReadonlySet<string> = new Set(['ไม่ได้คะแนน', 'ไม่ได้รับคะแนน', 'ไม่ให้คะแนน'].map(matchKey));
const ERROR =
  /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|GETTING_DATA)/i;

const WORD_BEFORE = /^(?:ได้รับ|ได้|ผลคะแนน|ค่าคะแนน|คะแนน|ร้อยละ|เฉลี่ย|เท่ากับ|=|:)\s*/;
const WORD_AFTER =
  /\s*(?:คะแนน|เปอร์เซ็นต์|%|points?|\/\s*100(?:\.0+)?|จาก\s*100|\(?\s*(?:คะแนน)?เต็ม\s*100\s*(?:คะแนน)?\s*\)?)$/i;
/** 012 is the code o12 more often than the score 12. */
const CODE_LIKE = /^0\d+$/;
const REMARK_AFTER = /\s*(?:\*+|\([^()]*\))$/;

const UNREADABLE = { kind: 'unreadable', because: 'text' } as const;

function stripAll(text: string, pattern: RegExp): string {
  const stripped = text.replace(pattern, '');
  return stripped === text ? text : stripAll(stripped, pattern);
}

function readDecimal(text: string, remark: boolean): ScoreReading {
  const compact = text.replace(/\s*\.\s*/g, '.').replace(/\.$/, '');
  if (CODE_LIKE.test(compact)) return UNREADABLE;
  const found = (digits: string, repair: ScoreRepair | null): ScoreReading => {
    const score = parseDecimal(digits);
    return score === null ? UNREADABLE : { kind: 'score', score, live: false, repair };
  };
  if (/^\d{1,3}\s*,\s*\d{1,2}$/.test(compact)) return found(compact.replace(/\s*,\s*/, '.'), 'decimalComma');
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(compact)) return found(compact.replaceAll(',', ''), null);
  // `o12` is the code of a question, and no score begins with a zero before another digit.
  if (/^(?![Oo]\d)[\dOo]+(?:\.[\dOo]+)?$/.test(compact) && /\d/.test(compact) && /[Oo]/.test(compact)) {
    return found(compact.replace(/[Oo]/g, '0'), 'letterForZero');
  }
  return found(compact, remark ? 'extraWords' : null);
}

function readScoreText(written: string): ScoreReading {
  if (ERROR.test(written.trim())) return { kind: 'unreadable', because: 'error' };
  const key = matchKey(written);
  if (NO_DATA.has(key)) return { kind: 'noData' };
  if (NOT_AWARDED.has(key)) return { kind: 'notAwarded' };
  const text = toArabicDigits(readText(written)).replaceAll('\n', ' ');
  const bare = stripAll(stripAll(text, WORD_BEFORE), WORD_AFTER);
  if (!REMARK_AFTER.test(bare)) return readDecimal(bare, false);
  return readDecimal(stripAll(bare.replace(REMARK_AFTER, ''), WORD_AFTER), true);
}

/** The score that a number is under a format which makes it neither a day nor a percentage. */
export function readPlainNumber(value: number): ScoreReading {
  const score = scoreFromNumber(value);
  return score === null ? UNREADABLE : { kind: 'score', score, live: true, repair: null };
}

function readScoreNumber(value: number, numberFormat: string): ScoreReading {
  if (isPercentFormat(numberFormat)) {
    const score = scoreFromNumber(value);
    if (score === null) return UNREADABLE;
    // 83.49 shown as 8349.00% is a score that was given the wrong format, not a share above one.
    if (score.compare(1) > 0) return { kind: 'score', score, live: false, repair: 'percentOfWhole' };
    return { kind: 'score', score: score.mul(HUNDRED), live: false, repair: null };
  }
  const isDay = isDateFormat(numberFormat) && Number.isFinite(value);
  return isDay ? { kind: 'unreadable', because: 'date' } : readPlainNumber(value);
}

/** True where the cell states a score; cheaper than reading it. */
export function statesScore(value: CellValue, numberFormat: string): boolean {
  if (typeof value !== 'number') return parseScore(value, numberFormat).kind === 'score';
  return isPercentFormat(numberFormat) || !isDateFormat(numberFormat);
}

/** Roughly the score a cell states, to tell columns apart by their size; null where it states none. Never a score to keep. */
export function roughScore(value: CellValue, numberFormat: string): number | null {
  if (typeof value === 'number') {
    if (isPercentFormat(numberFormat)) return value > 1 ? value : value * 100;
    return isDateFormat(numberFormat) ? null : value;
  }
  const reading = parseScore(value, numberFormat);
  return reading.kind === 'score' ? toNumber(reading.score) : null;
}

/**
 * The score a cell states, exactly as it stands: a range outside 0 to 100 is for checks to report. Percentages become points.
 * Never throws; what cannot be a score comes back as `unreadable`.
 */
export function parseScore(value: CellValue, numberFormat: string): ScoreReading {
  if (typeof value === 'number') return readScoreNumber(value, numberFormat);
  return typeof value === 'boolean' ? UNREADABLE : readScoreText(value);
}
