import { fingerprintOf, shortMark, type Fingerprints } from '../fingerprint';
import { comparableHeading } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import type { StandingSheet } from '../keeping/standing-sheet';

/**
 * สิ่งที่ส่งไป: a division gets each row with marks of what stood in its cells, so that what it has changed since is known when
 * the workbook comes back, and what it has merely been given is not taken for its word.
 */

/** A column that people see, ours or the user's own: its name in marks, its heading, its place in what was read. */
export type SeenColumn = { readonly field: string; readonly heading: string; readonly column: number };

/** The columns that people see, ours by their field, those of the user's own by their heading. */
export function seenColumns({ table: { headings, hidden }, kept }: StandingSheet): readonly SeenColumn[] {
  const headingAt = (column: number) => headings[column] ?? '';
  const own = kept.own.flatMap(({ field }): readonly SeenColumn[] => {
    const column = kept.columnOf.get(field);
    return column === undefined ? [] : [{ field, heading: headingAt(column), column }];
  });
  const ours = new Set(own.map(({ column }) => column));
  const added = kept.visible
    .filter((column) => !ours.has(column) && !hidden.includes(column) && headingAt(column) !== '')
    .map((column): SeenColumn => {
      const heading = headingAt(column);
      return { field: `own-${shortMark(comparableHeading(heading))}`, heading, column };
    });
  return [...own, ...added];
}

/** The marks of what the cells of a row show. */
export function marksOfRow(standing: StandingSheet, row: number): Fingerprints {
  const results = standing.table.rows[row]?.results ?? [];
  return new Map(
    seenColumns(standing).flatMap(({ field, column }) => {
      const mark = fingerprintOf(contentOf(results, column));
      return mark === null ? [] : [[field, mark] as const];
    }),
  );
}
