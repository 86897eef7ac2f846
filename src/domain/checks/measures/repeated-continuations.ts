import type { Passage } from '../../reading/passage';
import type { DocumentContext } from '../check-context';
import { sheetsOfMeasures, type SheetOfMeasures } from './measure-cells';
import { withoutSpaces } from './without-spaces';

/** แถวต่อเนื่องที่ซ้ำ: the rest of one measure that a page break left standing under the next measure as well. */
export type RepeatedContinuation = { readonly passage: Passage; readonly no: number };

/** Short entries such as a division or a period may well be those of the measure above. */
const SHORTEST = 25;
const KNOWN = new WeakMap<DocumentContext, readonly RepeatedContinuation[]>();

/** What a measure says of its own: the cells of its first row are no continuation. */
function continuationsOf(cells: readonly Passage[]): readonly Passage[] {
  const first = cells[0]?.row;
  return cells.filter(({ row }) => row !== first);
}

function findIn({ measures }: SheetOfMeasures): readonly RepeatedContinuation[] {
  const said = new Map<string, number>();
  return measures.flatMap(({ measure, cells }) => {
    const keys = cells
      .filter(({ text }) => text.length >= SHORTEST)
      .map((passage) => ({ passage, key: `${passage.column} ${withoutSpaces(passage.text)}` }));
    const rest = new Set(continuationsOf(cells));
    const repeated = keys.flatMap(({ passage, key }) => {
      const no = said.get(key);
      return no === undefined || !rest.has(passage) ? [] : [{ passage, no }];
    });
    keys.forEach(({ key }) => said.set(key, measure.no));
    return repeated;
  });
}

/** The continuation cells that say, under the same column, what a measure above has said, with the number of that measure. */
export function repeatedContinuations(context: DocumentContext): readonly RepeatedContinuation[] {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const found = sheetsOfMeasures(context).flatMap(findIn);
  KNOWN.set(context, found);
  return found;
}
