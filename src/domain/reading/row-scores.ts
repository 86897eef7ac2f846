import type { StatedScore } from '../assessment/assessment';
import { scoreInRow } from './read-row-of-scores';
import type { ScoreColumn } from './score-columns';
import type { RowFact } from './score-fact';

/**
 * The scores of one kind that a row of a wide table states, by what they score. The row itself is the store and a score is read
 * when somebody asks for it: a workbook on all agencies holds more than half a million scores, of which a person looks at a few
 * hundred. A class, since its methods are then there once and not once an agency.
 */
export class RowScores<K> implements ReadonlyMap<K, StatedScore> {
  constructor(
    private readonly row: RowFact,
    private readonly columns: ReadonlyMap<K, ScoreColumn>,
  ) {}

  get size(): number {
    return this.row.isFull ? this.columns.size : [...this.statedKeys()].length;
  }

  get(key: K): StatedScore | undefined {
    return scoreInRow(this.row, this.columns.get(key) ?? null) ?? undefined;
  }

  has(key: K): boolean {
    return this.row.isFull ? this.columns.has(key) : this.get(key) !== undefined;
  }

  forEach(tell: (score: StatedScore, key: K, scores: ReadonlyMap<K, StatedScore>) => void): void {
    for (const [key, score] of this) tell(score, key, this);
  }

  keys(): IterableIterator<K, undefined> {
    return this.row.isFull ? this.columns.keys() : this.statedKeys();
  }

  *values(): Generator<StatedScore, undefined> {
    for (const [, score] of this) yield score;
  }

  *entries(): Generator<[K, StatedScore], undefined> {
    for (const [key, column] of this.columns) {
      const score = scoreInRow(this.row, column);
      if (score !== null) yield [key, score];
    }
  }

  [Symbol.iterator](): Generator<[K, StatedScore], undefined> {
    return this.entries();
  }

  private *statedKeys(): Generator<K, undefined> {
    for (const [key] of this) yield key;
  }
}
