/**
 * สมุดบันทึกการทำงาน: the list of our last runs in the workbook's settings, and next to it a part with the record of each. A run
 * is entered before it writes anything, so that whatever it has done when it is cut short can be taken back.
 */
import type { JournalledRun, RunKind } from '../workbook-gateway';
import type { Guard } from './json-guards';
import { isFigure, isListOf, isObjectOf, isOneOf, isOrNull, isText } from './json-guards';
import type { NewRun } from './plan-run';
import { recordNamespace } from './run-record';

/** Setting with the list of runs. */
export const JOURNAL_SETTING = 'ita.runs';

const RUN_KINDS: readonly RunKind[] = ['sheets', 'merged', 'newYear', 'addedSheet', 'highlights', 'fixes'];

export type JournalEntry = Omit<JournalledRun, 'id'> & { readonly run: number; readonly bytes: number };

export type Journal = {
  /** The highest number that any run has had. */
  readonly last: number;
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
};

const isJournal: Guard<Journal> = isObjectOf<Journal>({
  last: isFigure,
  entries: isListOf(
    isObjectOf<JournalEntry>({
      run: isFigure,
      bytes: isFigure,
      at: isOrNull(isText),
      kind: isOneOf(RUN_KINDS),
      state: isOneOf(['begun', 'complete', 'partlyUndone']),
      created: isListOf(isText),
      rewritten: isListOf(isText),
      cells: isFigure,
      rulesAdded: isFigure,
      rulesRemoved: isFigure,
    }),
  ),
});

/** Asks for the list; readable after the next sync. */
export function loadJournal(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_SETTING);
  setting.load('value');
  return setting;
}

/** The list of runs; an empty one where the workbook has none, or one that is not ours. */
export function readJournal(setting: Excel.Setting): Journal {
  const nothing: Journal = { last: 0, entries: [] };
  if (setting.isNullObject) return nothing;
  const value: unknown = setting.value;
  return isJournal(value) ? value : nothing;
}

/** The part with a run's record; a null object where it is gone. */
export function recordPart(context: Excel.RequestContext, run: number): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(recordNamespace(run)).getOnlyItemOrNullObject();
}

function queueJournal(context: Excel.RequestContext, journal: Journal): void {
  context.workbook.settings.add(JOURNAL_SETTING, journal);
}

/** Queues the entry of the run, record first: a cut in between leaves a record without an entry, which the next run replaces. */
export function queueBegin(context: Excel.RequestContext, { run, journal, xml, dropped }: NewRun): void {
  for (const earlier of [...dropped, run]) recordPart(context, earlier).delete();
  context.workbook.customXmlParts.add(xml);
  queueJournal(context, journal);
}

/** What the pane is shown of the list, the latest run first. */
export function listRuns({ entries }: Journal): readonly JournalledRun[] {
  return entries
    .map(({ run, at, kind, state, created, rewritten, cells, rulesAdded, rulesRemoved }) => ({
      id: String(run),
      at,
      kind,
      state,
      created,
      rewritten,
      cells,
      rulesAdded,
      rulesRemoved,
    }))
    .reverse();
}

/** The list of runs in the workbook; one sync. */
export async function readRuns(context: Excel.RequestContext): Promise<readonly JournalledRun[]> {
  const setting = loadJournal(context);
  await context.sync();
  return listRuns(readJournal(setting));
}

function withState(journal: Journal, run: number, state: JournalEntry['state']): Journal {
  const entries = journal.entries.map((entry) => (entry.run === run ? { ...entry, state } : entry));
  return { ...journal, entries };
}

/** Queues the note that the run has written all it was to write. */
export function queueComplete(context: Excel.RequestContext, { run, journal }: NewRun): void {
  queueJournal(context, withState(journal, run, 'complete'));
}

/** Queues the note that a run has been taken back but for sheets that were kept. */
export function queuePartlyUndone(context: Excel.RequestContext, journal: Journal, run: number): void {
  queueJournal(context, withState(journal, run, 'partlyUndone'));
}

/** Queues the removal of a run, record first: what an entry without a record names is taken back already. */
export function queueRemoval(context: Excel.RequestContext, journal: Journal, run: number): void {
  recordPart(context, run).delete();
  queueJournal(context, { ...journal, entries: journal.entries.filter((entry) => entry.run !== run) });
}
