import type { CellPlace } from '../assessment/cell-place';
import type { Finding } from '../findings/finding';
import { note } from './note';

/** A nought that opens a number of a code: `๐๑๒`, and both ends of `๐๑-๐๑๐`. */
const OPENING_NOUGHT = /(^|[^\d๐-๙])[0๐](?=[\d๐-๙])/g;

/** I01: a nought for the letter o; mended with the digits as they were typed. */
export function noteZeroCode(at: CellPlace, written: string, code: string): Finding {
  const fix = { from: written, to: written.replace(OPENING_NOUGHT, '$1o') };
  return { ...note('I01', 'warning', at, { found: written, code }), fix };
}
