import type { Measure } from '../../assessment/measure';
import { readExistingTable } from '../keeping/existing-table';
import { matchHeadings } from '../keeping/match-columns';
import { lastingKeys, standingMeasures } from '../lasting-keys';
import type { AgencyContext } from '../sheet-context';
import type { ExistingSheet } from '../workbook-plan';
import { REPORT_COLUMNS } from './report-columns';

const HEADINGS = REPORT_COLUMNS.map(({ field, header }) => ({ field, heading: header }));

/** The key of each measure's row: that under which the report in the workbook has it, also where its words have changed since. */
export function measureRowKeys(
  { edition, measures }: AgencyContext,
  existing: readonly ExistingSheet[],
): ReadonlyMap<Measure, string> {
  const prefix = `${edition}|report|measure|`;
  const reports = existing.filter((sheet) => sheet.key === 'analysisReport' && sheet.edition === edition);
  const table = reports.map(readExistingTable).find((one) => one !== null) ?? null;
  const column = table === null ? undefined : matchHeadings(HEADINGS, table).columnOf.get('measure');
  const standing = table === null ? new Map<string, string>() : standingMeasures(table, prefix, column);
  return new Map([...lastingKeys(measures, standing)].map(([measure, key]) => [measure, `${prefix}${key}`]));
}
