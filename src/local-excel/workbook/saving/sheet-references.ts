import { quoteSheet } from '../cell-address';

/** What became of the sheets of the file: their final name, or null for one that went away. */
export type SheetFates = ReadonlyMap<string, string | null>;

const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{M}\p{N}_.\]'])([\p{L}\p{M}\p{N}_.]+)!/gu;

/** The formula after sheets were renamed or went away; a reference to the latter is `#REF!`, as Excel writes it. */
export function followSheets(formula: string, fates: SheetFates): string {
  return formula.replace(REFERENCE, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const fate = name === undefined ? undefined : fates.get(name);
    if (fate === undefined || fate === name) return whole;
    return fate === null ? '#REF!' : `${quoteSheet(fate)}!`;
  });
}
