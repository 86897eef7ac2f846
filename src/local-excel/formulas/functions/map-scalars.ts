/**
 * How Excel applies a calculation of single values to ranges and array constants: cell by cell, a single row, column or
 * value stretched over the others' size, `#N/A` where one of them ends.
 */
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from '@univerjs/engine-formula';

type Size = { readonly rows: number; readonly columns: number };

function sizeOf(object: BaseValueObject): Size {
  if (!(object instanceof ArrayValueObject)) return { rows: 1, columns: 1 };
  return { rows: object.getRowCount(), columns: object.getColumnCount() };
}

function elementAt(object: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!(object instanceof ArrayValueObject)) return object;
  const { rows, columns } = sizeOf(object);
  const ends = (rows > 1 && row >= rows) || (columns > 1 && column >= columns);
  if (ends) return ErrorValueObject.create(ErrorType.NA);
  return object.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}

/** The argument as a single value: itself, or the only cell of a range; null when it has more. */
export function singleValue(object: BaseValueObject): BaseValueObject | null {
  const { rows, columns } = sizeOf(object);
  return rows === 1 && columns === 1 ? elementAt(object, 0, 0) : null;
}

/** The result for every cell of the stretched arguments; a plain value when none of them is an array. */
export function mapScalars(
  args: readonly BaseValueObject[],
  calculate: (scalars: readonly BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const sizes = args.map(sizeOf);
  const rowCount = Math.max(1, ...sizes.map((size) => size.rows));
  const columnCount = Math.max(1, ...sizes.map((size) => size.columns));
  const calculateAt = (row: number, column: number) =>
    calculate(args.map((arg) => elementAt(arg, row, column)));
  if (rowCount === 1 && columnCount === 1) return calculateAt(0, 0);
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => calculateAt(row, column)),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
