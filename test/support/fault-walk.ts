/** Work on a workbook that is cut short at each of its actions or syncs in turn. */
import { ExcelFailure } from '../../src/excel/excel-failure';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import type { LocalExcelSession } from './local-excel-session';
import { openInLocalExcel } from './local-excel-session';

export type Counter = 'actions' | 'syncs';
export type Work = () => Promise<unknown>;

/** A workbook as it is now, to be opened as often as wanted. */
export type Start = { readonly open: () => Promise<LocalExcelSession> };

export function startFrom(model: WorkbookModel): Start {
  const kept = structuredClone(model);
  return { open: () => openInLocalExcel(structuredClone(kept)) };
}

/** How many actions, or syncs, the work takes. */
export async function countOf({ open }: Start, work: Work, counter: Counter): Promise<number> {
  const { host } = await open();
  const before = host.counters[counter];
  await work();
  return host.counters[counter] - before;
}

/** Does the work with that one of its actions, or syncs, failing; true where it was cut short. */
export async function cutShort(
  { host }: LocalExcelSession,
  work: Work,
  counter: Counter,
  place: number,
): Promise<boolean> {
  const fault = host.fail(counter === 'actions' ? { atAction: place } : { atSync: place });
  const failure = await work().then(
    () => null,
    (error: unknown) => error,
  );
  fault.end();
  if (failure !== null) expect(failure).toBeInstanceOf(ExcelFailure);
  return failure !== null;
}

/** At most `most` of the places from 1 to `count`, evenly spread, the first and the last among them. */
export function placesUpTo(count: number, most = Number.POSITIVE_INFINITY): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index + 1);
  return Array.from({ length: most }, (_, index) => 1 + Math.round((index * (count - 1)) / (most - 1)));
}
