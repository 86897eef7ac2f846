import { quoteText } from './formula-text';
import { formulaCell } from './planned-cell';
import { wideRow, type PlannedRow } from './planned-row';

/**
 * คำอธิบายแผนภูมิ: what a chart shows, in a sentence with live figures on the row below it. An add-in cannot give a chart an
 * alternative text, so this is what who cannot see the chart reads.
 */
export type ChartWord = string | { readonly formula: string; readonly longest: string };

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
