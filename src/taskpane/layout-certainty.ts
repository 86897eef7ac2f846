/** ความแน่ใจ: how surely a table is what it was taken for, in the three steps that a person is told. */
import type { TableLayout } from '../domain/reading/sheet-layout';

export type Certainty = 'sure' | 'check' | 'unsure';

const SURE = 0.9;
const LIKELY = 0.6;

export function certaintyOf({ confidence }: Pick<TableLayout, 'confidence'>): Certainty {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'check' : 'unsure';
}
