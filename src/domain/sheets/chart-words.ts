import { quoteText } from './formula-text';
import { formulaCell } from './planned-cell';
import { wideRow, type PlannedRow } from './planned-row';

/**
 * คำอธิบายแผนภูมิ: what a chart shows, for who cannot see it. The sentence on a row below has live figures; the alternative text of
 * the chart itself leads there, since no Excel recalculates it and not every Excel lets an add-in write it.
 */
export type ChartWord = string | { readonly formula: string; readonly longest: string };

const TABLE_PLACES = { left: 'ทางซ้ายของแผนภูมิ', above: 'เหนือแผนภูมิ' } as const;

/** The alternative text of a chart that shows this, and whose figures stand in a table beside or above it. */
export function alternativeText(shown: string, table: keyof typeof TABLE_PLACES): string {
  return `${shown} อ่านตัวเลขได้จากตาราง${TABLE_PLACES[table]} และอ่านคำอธิบายพร้อมตัวเลขได้จากประโยคด้านล่าง`;
}

/** The row below a chart; words are text or parts of a formula with the longest text that each may give. */
export function chartWordsRow(key: string, words: readonly ChartWord[], columns: number): PlannedRow {
  const pieces = words.map((word) => (typeof word === 'string' ? quoteText(word) : word.formula));
  const longest = words.map((word) => (typeof word === 'string' ? word : word.longest)).join('');
  return wideRow(key, formulaCell(`=${pieces.join('&')}`, 'note', longest), columns);
}

/** A figure of the chart as text. */
export function figureWord(expression: string, numberFormat: string): ChartWord {
  return { formula: `TEXT(${expression},${quoteText(numberFormat)})`, longest: '100.00' };
}

/** The name beside the highest or lowest of the figures; empty where there are none. */
export function extremeName(
  extreme: 'MAX' | 'MIN',
  names: string,
  figures: string,
  longest: string,
): ChartWord {
  const place = `MATCH(${extreme}(${figures}),${figures},0)`;
  return { formula: `IF(COUNT(${figures})=0,"",INDEX(${names},${place}))`, longest };
}
