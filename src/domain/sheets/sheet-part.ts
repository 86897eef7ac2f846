/** ส่วนของแผ่นที่ส่งออก: rows and columns of a worksheet that go into another workbook, as values without formulas. */
export type SheetPart = {
  /** The sheet's name, here and there. */
  readonly sheet: string;
  /** Zero-based in the worksheet, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Texts that stand there in place of what stands here, an empty one for nothing, by zero-based row and column of the worksheet here. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Whether the sheet will be known there as one of ours. */
  readonly keepsTag: boolean;
};

/** The numbers from `first` on, `count` of them. */
export function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
