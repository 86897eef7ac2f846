import type { StatedScore } from '../assessment/assessment';
import { letterOf } from '../assessment/question-code';
import { formatScore, ZERO } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import { note } from './note';
import { parseScore, readPlainNumber, type ScoreReading, type ScoreRepair } from './parse-score';
import { nameOfSubject, type ScoreSubject } from './score-subject';
import { formatAt, isPlainNumber, placeOfCell, type SheetText, textAt, valueAt } from './sheet-text';

const NOTHING_ODD: readonly Finding[] = [];
const NO_DATA: Reading<null> = { value: null, findings: NOTHING_ODD };

function isOitItem(subject: ScoreSubject): boolean {
  return subject.kind === 'question' && letterOf(subject.code) === 'o';
}

function readingAt(sheet: SheetText, row: number, column: number): ScoreReading {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number' && isPlainNumber(sheet, row, column)) return readPlainNumber(value);
  return parseScore(value, formatAt(sheet, row, column));
}

/** A slip of the keyboard is mended as it was read; words behind a score, or a format, may be meant. */
const SLIPS: readonly ScoreRepair[] = ['decimalComma', 'letterForZero'];

function fixOf(
  sheet: SheetText,
  row: number,
  column: number,
  { score, repair }: Extract<ScoreReading, { kind: 'score' }>,
): Pick<Finding, 'fix'> {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'string' || repair === null || !SLIPS.includes(repair)) return {};
  return { fix: { from: value, to: formatScore(score) } };
}

/** The score a cell states for a subject; null for no data. What had to be assumed, or could not be read, is a finding. */
export function readScoreCell(
  sheet: SheetText,
  row: number,
  column: number,
  subject: ScoreSubject,
): Reading<StatedScore | null> {
  const reading = readingAt(sheet, row, column);
  if (reading.kind === 'noData') return NO_DATA;
  const at = placeOfCell(sheet, row, column);
  if (reading.kind === 'score') {
    const { score, live, repair: because } = reading;
    const value: StatedScore = { score, at, live };
    if (because === null) return { value, findings: NOTHING_ODD };
    const facts = { found: textAt(sheet, row, column), taken: formatScore(score), because };
    return {
      value,
      findings: [{ ...note('R04', 'warning', at, facts), ...fixOf(sheet, row, column, reading) }],
    };
  }
  const told = { found: textAt(sheet, row, column), code: nameOfSubject(subject) };
  if (reading.kind === 'notAwarded' && isOitItem(subject)) {
    return { value: { score: ZERO, at, live: false }, findings: [note('R05', 'warning', at, told)] };
  }
  const because = reading.kind === 'unreadable' ? reading.because : 'text';
  return { value: null, findings: [note('R03', 'warning', at, { ...told, because })] };
}
