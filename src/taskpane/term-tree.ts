/** ที่มาของคะแนนเป็นชั้น: the terms of a total as a tree of which only the opened parts are seen. */
import { listTerms, type ScoreTerm, type TermRow } from '../domain/index';
import { stepInList } from './list-steps';

/** A term with its place in the tree, as screen readers tell it. */
export type TreeRow = TermRow & {
  /** From the total down to the one just above; empty for the total. */
  readonly above: readonly ScoreTerm[];
  /** Terms one deeper, also those that stand beside the sum. */
  readonly below: number;
  /** From 1, of `siblings`. */
  readonly position: number;
  readonly siblings: number;
};

function childrenOf({ terms, beside }: ScoreTerm): readonly ScoreTerm[] {
  return [...terms, ...beside];
}

/** Every term of the total, in the order in which sheets and report print them. */
export function treeRowsOf(total: ScoreTerm): readonly TreeRow[] {
  const path: ScoreTerm[] = [];
  return listTerms(total).map((row) => {
    path.splice(row.depth, path.length, row.term);
    const above = path.slice(0, row.depth);
    const parent = above.at(-1);
    const siblings = parent === undefined ? [row.term] : childrenOf(parent);
    return {
      ...row,
      above,
      below: childrenOf(row.term).length,
      position: siblings.indexOf(row.term) + 1,
      siblings: siblings.length,
    };
  });
}

/** The rows that are seen while the terms of these codes are open. A code stands only once in a tree. */
export function visibleRows(rows: readonly TreeRow[], open: ReadonlySet<string>): readonly TreeRow[] {
  return rows.filter(({ above }) => above.every(({ code }) => open.has(code)));
}

/** What a key does in the tree: the focus goes to another seen row, the level opens or closes, or the row is pressed. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'press' };

/** Right opens a level and then enters it; left closes it, and from a closed one leads to the term above. */
function moveSideways(
  key: 'ArrowRight' | 'ArrowLeft',
  seen: readonly TreeRow[],
  index: number,
  open: ReadonlySet<string>,
): TreeMove | null {
  const row = seen[index];
  if (row === undefined) return null;
  const isOpen = row.below > 0 && open.has(row.term.code);
  if (key === 'ArrowRight' && row.below === 0) return null;
  if (isOpen === (key === 'ArrowLeft') && row.below > 0) return { kind: 'toggle' };
  if (key === 'ArrowRight') return { kind: 'focus', index: index + 1 };
  const above = seen.findIndex(({ term }) => term === row.above.at(-1));
  return above < 0 ? null : { kind: 'focus', index: above };
}

/** Null for a key that does nothing here. */
export function moveInTree(
  key: string,
  seen: readonly TreeRow[],
  index: number,
  open: ReadonlySet<string>,
): TreeMove | null {
  if (key === 'ArrowRight' || key === 'ArrowLeft') return moveSideways(key, seen, index, open);
  if (key === 'Enter') return { kind: 'press' };
  if (key === ' ') return { kind: 'toggle' };
  const next = stepInList(key, index, seen.length - 1);
  return next === null ? null : { kind: 'focus', index: next };
}
