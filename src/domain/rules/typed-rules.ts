import type { CellPlace } from '../assessment/cell-place';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';

/**
 * ค่าที่หน่วยงานใช้แทน: what staff have typed into their own workbook in place of the year's rules. They may know a rule
 * before anyone else does, or have the manual that we could not find.
 */
export type TypedCell = {
  /** The words as a person reads them, in Arabic digits; never empty. */
  readonly text: string;
  /** The points the cell states; null where it states none. */
  readonly points: Score | null;
  /** The questions the cell names, ranges spelt out. */
  readonly codes: readonly QuestionCode[];
  readonly at: CellPlace;
};

/** What was typed beside one rule: in place of its name or topic, and in place of its value. */
export type TypedRule = { readonly name: TypedCell | null; readonly value: TypedCell | null };

/** A row of a list of questions that staff have pasted in. */
export type ListedQuestion = {
  /** Null for a row without a code, such as the name of the indicator that the rows below belong to. */
  readonly code: QuestionCode | null;
  /** Null where the row has the code alone. */
  readonly topic: string | null;
  /** The indicator or sub-indicator; null where the row leaves it to the row above. */
  readonly group: TypedCell | null;
  readonly at: CellPlace;
  /** The words of the row's first cell that has any, to call the row by. */
  readonly found: string;
};

export type TypedRules = {
  /** By the name of the rule, as `RULE_SUBJECTS` gives it. */
  readonly bySubject: ReadonlyMap<string, TypedRule>;
  readonly listed: readonly ListedQuestion[];
};

/** Names of the rules that staff may change, the same in every year. Levels, tags and issues go by their place from 1. */
export const RULE_SUBJECTS = {
  weight: (code: WholeInstrument) => `weight|${code}`,
  level: (place: number) => `level|${place}`,
  levelEach: (place: number) => `levelEach|${place}`,
  tested: 'tested',
  lowThreshold: 'lowThreshold',
  tag: (place: number) => `tag|${place}`,
  indicator: (number: IndicatorNumber) => `indicator|${number}`,
  subIndicator: (code: SubIndicatorCode) => `subIndicator|${code}`,
  issue: (number: number) => `issue|${number}`,
  analysisItem: 'analysisItem',
  followUpItem: 'followUpItem',
  question: (code: QuestionCode) => `question|${code}`,
} as const;

const NOTHING: TypedRule = { name: null, value: null };

/** What was typed beside the rule; nothing where the workbook has no such row. */
export function typedRuleOf({ bySubject }: TypedRules, subject: string): TypedRule {
  return bySubject.get(subject) ?? NOTHING;
}
