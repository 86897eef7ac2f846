/** สิ่งที่เปลี่ยนตั้งแต่สร้างชีตครั้งล่าสุด: what staff have changed in their own sheets that ours do not show yet. */
import { compareSnapshot, type SnapshotDifference } from '../domain/index';
import type { WorkbookReading } from './session';

export type ChangedSince = SnapshotDifference & {
  /** The moment of the last run, as the list of runs has it; null where that run did not say. */
  readonly at: string | null;
};

/** Null while none of our sheets is there, and where nothing is known of when they were made. */
export function changedSince({ analysis, contents }: WorkbookReading): ChangedSince | null {
  const { existing, snapshot } = contents;
  if (existing.length === 0 || snapshot === undefined) return null;
  return { ...compareSnapshot(snapshot, analysis), at: snapshot.at };
}
