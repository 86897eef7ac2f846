import { analyseWorkbook } from '../../src/domain/analyse';
import type { Finding } from '../../src/domain/findings/finding';
import type { SampleOfWording, WrittenFinding } from '../samples-of-wording/sample-of-wording';
import { gridOf } from './grid-of';

/** Everything that reading and checking a sample tells of. */
export function foundInSample({ sheets, looks }: SampleOfWording): readonly Finding[] {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { ...looks?.[sheet], sheet }));
  const choices = { fiscalYear: null, planYear: null, agencyName: null };
  return analyseWorkbook({ grids, unread: [] }, choices).findings;
}

/** A finding as it is written beside a sample. */
export function written({ code, at }: Finding): WrittenFinding {
  return [code, at?.sheet ?? '', at?.address ?? ''];
}
