import { cellAddress } from '../../assessment/cell-place';
import { factText, hasFact } from '../../findings/fact-text';
import type { Finding } from '../../findings/finding';
import type { TextCell } from './text-rows';
import { findWords, type WordRange } from './words-in-raw';

/** ข้อสังเกตในข้อความ: a finding with the letters it speaks of, as positions in the whole text. */
export type TextFinding = WordRange & {
  readonly finding: Finding;
  /** Zero-based line of the text. */
  readonly line: number;
  /** False where the check names no words, so that the range is the whole paragraph or cell. */
  readonly isExact: boolean;
};

/** Facts that quote the text, the most particular first. */
const QUOTING = ['found', 'published', 'period'] as const;

function wordsOf({ fix, facts }: Finding): readonly string[] {
  const quoted = QUOTING.filter((name) => hasFact(facts, name)).map((name) => factText(facts, name));
  return fix === undefined ? quoted : [fix.from, ...quoted];
}

function wholeOf({ raw, start }: TextCell): WordRange {
  const trimmed = raw.trim();
  const from = start + raw.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** A finding told twice of one cell speaks of the next occurrence each time. */
function rangeOf(finding: Finding, cell: TextCell, told: Map<string, number>): TextFinding {
  const own = { finding, line: cell.row };
  for (const words of wordsOf(finding)) {
    const ranges = findWords(words, cell.raw);
    const key = `${finding.code} ${cell.start} ${words}`;
    const count = told.get(key) ?? 0;
    const range = ranges[Math.min(count, ranges.length - 1)];
    if (range === undefined) continue;
    told.set(key, count + 1);
    return { ...own, start: cell.start + range.start, end: cell.start + range.end, isExact: true };
  }
  return { ...own, ...wholeOf(cell), isExact: false };
}

function topLeftOf({ at }: Finding): string {
  return (at?.address ?? '').replace(/:.*$/, '');
}

/** The findings with their places in the text, in its order. One about a blank cell stands at the nearest words of its line. */
export function placeInText(
  findings: readonly Finding[],
  cells: readonly TextCell[],
): readonly TextFinding[] {
  const byAddress = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const told = new Map<string, number>();
  const placed = findings.flatMap((finding): readonly TextFinding[] => {
    const address = topLeftOf(finding);
    const row = Number(address.replace(/^[A-Z]+/, '')) - 1;
    const cell = byAddress.get(address) ?? cells.find((one) => one.row === row);
    return cell === undefined ? [] : [rangeOf(finding, cell, told)];
  });
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}
