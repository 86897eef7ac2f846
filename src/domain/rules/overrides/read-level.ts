import type { Score } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import type { Citation, Cited, RatingBand, RatingScale } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedCell, type TypedRules } from '../typed-rules';
import { isOnScale, refusal, workbookCitation } from './override';

/** ระดับในแผ่นตั้งค่า: a level as the sheet has it after what was typed, and the cells that say so. */
export type TypedLevel = { readonly band: RatingBand; readonly cells: readonly TypedCell[] };

export type LevelReading =
  | ({ readonly kind: 'level' } & TypedLevel)
  /** A level that staff have struck out, or a row for a further level that they left empty. */
  | { readonly kind: 'none'; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Words in place of a level's name that strike it out. */
export const STRUCK_OUT = 'ไม่ใช้';
/** Words in place of the points that a level asks of each tested score, where it asks none. */
export const ASKS_NONE = 'ไม่กำหนด';
const NONE_WORDS: readonly string[] = [ASKS_NONE, 'ไม่มี', '-', '–'];
/** Names of levels go into formulas, and Excel takes no longer texts there without being asked twice. */
const LONGEST_NAME = 60;

type Parts = {
  readonly level: string | null;
  readonly total: Score | null;
  readonly each: Score | null;
};

function wrongCells(
  name: TypedCell | null,
  total: TypedCell | null,
  each: TypedCell | null,
): readonly Finding[] {
  const isNone = each !== null && NONE_WORDS.includes(each.text);
  return [
    ...(name !== null && name.text.length > LONGEST_NAME
      ? [refusal(name.at, 'longName', { found: name.text, most: LONGEST_NAME })]
      : []),
    ...[total, isNone ? null : each].flatMap((cell) =>
      cell === null || isOnScale(cell.points) ? [] : [refusal(cell.at, 'notPoints', { found: cell.text })],
    ),
  ];
}

function bandOf({ level, total, each }: Parts, replaced: Citation): RatingBand | null {
  if (level === null || total === null) return null;
  return { ...workbookCitation(replaced), level, total, each };
}

/** The level in a place of the scale, from 1: as the year's rules have it there, if they do, with what was typed. */
export function readLevel(place: number, rating: Cited<RatingScale>, typed: TypedRules): LevelReading {
  const base = rating.value.bands[place - 1];
  const { name, value: total } = typedRuleOf(typed, RULE_SUBJECTS.level(place));
  const { value: each } = typedRuleOf(typed, RULE_SUBJECTS.levelEach(place));
  const cells = [name, total, each].filter((cell) => cell !== null);
  const [first] = cells;
  if (first === undefined) {
    return base === undefined ? { kind: 'none', cells } : { kind: 'level', band: base, cells };
  }
  if (name?.text === STRUCK_OUT) return { kind: 'none', cells };
  const findings = wrongCells(name, total, each);
  if (findings.length > 0) return { kind: 'refused', findings };
  const band = bandOf(
    {
      level: name?.text ?? base?.level ?? null,
      total: total?.points ?? base?.total ?? null,
      each: each === null ? (base?.each ?? null) : each.points,
    },
    base ?? rating,
  );
  return band === null
    ? { kind: 'refused', findings: [refusal(first.at, 'withoutName', { found: first.text })] }
    : { kind: 'level', band, cells };
}
