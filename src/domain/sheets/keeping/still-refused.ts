import { isSameContentOrSense, type CellDifference } from './differences';

function isSameDifference(one: CellDifference, other: CellDifference): boolean {
  return (
    one.at.sheet === other.at.sheet &&
    one.row === other.row &&
    one.field === other.field &&
    isSameContentOrSense(one.before, other.before) &&
    isSameContentOrSense(one.after, other.after)
  );
}

/** Those differences of a new plan that were refused in an earlier one and still are the same, wherever their rows stand now. */
export function stillRefused(
  refused: readonly CellDifference[],
  differences: readonly CellDifference[],
): readonly CellDifference[] {
  return differences.filter((one) => refused.some((earlier) => isSameDifference(earlier, one)));
}
