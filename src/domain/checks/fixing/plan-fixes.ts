import { parseBlockAddress, type CellPlace } from '../../assessment/cell-place';
import { toNumber } from '../../assessment/score';
import type { Finding, Fix } from '../../findings/finding';
import type { CellValue, Grid } from '../../reading/grid';
import { parseScore } from '../../reading/parse-score';
import { replaceWords } from './replace-words';

/** การแก้เซลล์: what one cell of the users' own sheets holds and what it would hold, to be looked at before anything is written. */
export type CellFix = {
  readonly at: CellPlace;
  readonly before: CellValue;
  /** A number only where the cell is to state a score. */
  readonly after: string | number;
};

type Mending = { readonly at: CellPlace; readonly fix: Fix; readonly statesScore: boolean };

function mendingsOf({ code, at, fix, alsoFix = [] }: Finding): readonly Mending[] {
  const statesScore = code === 'R04';
  const first = at === null || fix === undefined ? [] : [{ at, fix, statesScore }];
  return [...first, ...alsoFix.map((other) => ({ ...other, statesScore }))];
}

function valueAt(grids: readonly Grid[], { sheet, address }: CellPlace): CellValue | null {
  const grid = grids.find((one) => one.sheet === sheet);
  const corners = parseBlockAddress(address);
  if (grid === undefined || corners === null) return null;
  const { top, left, bottom, right } = corners;
  return top === bottom && left === right ? (grid.values[top - grid.top]?.[left - grid.left] ?? null) : null;
}

/** The number that the mended text states, where it was mended to state one. */
function asScore(text: string): string | number {
  const reading = parseScore(text, 'General');
  return reading.kind === 'score' && reading.repair === null ? toNumber(reading.score) : text;
}

function mend(text: string, mendings: readonly Mending[]): string | number {
  const mended = mendings.reduce((words, { fix }) => replaceWords(words, fix), text);
  return mended !== text && mendings.some(({ statesScore }) => statesScore) ? asScore(mended) : mended;
}

/**
 * What the findings that can be mended without judgement would make of the users' cells, a cell once, in the order of the
 * findings. Only texts are mended, and only where the words still stand in them: what a cell computes cannot be told from
 * a text here, and is for the writer to leave alone.
 */
export function planFixes(findings: readonly Finding[], grids: readonly Grid[]): readonly CellFix[] {
  const byCell = new Map<string, Mending[]>();
  for (const mending of findings.flatMap(mendingsOf)) {
    const cell = JSON.stringify([mending.at.sheet, mending.at.address]);
    const others = byCell.get(cell);
    if (others === undefined) byCell.set(cell, [mending]);
    else others.push(mending);
  }
  return [...byCell.values()].flatMap((mendings): readonly CellFix[] => {
    const [first] = mendings;
    const before = first === undefined ? null : valueAt(grids, first.at);
    if (first === undefined || typeof before !== 'string') return [];
    const after = mend(before, mendings);
    return after === before ? [] : [{ at: first.at, before, after }];
  });
}
