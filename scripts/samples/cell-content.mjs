/**
 * How samples write a cell: a plain string, number or boolean stands for itself; an object for what a plain value cannot say:
 * { formula, value } with the result that is kept in the file, { error: '#DIV/0!' }, { value, format: 'percent' | 'date' }.
 */
export function contentOf(written) {
  if (written === null || written === undefined) return { value: '' };
  return typeof written === 'object' ? written : { value: written };
}

/** A for 0, Z for 25, AA for 26. */
export function columnName(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
