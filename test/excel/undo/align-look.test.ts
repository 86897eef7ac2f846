import { FINGERPRINT_HEADER, HEADER_KEY } from '../../../src/domain/sheets/hidden-columns';
import type { RawCell } from '../../../src/excel/undo/cell-mark';
import { alignLook } from '../../../src/excel/undo/align-look';
import { lookOf } from '../../../src/excel/undo/sheet-look';
import type { SheetLook } from '../../../src/excel/undo/sheet-look';
import { keyedList } from '../../support/keyed-list';
import { STYLES } from '../../support/sheet-plan';

const LOOK = lookOf(
  keyedList([
    ['o12', 0],
    ['o13', 10],
  ]),
  STYLES,
);
const TITLE: readonly RawCell[] = ["'ข้อที่ต่ำ", '', '', '', "'#title"];
const HEADINGS: readonly RawCell[] = ["'ข้อ", "'คะแนน", "'สาเหตุ", `'${FINGERPRINT_HEADER}`, `'${HEADER_KEY}`];
const O12: readonly RawCell[] = ["'o12", 0, '', '', "'o12"];
const O13: readonly RawCell[] = ["'o13", 10, '', '', "'o13"];

function aligned(...cells: readonly (readonly RawCell[])[]): SheetLook {
  return alignLook(LOOK, { cells, formats: cells.map((row) => row.map(() => 'General')) });
}

function blocksOf({ parts }: SheetLook): readonly unknown[] {
  return [parts.merges[0], parts.filter, parts.dropDowns[0]?.block, parts.names[0]?.block];
}

function inserted<Item>(row: readonly Item[], at: number, item: Item): readonly Item[] {
  return [...row.slice(0, at), item, ...row.slice(at)];
}

describe('alignLook', () => {
  it('leaves the look of an unmoved sheet as it is', () => {
    expect(aligned(TITLE, HEADINGS, O12, O13)).toEqual(LOOK);
  });

  it('follows rows that were sorted', () => {
    const { rows } = aligned(TITLE, HEADINGS, O13, O12);
    expect(rows.map(({ key, height }) => [key, height])).toEqual([
      ['#title', 20],
      [HEADER_KEY, 21],
      ['o13', 23],
      ['o12', 22],
    ]);
  });

  it('makes room for a row that the user inserted', () => {
    const look = aligned(TITLE, HEADINGS, O12, ["'เพิ่ม", 1, '', '', ''], O13);
    expect(look.rows.map(({ styles }) => styles.replaceAll(/[A-Z]/g, 'x'))).toEqual([
      'x..xx',
      'xxxxx',
      'xxxxx',
      '.....',
      'xxxxx',
    ]);
    expect(blocksOf(look)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 4, columns: 5 },
      { row: 2, column: 2, rows: 3, columns: 1 },
      { row: 2, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it('makes room for a column that the user inserted', () => {
    const look = aligned(
      ...[TITLE, HEADINGS, O12, O13].map((row, index) => inserted(row, 1, index === 1 ? "'แฟ้ม" : '')),
    );
    expect(look.columns.map(({ hidden }) => hidden)).toEqual([false, false, false, false, true, true]);
    expect(blocksOf(look)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 0, rows: 3, columns: 6 },
      { row: 2, column: 3, rows: 2, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it('drops what belonged to rows that the user deleted', () => {
    const look = aligned(TITLE, HEADINGS);
    expect(blocksOf(look)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 5 },
      undefined,
      undefined,
    ]);
    expect(look.parts.frozenRows).toBe(2);
  });

  it('goes by places where the hidden column of row keys is gone', () => {
    const look = aligned(...[TITLE, HEADINGS, O12, O13].map((row) => row.slice(0, 3)));
    expect(look.rows.map(({ height }) => height)).toEqual([20, 21, 22, 23]);
    expect(look.columns).toEqual(LOOK.columns.slice(0, 3));
  });
});
