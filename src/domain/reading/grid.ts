/** The value of one cell as Excel hands it over; an empty cell is `''`, an error cell its text such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

/** ตารางดิบของแผ่นงาน: the used block of one worksheet as it was read. Rows are equally long. */
export type Grid = {
  readonly sheet: string;
  readonly visible: boolean;
  /** Zero-based row and column of the block's first cell in the sheet. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Rows and columns of the sheet that are hidden, zero-based in the sheet; none where absent. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number format codes (en-US) of the same cells. */
  readonly numberFormats: readonly (readonly string[])[];
};
