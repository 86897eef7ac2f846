/** The sheet that a pasted table becomes. */
import { statesScores } from '../domain/assessment/assessment';
import type { Analysis, Grid } from '../domain/index';
import type { PlainSheet } from '../excel/index';
import { measureSheetOf } from './plain-measure-sheet';
import { scoreSheetOf } from './plain-score-sheet';

/** What a pasted table is: a clean sheet of one kind, or as it came where it holds several agencies, both kinds or neither. */
export type PastedSheet = { readonly kind: 'scores' | 'measures' | 'asPasted'; readonly sheet: PlainSheet };

const PLAIN_WIDTH = 140;

function asPasted({ sheet, values }: Grid): PlainSheet {
  const rows = values.map((row) => row.map((cell) => String(cell)));
  return {
    name: sheet,
    rows,
    headerRow: 0,
    widths: (rows[0] ?? []).map(() => PLAIN_WIDTH),
    scoreColumn: null,
  };
}

/** The sheet to be written for what was pasted and read. */
export function sheetOfPaste(grid: Grid, { agencies, measures, planYear }: Analysis): PastedSheet {
  const scored = agencies.filter(({ assessment }) => statesScores(assessment));
  const [one, ...others] = scored;
  if (one === undefined && measures.length > 0) {
    const agency = agencies[0]?.assessment.agency?.name ?? null;
    return { kind: 'measures', sheet: measureSheetOf(measures, planYear, agency) };
  }
  if (one === undefined || others.length > 0 || measures.length > 0)
    return { kind: 'asPasted', sheet: asPasted(grid) };
  return { kind: 'scores', sheet: scoreSheetOf(one.assessment, one.rulebook) };
}
