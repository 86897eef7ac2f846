import type { HeaderBlock } from './detect-measure-header';
import { detectScoreRows, hasScore, type ScoreRows } from './detect-score-rows';
import type { RuleWords } from './rule-words';
import { readScoreRowLabel } from './score-row';
import type { SheetText } from './sheet-text';

/** หัวตารางที่เลื่อนจากข้อมูล: a header of a list of scores that stands one column beside its data. */
const SHIFTS = [1, -1];

/** A header as its data say it stands, and the rows under it. */
export type AlignedScoreHeader = { readonly aligned: HeaderBlock; readonly rows: ScoreRows };

function shifted({ rows, columns }: HeaderBlock, by: number): HeaderBlock {
  return { rows, columns: columns.map((one) => ({ ...one, column: one.column + by })) };
}

function countScored(sheet: SheetText, { rows, aligned }: AlignedScoreHeader): number {
  return rows.dataRows.filter((row) => hasScore(sheet, row, aligned.columns)).length;
}

/** The header over its data. Only where nothing under it is a score, and one column aside every row is, has it been moved. */
export function alignScoreHeader(
  sheet: SheetText,
  header: HeaderBlock,
  [first, end]: readonly [number, number],
  words: RuleWords,
): AlignedScoreHeader {
  const read = (aligned: HeaderBlock): AlignedScoreHeader => ({
    aligned,
    rows: detectScoreRows(sheet, first, end, aligned.columns, words),
  });
  const asItStands = read(header);
  if (countScored(sheet, asItStands) > 0) return asItStands;
  const moved = SHIFTS.map((by) => read(shifted(header, by)));
  const isLabelled = ({ rows, aligned }: AlignedScoreHeader) =>
    rows.dataRows.every((row) => readScoreRowLabel(sheet, row, aligned.columns, words).label !== null);
  const fits = moved.find(
    (one) =>
      one.rows.dataRows.length > 0 && countScored(sheet, one) === one.rows.dataRows.length && isLabelled(one),
  );
  return fits ?? asItStands;
}
