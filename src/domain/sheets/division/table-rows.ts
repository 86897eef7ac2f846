import { HEADER_KEY } from '../hidden-columns';
import type { StandingSheet } from '../keeping/standing-sheet';

/** What a sheet says before its rows, and the rows themselves, as zero-based rows of what was read of the sheet. */
export type TableRows = {
  /** Titles and headings. */
  readonly heading: readonly number[];
  readonly body: readonly number[];
};

const TITLE = '#title';

/**
 * Parts the heading of a sheet from its rows. A sentence of the heading that is reckoned is left out: it tells of the whole table,
 * and would be wrong over a part of it. So are rows below the headings that are no data, such as totals and notes.
 */
export function tableRows({ table: { rows, hidden } }: StandingSheet): TableRows {
  const header = rows.findIndex(({ key }) => key === HEADER_KEY);
  const indexes = rows.map((_, index) => index);
  const isReckoned = (index: number) =>
    (rows[index]?.contents ?? []).some(({ kind }, column) => kind === 'formula' && !hidden.includes(column));
  return {
    heading: indexes.filter(
      (index) => index <= header && (index === header || rows[index]?.key === TITLE || !isReckoned(index)),
    ),
    body: indexes.filter((index) => index > header && !(rows[index]?.key?.startsWith('#') ?? false)),
  };
}
