import type { Measure } from '../../assessment/measure';
import { readExistingTable, type ExistingTable } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import { matchHeadings } from '../keeping/match-columns';
import { ownerOf } from '../keeping/user-content';
import { lastingKeys, standingMeasures } from '../lasting-keys';
import type { ExistingSheet } from '../workbook-plan';
import { FOLLOW_UP_COLUMNS, type FollowUpField } from './follow-up-columns';
import { followUpPrefix, type FollowUpRound } from './follow-up-round';

/** แผ่นติดตามที่มีอยู่: the sheet of a round as it stands, with the row of each measure. */
export type StandingFollowUp = {
  /** The key of each measure's row, without the prefix of the sheet. */
  readonly keyOf: (measure: Measure) => string;
  /** What staff typed of a measure in a column of their own words; null where that is nothing. */
  readonly typed: (measure: Measure, field: FollowUpField) => string | null;
};

function columnsOf(table: ExistingTable): ReadonlyMap<string, number> {
  return matchHeadings(
    FOLLOW_UP_COLUMNS.map(({ field, header }) => ({ field, heading: header })),
    table,
  ).columnOf;
}

function typedText(
  table: ExistingTable,
  columns: ReadonlyMap<string, number>,
  key: string,
  field: FollowUpField,
): string | null {
  const row = table.rows.find((one) => one.key === key);
  const content = contentOf(row?.results ?? [], columns.get(field));
  if (ownerOf(content, row?.fingerprints.get(field)) !== 'user') return null;
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'text' ? content.text.trim() : null;
}

/** The sheet of a round in the workbook; where there is none every measure has the key of its own words. */
export function standingFollowUp(
  round: FollowUpRound,
  edition: string,
  measures: readonly Measure[],
  existing: readonly ExistingSheet[],
): StandingFollowUp {
  const sheets = existing.filter((sheet) => sheet.key === round && sheet.edition === edition);
  const table = sheets.map(readExistingTable).find((one) => one !== null) ?? null;
  const prefix = followUpPrefix(edition, round);
  const columns = table === null ? new Map<string, number>() : columnsOf(table);
  const standing = table === null ? new Map() : standingMeasures(table, prefix, columns.get('measure'));
  const keys = lastingKeys(measures, standing);
  const keyOf = (measure: Measure) => keys.get(measure) ?? '';
  return {
    keyOf,
    typed: (measure, field) =>
      table === null ? null : typedText(table, columns, `${prefix}${keyOf(measure)}`, field),
  };
}
