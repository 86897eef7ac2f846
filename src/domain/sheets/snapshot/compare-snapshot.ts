import type { AgencyAssessment } from '../../assessment/assessment';
import type { CellPlace } from '../../assessment/cell-place';
import type { Measure } from '../../assessment/measure';
import { measureKeys } from '../measure-key';
import type { SheetSource } from '../sheet-context';
import {
  markAgency,
  snapshotName,
  statedScoresOf,
  type AgencySnapshot,
  type WorkbookSnapshot,
} from './workbook-snapshot';

/** A score that is not what it was: `o12`, `9.3`, `9`, `OIT` or `total`. */
export type ChangedScore = {
  readonly code: string;
  /** As the cell stated it: `92.5`; null for a score that was not there. */
  readonly before: string | null;
  /** Null for a score that is no longer there. */
  readonly after: string | null;
  /** Where it stands now; null where it is gone. */
  readonly at: CellPlace | null;
};

/** What has changed in the users' sheets since a snapshot. */
export type SnapshotDifference = {
  readonly scores: readonly ChangedScore[];
  /** Further agencies of which only this is known, that scores of theirs have changed. */
  readonly agencies: number;
  readonly measuresAdded: readonly Measure[];
  readonly measuresGone: number;
};

type Pair = { readonly before: AgencySnapshot | null; readonly after: AgencyAssessment | null };

/** The same agency before and after; those whose name or year was corrected go together in their order. */
function pairAgencies(
  kept: readonly AgencySnapshot[],
  present: readonly AgencyAssessment[],
): readonly Pair[] {
  const left = new Map<string, AgencySnapshot[]>();
  for (const one of kept) left.set(one.agency, [...(left.get(one.agency) ?? []), one]);
  const pairs = present.map((after): Pair => {
    const before = left.get(snapshotName(after))?.shift() ?? null;
    return { before, after };
  });
  const others = [...left.values()].flat();
  const all = pairs.map(({ before, after }) => ({ before: before ?? others.shift() ?? null, after }));
  return [...all, ...others.map((before) => ({ before, after: null }))];
}

function parseScores(list: string): ReadonlyMap<string, string> {
  const pairs = list.split(' ').map((pair) => pair.split('='));
  return new Map(pairs.flatMap(([code, score]) => (code && score ? [[code, score] as const] : [])));
}

function changedScores({ before, after }: Pair): readonly ChangedScore[] {
  const old = parseScores(before?.scores ?? '');
  const stated = after === null ? new Map<string, never>() : statedScoresOf(after);
  const present = [...stated].flatMap(([code, { score, at }]): readonly ChangedScore[] => {
    const [was, is] = [old.get(code) ?? null, score.toString()];
    return was === is ? [] : [{ code, before: was, after: is, at }];
  });
  const gone = [...old].filter(([code]) => !stated.has(code));
  return [...present, ...gone.map(([code, score]) => ({ code, before: score, after: null, at: null }))];
}

/** How many agencies differ of those that are known by their marks: a changed one has a mark that went and one that came. */
function countChanged(kept: readonly string[], present: readonly AgencyAssessment[]): number {
  const [before, now] = [new Set(kept), new Set(present.map(markAgency))];
  const came = [...now].filter((mark) => !before.has(mark)).length;
  const went = [...before].filter((mark) => !now.has(mark)).length;
  return Math.max(came, went);
}

/** What differs between the workbook as it is read now and as it was when our sheets were made. */
export function compareSnapshot(
  kept: WorkbookSnapshot,
  { agencies, measures }: Pick<SheetSource, 'agencies' | 'measures'>,
): SnapshotDifference {
  const present = agencies.map(({ assessment }) => assessment);
  const listed = kept.others.length > 0 ? kept.agencies.length : present.length;
  const keys = measureKeys(measures);
  const [before, now] = [new Set(kept.measures), new Set(keys.values())];
  return {
    scores: pairAgencies(kept.agencies, present.slice(0, listed)).flatMap(changedScores),
    agencies: countChanged(kept.others, present.slice(listed)),
    measuresAdded: measures.filter((measure) => !before.has(keys.get(measure) ?? '')),
    measuresGone: kept.measures.filter((key) => !now.has(key)).length,
  };
}
