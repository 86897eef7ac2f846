import type { CellPlace } from '../../assessment/cell-place';
import { HUNDRED, ZERO, type Score } from '../../assessment/score';
import type { Finding, FindingFacts, Reading } from '../../findings/finding';
import type { Citation } from '../rulebook';
import type { TypedCell } from '../typed-rules';

/** ค่าที่ใช้แทน: a rule after the workbook's own values, and where those that are used stand. */
export type Override<T> = Reading<T> & { readonly used: readonly CellPlace[] };

/** Why a typed value cannot be used; the sentence of R13 says the rest. */
export type RefusalReason =
  | 'notWeight'
  | 'weightSum'
  | 'notPoints'
  | 'order'
  | 'lastLevel'
  | 'withoutName'
  | 'nameTwice'
  | 'longName'
  | 'unknownTested'
  | 'testedMissing'
  | 'testedByNone'
  | 'withoutGroup'
  | 'unknownGroup'
  | 'needsSubIndicator'
  | 'otherInstrument'
  | 'questionTwice'
  | 'questionGap'
  | 'emptyIndicator'
  | 'unknownQuestion'
  | 'noCode'
  | 'unknownRow'
  | 'noKeys'
  | 'noColumn';

const WORKBOOK = 'สมุดงานนี้';

/** The citation of a value that the workbook gives: it does not tell a day, so that of the value it replaces stays. */
export function workbookCitation({ checked }: Citation): Citation {
  return { source: WORKBOOK, certainty: 'stated', checked };
}

/** True for a value that staff have typed into their own workbook. */
export function isFromWorkbook({ source }: Citation): boolean {
  return source === WORKBOOK;
}

/** R13: something typed into the settings sheet that cannot be used; the year's own value stays. */
export function refusal(at: CellPlace, because: RefusalReason, facts: FindingFacts = {}): Finding {
  return { code: 'R13', severity: 'error', at, facts: { because, ...facts } };
}

/** The rule as it was: nothing was typed, or what was typed cannot be used. */
export function unchanged<T>(value: T, findings: readonly Finding[] = []): Override<T> {
  return { value, findings, used: [] };
}

/** True for points on the scale of 0 to 100. */
export function isOnScale(points: Score | null): points is Score {
  return points !== null && points.gte(ZERO) && points.lte(HUNDRED);
}

/** The places of the cells that are there. */
export function placesOf(cells: readonly (TypedCell | null)[]): readonly CellPlace[] {
  return cells.flatMap((cell) => (cell === null ? [] : [cell.at]));
}
