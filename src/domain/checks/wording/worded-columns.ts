import type { Passage } from '../../reading/passage';
import type { ColumnField } from '../../reading/sheet-layout';

/** คอลัมน์ที่เขียนเป็นข้อความ: columns of measure tables in which staff write sentences and numbered steps. */
export const WORDED_COLUMNS = [
  'analysis',
  'measure',
  'alignment',
  'steps',
  'result',
  'outcome',
  'recommendation',
] as const satisfies readonly ColumnField[];

/** True for words outside the tables and for cells of measures; tables of scores hold labels and figures. */
export function isWriting({ part }: Passage): boolean {
  return part.kind === 'running' || (part.kind === 'cell' && part.table === 'measures');
}
