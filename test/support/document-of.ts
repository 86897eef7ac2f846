import { analyseWorkbook } from '../../src/domain/analyse';
import type { DocumentCheck, DocumentContext } from '../../src/domain/checks/check-context';
import type { Finding } from '../../src/domain/findings/finding';
import { collectPassages } from '../../src/domain/reading/collect-passages';
import type { CellValue, Grid } from '../../src/domain/reading/grid';
import { gridOf } from './grid-of';

/** Worksheets by name, each as its rows. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** What checks of the wording see of a workbook with these sheets. */
export function documentOf(sheets: Sheets): DocumentContext {
  return documentOfGrids(Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })));
}

/** The same of worksheets that are hidden, formatted or placed otherwise. */
export function documentOfGrids(grids: readonly Grid[]): DocumentContext {
  const choices = { fiscalYear: null, planYear: null, agencyName: null };
  const { agencies, fiscalYear, planYear, measures, layouts } = analyseWorkbook(
    { grids, unread: [] },
    choices,
  );
  const [subject = null] = agencies;
  return {
    subject,
    agencies,
    fiscalYear,
    planYear,
    measures,
    passages: collectPassages(grids, layouts),
    grids,
  };
}

/** What a check of the wording finds in a workbook with these sheets. */
export function foundInDocument({ find }: DocumentCheck, sheets: Sheets): readonly Finding[] {
  return find(documentOf(sheets));
}
