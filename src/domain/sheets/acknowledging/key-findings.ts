import { formatPlace, parseBlockAddress, type CellPlace } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { CellValue, Grid } from '../../reading/grid';
import { shortMark } from '../fingerprint';
import type { ExistingSheet } from '../workbook-plan';

/** What findings are about: the users' sheets and ours, as they were read. */
export type WorkbookCells = {
  readonly grids: readonly Grid[];
  readonly existing: readonly ExistingSheet[];
};

type SheetCells = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
};

function cellsOf(sheet: string, { grids, existing }: WorkbookCells): SheetCells | null {
  return grids.find((grid) => grid.sheet === sheet) ?? existing.find(({ name }) => name === sheet) ?? null;
}

/** All that the block holds; a place outside what was read holds nothing. */
function contentsAt({ sheet, address }: CellPlace, workbook: WorkbookCells): readonly CellValue[] {
  const cells = cellsOf(sheet, workbook);
  const corners = parseBlockAddress(address);
  if (cells === null || corners === null) return [];
  const rows = cells.values.slice(Math.max(0, corners.top - cells.top), corners.bottom - cells.top + 1);
  return rows.flatMap((row) =>
    row.slice(Math.max(0, corners.left - cells.left), corners.right - cells.left + 1),
  );
}

/** What was said of which cell holding what: a cell that has been changed makes another finding of it. */
function keyOf({ code, at, facts }: Finding, workbook: WorkbookCells): string {
  const place = at === null ? '' : formatPlace(at);
  const contents = at === null ? [] : contentsAt(at, workbook);
  return `${code}|${place}|${shortMark(JSON.stringify([facts, contents]))}`;
}

/** The findings, each with a key of its own that is the same in the next reading of an unchanged workbook. */
export function keyFindings(findings: readonly Finding[], workbook: WorkbookCells): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = keyOf(finding, workbook);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...finding, key: times === 1 ? key : `${key}|${times}` };
  });
}
