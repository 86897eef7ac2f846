import type { Journal } from '../../../src/excel/undo/journal';
import { MOST_JOURNAL_BYTES, MOST_RUN_BYTES, planRun } from '../../../src/excel/undo/plan-run';
import type { RunRecord } from '../../../src/excel/undo/run-record';

const NOTHING: RunRecord = { created: [], rewritten: [], rules: null };
const SUMMARY = { created: [], rewritten: [], cells: 0, rulesAdded: 0, rulesRemoved: 0 };
const LABEL = { at: null, kind: 'sheets' } as const;

describe('planRun', () => {
  const entries = (...bytes: readonly number[]): Journal => ({
    last: bytes.length,
    entries: bytes.map((size, index) => ({
      ...SUMMARY,
      ...LABEL,
      run: index + 1,
      bytes: size,
      state: 'complete',
    })),
  });

  it('drops the oldest runs until the rest fits', () => {
    const journal = entries(10, MOST_JOURNAL_BYTES - 500, 200);
    const run = planRun(journal, NOTHING, SUMMARY, LABEL);
    expect(run?.dropped).toEqual([]);
    const full = planRun(entries(10, MOST_JOURNAL_BYTES - 100, 200), NOTHING, SUMMARY, LABEL);
    expect(full?.dropped).toEqual([1, 2]);
    expect(full?.journal.entries.map((entry) => entry.run)).toEqual([3, 4]);
  });

  it('enters no run that is too large', () => {
    const created = [{ sheet: 'ก'.repeat(MOST_RUN_BYTES / 3), marks: [], names: [] }];
    expect(planRun(entries(10), { ...NOTHING, created }, SUMMARY, LABEL)).toBeNull();
  });
});
