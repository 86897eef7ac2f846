import { GROUP_KEY, HEADER_KEY } from '../hidden-columns';
import type { SheetSpec } from '../sheet-spec';
import { comparableHeading, type ExistingTable } from './existing-table';

/** Which existing column is which of ours, and which are the user's own. */
export type ColumnMatch = {
  /** Existing column by our field. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns that the user has added, from left to right. */
  readonly added: readonly number[];
};

function headingsOfSpec(spec: SheetSpec): readonly string[] {
  const texts = (key: string) =>
    spec.rows
      .find((row) => row.key === key)
      ?.cells.map((cell) => (cell?.content.kind === 'text' ? cell.content.text : '')) ?? [];
  const upper = texts(GROUP_KEY);
  return texts(HEADER_KEY).map((heading, column) => (heading === '' ? (upper[column] ?? '') : heading));
}

/** A heading that was renamed: the one unmatched column just between the columns of our neighbours is ours. */
function matchByNeighbours(
  fields: readonly string[],
  matched: ReadonlyMap<string, number>,
  end: number,
  isFree: (column: number) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  fields.forEach((field, index) => {
    if (matched.has(field)) return;
    const before = index === 0 ? -1 : matched.get(fields[index - 1] ?? '');
    const next = fields[index + 1];
    const after = next === undefined ? end : matched.get(next);
    if (before === undefined || after !== before + 2 || !isFree(before + 1)) return;
    found.set(field, before + 1);
  });
  return found;
}

/** Finds columns with these stable names under these headings, then renamed ones by where they stand. */
export function matchHeadings(
  columns: readonly { readonly field: string; readonly heading: string }[],
  existing: ExistingTable,
): ColumnMatch {
  const fields = columns.map(({ field }) => field);
  const present = existing.headings.map(comparableHeading);
  const taken = new Set<number>(existing.hidden);
  const byHeading = new Map<string, number>();
  for (const { field, heading } of columns) {
    const wanted = comparableHeading(heading);
    const column = wanted === '' ? -1 : present.findIndex((one, at) => one === wanted && !taken.has(at));
    if (column < 0) continue;
    taken.add(column);
    byHeading.set(field, column);
  }
  const renamed = matchByNeighbours(
    fields,
    byHeading,
    Math.min(...existing.hidden),
    (column) => column < present.length && !taken.has(column),
  );
  renamed.forEach((column) => taken.add(column));
  return {
    columnOf: new Map([...byHeading, ...renamed]),
    added: present.map((_, column) => column).filter((column) => !taken.has(column)),
  };
}

/** Matches the columns of a sheet that is to be written to those of the sheet that stands there. */
export function matchColumns(spec: SheetSpec, existing: ExistingTable): ColumnMatch {
  const headings = headingsOfSpec(spec);
  const visible = spec.columns.filter((column) => !column.hidden);
  return matchHeadings(
    visible.map(({ field }, index) => ({ field, heading: headings[index] ?? '' })),
    existing,
  );
}
