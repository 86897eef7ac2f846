/** The entry of a run that is about to begin, and what has to leave the journal to make room for it. */
import type { RunLabel } from '../workbook-gateway';
import type { Journal, JournalEntry } from './journal';
import type { RunRecord } from './run-record';
import { formatRecord } from './run-record';

/** Runs that can be taken back. */
const MOST_RUNS = 5;

/** A larger record would crowd the request that carries it, and Excel on the web refuses requests above 5 MB. */
export const MOST_RUN_BYTES = 750_000;

/** All records together; the oldest go first. */
export const MOST_JOURNAL_BYTES = 3_000_000;

/** What a run is going to change, for the list. */
export type RunSummary = Pick<
  JournalEntry,
  'created' | 'rewritten' | 'cells' | 'rulesAdded' | 'rulesRemoved'
>;

/** A run that is about to begin, with the journal as it will then be. */
export type NewRun = {
  readonly run: number;
  readonly journal: Journal;
  readonly xml: string;
  readonly bytes: number;
  /** Earlier runs that have to go. */
  readonly dropped: readonly number[];
};

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The latest entries that fit together. */
function latestThatFit(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const latest = entries.slice(-MOST_RUNS);
  const first = latest.findIndex((_, index) => {
    const bytes = latest.slice(index).reduce((sum, entry) => sum + entry.bytes, 0);
    return bytes <= MOST_JOURNAL_BYTES;
  });
  return first < 0 ? [] : latest.slice(first);
}

/** The entry of a run; null when its record is too large to be kept, so that the run could not be taken back. */
export function planRun(
  journal: Journal,
  record: RunRecord,
  summary: RunSummary,
  { at, kind }: Required<RunLabel>,
): NewRun | null {
  const run = journal.last + 1;
  const xml = formatRecord(run, record);
  const bytes = byteLength(xml);
  if (bytes > MOST_RUN_BYTES) return null;
  const entry: JournalEntry = { run, bytes, at, kind, state: 'begun', ...summary };
  const entries = latestThatFit([...journal.entries, entry]);
  const dropped = journal.entries.filter((one) => !entries.includes(one)).map((one) => one.run);
  return { run, journal: { last: run, entries }, xml, bytes, dropped };
}
