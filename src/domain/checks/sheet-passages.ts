import type { Passage } from '../reading/passage';
import type { DocumentContext } from './check-context';

/** ข้อความแยกตามชีต: the words of a workbook sheet by sheet, for checks of what one document says. */
const KNOWN = new WeakMap<DocumentContext, ReadonlyMap<string, readonly Passage[]>>();

/** The passages of each worksheet, from the top; sheets in their order. */
export function passagesBySheet(context: DocumentContext): ReadonlyMap<string, readonly Passage[]> {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const sheets = new Map<string, Passage[]>();
  for (const passage of context.passages) {
    const own = sheets.get(passage.at.sheet);
    if (own === undefined) sheets.set(passage.at.sheet, [passage]);
    else own.push(passage);
  }
  KNOWN.set(context, sheets);
  return sheets;
}
