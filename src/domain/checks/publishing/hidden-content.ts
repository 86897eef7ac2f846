import { cellAddress, columnName } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { Grid } from '../../reading/grid';
import type { DocumentCheck } from '../check-context';

/** สิ่งที่ซ่อนไว้: what nobody sees on the screen goes out with the file all the same. */
type Hidden = {
  readonly because: 'rows' | 'columns';
  /** Zero-based in the worksheet. */
  readonly lines: readonly number[];
  readonly nameOf: (line: number) => string;
};

function hasWordsInRow({ values, top }: Grid, row: number): boolean {
  return (values[row - top] ?? []).some((value) => value !== '');
}

function hasWordsInColumn({ values, left }: Grid, column: number): boolean {
  return values.some((cells) => (cells[column - left] ?? '') !== '');
}

/** The first filled cell of the hidden rows or columns. */
function firstCell({ values, top, left }: Grid, { because, lines }: Hidden): string {
  const [first = 0] = lines;
  const [row, column] =
    because === 'rows'
      ? [first, left + (values[first - top] ?? []).findIndex((value) => value !== '')]
      : [top + values.findIndex((cells) => (cells[first - left] ?? '') !== ''), first];
  return cellAddress(row, column);
}

function foundIn(grid: Grid): readonly Finding[] {
  const { sheet, visible, hiddenRows = [], hiddenColumns = [] } = grid;
  const finding = { code: 'PD2', severity: 'notice' } as const;
  if (!grid.values.some((cells) => cells.some((value) => value !== ''))) return [];
  if (!visible) return [{ ...finding, at: { sheet, address: 'A1' }, facts: { because: 'sheet' } }];
  const parts: readonly Hidden[] = [
    {
      because: 'rows',
      lines: hiddenRows.filter((row) => hasWordsInRow(grid, row)),
      nameOf: (row) => String(row + 1),
    },
    {
      because: 'columns',
      lines: hiddenColumns.filter((column) => hasWordsInColumn(grid, column)),
      nameOf: columnName,
    },
  ];
  return parts.flatMap((part): readonly Finding[] => {
    const { because, lines, nameOf } = part;
    if (lines.length === 0) return [];
    const facts = { because, count: lines.length, lines: lines.map(nameOf) };
    return [{ ...finding, at: { sheet, address: firstCell(grid, part) }, facts }];
  });
}

/** PD2: sheets, rows and columns out of sight that say something. */
export const HIDDEN_CONTENT: DocumentCheck = {
  code: 'PD2',
  title: 'เนื้อหาที่ซ่อนไว้ในไฟล์ที่จะเผยแพร่',
  lenience:
    'ทักชีตละครั้งสำหรับแถว คอลัมน์ หรือทั้งชีตที่ซ่อนและมีข้อมูล แถวที่ตัวกรองซ่อนไว้นับด้วย เพราะติดไปกับไฟล์เช่นกัน แถวหรือคอลัมน์ว่างที่ซ่อน และชีตที่โปรแกรมสร้างไม่ทัก',
  find: ({ grids = [] }) => grids.flatMap(foundIn),
};
