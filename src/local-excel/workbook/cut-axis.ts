import type { BlockModel } from './workbook-model';

/** Which rows, or columns, of a worksheet another worksheet gets, and where they stand there. */
export type CutAxis = {
  /** Zero-based here, in order. */
  readonly kept: readonly number[];
  /** Zero-based there; undefined for what does not go there. */
  readonly placeOf: (index: number) => number | undefined;
};

export function cutAxis(kept: readonly number[]): CutAxis {
  const places = new Map(kept.map((index, place) => [index, place]));
  return { kept, placeOf: (index) => places.get(index) };
}

type Stretch = { readonly first: number; readonly count: number };

/** The part of a stretch that goes there; null where none of it does. */
export function cutStretch({ kept }: CutAxis, first: number, count: number): Stretch | null {
  const place = kept.findIndex((index) => index >= first);
  const inside = kept.filter((index) => index >= first && index < first + count).length;
  return inside === 0 ? null : { first: place, count: inside };
}

/** The part of a block that goes there; null where none of it does. */
export function cutBlock(rows: CutAxis, columns: CutAxis, block: BlockModel): BlockModel | null {
  const down = cutStretch(rows, block.row, block.rows);
  const across = cutStretch(columns, block.column, block.columns);
  if (down === null || across === null) return null;
  return { row: down.first, rows: down.count, column: across.first, columns: across.count };
}

/** Sizes, or anything else kept by row or column. */
export function cutMap<Value>(axis: CutAxis, values: ReadonlyMap<number, Value>): Map<number, Value> {
  const moved = [...values].flatMap(([index, value]): (readonly [number, Value])[] => {
    const place = axis.placeOf(index);
    return place === undefined ? [] : [[place, value]];
  });
  return new Map(moved);
}

export function cutSet(axis: CutAxis, values: ReadonlySet<number>): Set<number> {
  return new Set([...values].map((index) => axis.placeOf(index)).filter((place) => place !== undefined));
}

/** True where everything that goes there keeps its place, so that references into it hold. */
export function keepsPlaces({ kept }: CutAxis): boolean {
  return kept.every((index, place) => index === place);
}
