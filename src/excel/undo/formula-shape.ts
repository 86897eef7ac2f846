/**
 * A formula apart from what it points at. Excel rewrites references when a sheet is renamed, a row inserted or a sheet deleted, and
 * may write quotes, spaces and letter case its own way: none of that is a change by anyone's hand.
 */
const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}\p{M}\p{N}_.]+)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`(?<![\p{L}\p{N}_.$])(?:${SHEET}|#REF!)?(?:${CELL}(?![\p{L}\p{N}_.(])|#REF!)`;
const PARTS = new RegExp(`${TEXT}|${REFERENCE}|\\s+`, 'giu');
const SHEET_NAMES = new RegExp(`${TEXT}|'((?:[^']|'')*)'!|([\\p{L}\\p{M}\\p{N}_.]+)!`, 'gu');
const TEXTS = new RegExp(TEXT, 'gu');

/** The formula with every reference as `@` and without spaces, texts as they are. */
export function formulaShape(formula: string): string {
  return formula
    .split(new RegExp(`(${TEXT})`, 'u'))
    .map((part) => (part.startsWith('"') ? part : shapeOfCode(part)))
    .join('');
}

function shapeOfCode(code: string): string {
  return code.replace(PARTS, (part) => (part.trim() === '' ? '' : '@')).toUpperCase();
}

/** True where the formula reads a cell of the sheet, or uses one of these workbook names. */
export function readsSheet(formula: string, sheet: string, names: readonly string[]): boolean {
  const wanted = sheet.toLowerCase();
  const found = [...formula.matchAll(SHEET_NAMES)].flatMap(([, quoted, plain]) =>
    (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase().split(':'),
  );
  if (found.includes(wanted)) return true;
  const code = formula.replace(TEXTS, '').toLowerCase();
  const words = new Set([...code.matchAll(/[\p{L}\p{M}\p{N}_.\\]+/gu)].map(([word]) => word));
  return names.some((name) => words.has(name.toLowerCase()));
}
