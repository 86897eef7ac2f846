import { cellAddress } from '../../assessment/cell-place';
import { planFixes } from '../fixing/plan-fixes';
import type { TextFinding } from './found-in-text';
import { cellsOfText, gridOfText } from './text-rows';

/** The text with everything mended that can be mended without judgement; all else stays letter by letter. */
export function mendText(text: string, findings: readonly TextFinding[]): string {
  const cells = cellsOfText(text);
  const found = findings.map(({ finding }) => finding);
  const sheet = found.flatMap(({ at }) => at?.sheet ?? [])[0] ?? '';
  const fixes = planFixes(found, [gridOfText(cells, sheet)]);
  const mendedAt = new Map(fixes.map(({ at, after }) => [at.address, String(after)]));
  let mended = '';
  let rest = 0;
  for (const { row, column, raw, start } of cells) {
    mended += text.slice(rest, start) + (mendedAt.get(cellAddress(row, column)) ?? raw);
    rest = start + raw.length;
  }
  return mended + text.slice(rest);
}
