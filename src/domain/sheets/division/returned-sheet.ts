import { readTable } from '../sheet-targets';
import type { ExistingSheet } from '../workbook-plan';

/** แผ่นที่ส่งกลับมา as a file holds it: ours by its mark, or a sheet whose mark another program has dropped. */
export type ReturnedSheet = Omit<ExistingSheet, 'key' | 'edition'> & {
  readonly mark: Pick<ExistingSheet, 'key' | 'edition'> | null;
};

export type RecognisedSheets = {
  readonly sheets: readonly ExistingSheet[];
  /** Names of the sheets that are none of ours. */
  readonly strangers: readonly string[];
};

function keysOf(sheet: ExistingSheet): ReadonlySet<string> {
  const keys = readTable(sheet)?.rows.map(({ key }) => key ?? '') ?? [];
  return new Set(keys.filter((key) => key.includes('|')));
}

/** The sheet at home with the most rows of the same key; null where none has one. */
function homeByKeys(
  sheet: Omit<ReturnedSheet, 'mark'>,
  homes: readonly ExistingSheet[],
): ExistingSheet | null {
  const shared = homes.map((home) => {
    const keys = keysOf(home);
    const { key, edition } = home;
    const count = [...keysOf({ ...sheet, key, edition })].filter((one) => keys.has(one)).length;
    return { home, count };
  });
  const best = Math.max(0, ...shared.map(({ count }) => count));
  return best === 0 ? null : (shared.find(({ count }) => count === best)?.home ?? null);
}

/**
 * Which of the sheets that came back are ours. The mark tells, and the row keys do where a program that knows no marks has saved the
 * file: they say of themselves which sheet and which year they are of.
 */
export function recogniseReturned(
  returned: readonly ReturnedSheet[],
  homes: readonly ExistingSheet[],
): RecognisedSheets {
  const found = returned.map(({ mark, ...sheet }) => {
    const identity = mark ?? homeByKeys(sheet, homes);
    if (identity === null) return { name: sheet.name, sheet: null };
    const { key, edition } = identity;
    return { name: sheet.name, sheet: { ...sheet, key, edition } };
  });
  return {
    sheets: found.flatMap(({ sheet }) => sheet ?? []),
    strangers: found.filter(({ sheet }) => sheet === null).map(({ name }) => name),
  };
}
