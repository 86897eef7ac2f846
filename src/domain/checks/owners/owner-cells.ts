import type { Passage } from '../../reading/passage';
import { type OwnersReading, splitOwners } from '../../reading/split-owners';
import type { DocumentContext } from '../check-context';
import { cellsUnder, sheetsOfMeasures } from '../measures/measure-cells';

/** ช่องผู้รับผิดชอบ: what one cell names as owners, and what the reader made of it. */
export type OwnerCell = { readonly passage: Passage; readonly reading: OwnersReading };

const KNOWN = new WeakMap<DocumentContext, readonly OwnerCell[]>();

/** Every cell of owners in the users' own tables of measures, from the top. */
export function ownerCells(context: DocumentContext): readonly OwnerCell[] {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const cells = sheetsOfMeasures(context).flatMap(({ measures }) =>
    measures.flatMap((row) =>
      cellsUnder(row, 'owner').map((passage) => ({ passage, reading: splitOwners(passage.text) })),
    ),
  );
  KNOWN.set(context, cells);
  return cells;
}
