import type { WorkbookContents } from '../excel/index';

/** True where no worksheet holds anything: sample data would mix with whatever does. */
export function isEmptyWorkbook({ scan, existing }: WorkbookContents): boolean {
  return (
    existing.length === 0 &&
    scan.unread.length === 0 &&
    scan.grids.every(({ values }) => values.flat().every((value) => value === ''))
  );
}
