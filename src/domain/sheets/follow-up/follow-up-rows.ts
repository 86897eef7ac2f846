import type { Measure } from '../../assessment/measure';
import { carriedParts, partKey, type CarriedPart } from '../carried-parts';
import { CONTINUED } from '../continuation';
import { measureTexts } from '../measure-texts';
import { carriedCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { FOLLOW_UP_COLUMNS, type FollowUpField } from './follow-up-columns';
import { followUpPrefix, roundName, type FollowUpRound } from './follow-up-round';
import type { StandingFollowUp } from './standing-follow-up';

/** Columns whose texts may be long, so that they go on in rows below. Only the status never is. */
type LongField = Exclude<FollowUpField, 'status'>;

type FollowUpLine = {
  readonly measure: Measure;
  readonly part: CarriedPart<LongField>;
  /** Columns that hold what staff said half a year before, offered for the report on the year. */
  readonly drafts: ReadonlySet<FollowUpField>;
};

const NUMBERED = /^\s*\(?[\d๐-๙]+\s*[.)]/u;

/** The round in which staff said it, before what they said. */
function fromHalfYear({ show }: AgencyContext, text: string): string {
  return show(`(${roundName('halfYearReport')}) `) + text;
}

/** The measure with its number in the report, where staff have given it none. */
function numbered(text: string, number: string): string {
  return NUMBERED.test(text) ? text : `${number} ${text}`;
}

/** What the measure's own sheet says: the plan, and of the round where it tells. */
function statedText(
  { show, digits }: AgencyContext,
  measure: Measure,
  number: number,
  field: LongField,
  round: FollowUpRound,
): string | null {
  const { result, outcome, progress } = measure;
  const plan = measureTexts(measure, digits);
  switch (field) {
    case 'measure':
      return numbered(plan.measure ?? '', show(`${number}.`));
    case 'steps':
    case 'owners':
    case 'period':
      return plan[field];
    case 'result':
      return round === 'fullYearReport' ? result : (progress?.halfYear ?? null);
    case 'outcome':
      return round === 'fullYearReport' ? outcome : null;
    case 'evidence':
      return progress?.evidence ?? null;
    case 'obstacle':
      return progress?.obstacle ?? null;
  }
}

/** What was said of the first half of the year, for the report on the whole of it. */
function earlierText(measure: Measure, field: LongField, halfYear: StandingFollowUp): string | null {
  const typed = halfYear.typed(measure, field);
  return typed ?? (field === 'result' ? (measure.progress?.halfYear ?? null) : null);
}

/** What a follow-up row says of a measure, and what staff said half a year before. */
export type FollowUpSources = {
  readonly round: FollowUpRound;
  /** The sheet of the round itself. */
  readonly standing: StandingFollowUp;
  /** The sheet of the first half of the year; null for that sheet itself. */
  readonly halfYear: StandingFollowUp | null;
};

/** The texts of a measure's row by column, and which of them are drafts. */
type RowTexts = {
  readonly texts: ReadonlyMap<LongField, string>;
  readonly drafts: ReadonlySet<FollowUpField>;
};

function rowTexts(
  context: AgencyContext,
  measure: Measure,
  number: number,
  { round, halfYear }: FollowUpSources,
): RowTexts {
  const texts = new Map<LongField, string>();
  const drafts = new Set<FollowUpField>();
  for (const { field } of FOLLOW_UP_COLUMNS) {
    if (field === 'status') continue;
    const stated = statedText(context, measure, number, field, round);
    const earlier = stated === null && halfYear !== null ? earlierText(measure, field, halfYear) : null;
    if (earlier !== null) drafts.add(field);
    const text = stated ?? (earlier === null ? null : fromHalfYear(context, earlier));
    if (text !== null && text.trim() !== '') texts.set(field, text);
  }
  return { texts, drafts };
}

function cellOf({ part: { part, texts }, drafts }: FollowUpLine, field: FollowUpField): PlannedCell {
  const text = field === 'status' ? null : (texts.get(field) ?? null);
  if (field === 'measure' && part > 0) {
    return text === null
      ? textCell(CONTINUED, 'repeated', 'carried')
      : textCell(`${CONTINUED} ${text}`, 'text', 'carried');
  }
  if (text !== null && drafts.has(field)) return textCell(text, 'draft', 'draft');
  return part > 0 && text === null ? textCell('', 'text') : carriedCell(text);
}

function linesOf(
  context: AgencyContext,
  measure: Measure,
  number: number,
  sources: FollowUpSources,
): readonly FollowUpLine[] {
  const { texts, drafts } = rowTexts(context, measure, number, sources);
  const long = FOLLOW_UP_COLUMNS.flatMap(({ field, width }) =>
    field === 'status' ? [] : [{ field, text: texts.get(field) ?? null, width }],
  );
  return carriedParts<LongField>(long, context.styles.text).map((part) => ({ measure, part, drafts }));
}

/** A row for each measure in the order given, with rows below it where its texts are long. */
export function followUpRows(
  context: AgencyContext,
  measures: readonly Measure[],
  sources: FollowUpSources,
): readonly PlannedRow[] {
  const prefix = followUpPrefix(context.edition, sources.round);
  return measures.flatMap((measure, index) =>
    linesOf(context, measure, index + 1, sources).map((line): PlannedRow => {
      const key = `${prefix}${sources.standing.keyOf(measure)}`;
      return {
        key: partKey(key, line.part.part),
        cells: FOLLOW_UP_COLUMNS.map(({ field }) => cellOf(line, field)),
      };
    }),
  );
}
