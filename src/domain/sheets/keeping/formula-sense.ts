/**
 * ความหมายของสูตร: what a formula does, without the addresses it does it to. Rows and columns move whenever a sheet is written
 * again, and Excel writes names of sheets with or without quotes, so that addresses tell no change.
 */
const STRING = /("(?:[^"]|"")*")/;
const ADDRESS = /(?<![\p{L}\p{M}\d_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{M}\d_(])/gu;

function withoutAddresses(part: string): string {
  return part.replace(/[\s']/g, '').replace(ADDRESS, '#').toUpperCase();
}

/** A text that is the same for formulas that do the same; texts within the formula count as they stand. */
export function formulaSense(formula: string): string {
  const parts = formula.split(STRING);
  return parts.map((part, index) => (index % 2 === 1 ? part : withoutAddresses(part))).join('');
}
