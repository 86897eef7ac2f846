import type { StatedScore } from '../assessment/assessment';
import { letterOf } from '../assessment/question-code';
import { formatScore, ZERO } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import { note } from './note';
import { parseScore } from './parse-score';
import { nameOfSubject, type ScoreSubject } from './score-subject';
import { formatAt, placeOfCell, type SheetText, textAt, valueAt } from './sheet-text';

const NOTHING_ODD: readonly Finding[] = [];

function isOitItem(subject: ScoreSubject): boolean {
  return subject.kind === 'question' && letterOf(subject.code) === 'o';
}

/** The score a cell states for a subject; null for no data. What had to be assumed, or could not be read, is a finding. */
export function readScoreCell(
  sheet: SheetText,
  row: number,
  column: number,
  subject: ScoreSubject,
): Reading<StatedScore | null> {
  const reading = parseScore(valueAt(sheet, row, column), formatAt(sheet, row, column));
  const at = placeOfCell(sheet, row, column);
  const found = textAt(sheet, row, column);
  switch (reading.kind) {
    case 'score': {
      const value: StatedScore = { score: reading.score, at, live: reading.live };
      if (reading.repair === null) return { value, findings: NOTHING_ODD };
      const facts = { found, taken: formatScore(reading.score), because: reading.repair };
      return { value, findings: [note('R04', 'warning', at, facts)] };
    }
    case 'noData':
      return { value: null, findings: NOTHING_ODD };
    case 'notAwarded':
      if (!isOitItem(subject)) break;
      return {
        value: { score: ZERO, at, live: false },
        findings: [note('R05', 'warning', at, { found, code: nameOfSubject(subject) })],
      };
    case 'unreadable':
      break;
  }
  const because = reading.kind === 'unreadable' ? reading.because : 'text';
  return {
    value: null,
    findings: [note('R03', 'warning', at, { found, code: nameOfSubject(subject), because })],
  };
}
