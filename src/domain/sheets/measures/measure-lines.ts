import type { Measure } from '../../assessment/measure';
import { carriedParts, partKey, type CarriedPart } from '../carried-parts';
import { finestLowLines } from '../low-questions/low-lines';
import { measuresFor, measureTexts, proposesSomething } from '../measure-texts';
import type { AgencyContext } from '../sheet-context';
import { measureWidth } from './measure-columns';
import { carriedKeyPrefix, freeKey, offeredKey, parseMeasureKey } from './measure-row-keys';
import { carriedKeys } from './measures-of-workbook';
import type { MasterRow } from './read-measures-sheet';
import type { StandingList } from './standing-list';

/** Texts that go on in rows below where they are too long for one. */
export type LongField = 'measure' | 'steps';

/** แถวของทะเบียนมาตรการ: what a row holds before staff have typed anything into it. */
export type MeasureLine = { readonly key: string } & (
  | { readonly kind: 'carried'; readonly measure: Measure; readonly part: CarriedPart<LongField> }
  /** A row of the list itself; `no` is the measure's number once it is one. */
  | { readonly kind: 'offered'; readonly item: string; readonly no: number | null }
  | { readonly kind: 'free'; readonly no: number | null }
  /** A row that an earlier sheet of the user's filled; it holds on to what stands in it. */
  | { readonly kind: 'inherited'; readonly no: number | null }
);

/** Free rows below the list, for measures that answer no low score. */
const FREE_ROWS = 8;

function carriedLines(
  { edition, digits, styles }: AgencyContext,
  measures: readonly Measure[],
  rows: readonly MasterRow[],
): readonly MeasureLine[] {
  const keys = carriedKeys(measures, rows);
  return measures.flatMap((measure) => {
    const { measure: words, steps } = measureTexts(measure, digits);
    const own = `${carriedKeyPrefix(edition)}${keys.get(measure) ?? ''}`;
    const texts = [
      { field: 'measure', text: words, width: measureWidth('measure') },
      { field: 'steps', text: steps, width: measureWidth('steps') },
    ] as const;
    return carriedParts<LongField>(texts, styles.compactText).map((part): MeasureLine => ({
      key: partKey(own, part.part),
      kind: 'carried',
      measure,
      part,
    }));
  });
}

/** The number of each row's measure; null for a row that proposes nothing yet. A measure that the user's own sheet has too is left out. */
function numbersOf(
  { measures }: AgencyContext,
  rows: readonly MasterRow[],
): ReadonlyMap<string, number | null> {
  return new Map(
    rows.flatMap(({ key, at, measure }): readonly (readonly [string, number | null])[] => {
      if (!proposesSomething(measure)) return [[key, null]];
      const known = measures.find((one) => one.at.sheet === at.sheet && one.at.address === at.address);
      return known === undefined ? [] : [[key, known.no]];
    }),
  );
}

/**
 * Rows of the list as it stands, in its order: those with anything typed, and, where the list has taken the place of the user's
 * own sheet, those that this sheet had filled.
 */
function standingLines(
  context: AgencyContext,
  list: StandingList,
  rows: readonly MasterRow[],
  hasOwnSheet: boolean,
): readonly MeasureLine[] {
  const numbers = numbersOf(context, rows);
  return list.keys.flatMap((key): readonly MeasureLine[] => {
    const parsed = parseMeasureKey(key);
    const no = numbers.get(key);
    switch (parsed?.kind) {
      case undefined:
        return [];
      case 'carried':
        return hasOwnSheet ? [] : [{ key, kind: 'inherited', no: no ?? null }];
      case 'offered':
        return no === undefined || !list.hasTyped(key)
          ? []
          : [{ key, kind: 'offered', item: parsed.item, no }];
      case 'free':
        return no === undefined || !list.hasTyped(key) ? [] : [{ key, kind: 'free', no }];
    }
  });
}

function offeredLines(context: AgencyContext): readonly MeasureLine[] {
  const { low, rulebook } = context.subject;
  return finestLowLines(low, rulebook)
    .filter(({ questions, indicator }) => {
      const number = indicator?.number ?? null;
      return measuresFor(context.measures, questions, number, rulebook.issues.value).length === 0;
    })
    .map(({ item: { kind, code } }): MeasureLine => {
      const item = kind === 'question' ? code : `${kind}-${code}`;
      return { key: offeredKey(context.edition, item), kind: 'offered', item, no: null };
    });
}

function freeLines(context: AgencyContext, taken: ReadonlySet<string>): readonly MeasureLine[] {
  const candidates = Array.from({ length: taken.size + FREE_ROWS }, (_, index) =>
    freeKey(context.edition, index + 1),
  );
  return candidates
    .filter((key) => !taken.has(key))
    .slice(0, FREE_ROWS)
    .map((key) => ({ key, kind: 'free', no: null }));
}

/**
 * The rows of the list: measures of the user's own sheets, then what was typed into the list, then a row for each low item that no
 * measure is for, then free rows. `list` is null where there is none yet.
 */
export function measureLines(
  context: AgencyContext,
  list: StandingList | null,
  rows: readonly MasterRow[],
): readonly MeasureLine[] {
  const own = context.measures.filter(({ at }) => at.sheet !== list?.name);
  const standing = list === null ? [] : standingLines(context, list, rows, own.length > 0);
  const filled = [...carriedLines(context, own, rows), ...standing];
  const taken = new Set(filled.map(({ key }) => key));
  const offered = offeredLines(context).filter(({ key }) => !taken.has(key));
  const spoken = rows.filter(({ measure }) => proposesSomething(measure)).map(({ key }) => key);
  return [...filled, ...offered, ...freeLines(context, new Set([...taken, ...spoken]))];
}
