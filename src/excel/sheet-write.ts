/** One step of writing a sheet, with its share of the request, so that no request outgrows what Excel on the web takes. */
import type { Block } from '../domain/sheets/sheet-spec';

export type SheetWrite = {
  /** Upper estimate of its part of the request, in bytes. */
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet) => void;
};

/** A request above 5 MB is refused by Excel on the web; reports of smaller ones failing keep us well below. */
export const MOST_REQUEST_BYTES = 1_500_000;

/** What one property set or method call costs in the request, with the path of the object it is called on. */
const CALL_BYTES = 250;

/** A write of `calls` property sets or method calls on one block, and `textBytes` of content. */
export function writeToBlock(
  block: Block,
  calls: number,
  write: (range: Excel.Range) => void,
  textBytes = 0,
): SheetWrite {
  const run = (sheet: Excel.Worksheet) => {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    write(range);
    // Hundreds of ranges are used once: keeping a reference to each would double the request and cost another to release them.
    range.untrack();
  };
  return { bytes: (calls + 1) * CALL_BYTES + textBytes, run };
}

/** A write of `calls` property sets or method calls on the sheet itself. */
export function writeToSheet(calls: number, run: (sheet: Excel.Worksheet) => void): SheetWrite {
  return { bytes: calls * CALL_BYTES, run };
}

/** The writes in order, in as few batches as stay below the size of a request. */
export function batchesOf(
  writes: readonly SheetWrite[],
  mostBytes = MOST_REQUEST_BYTES,
): readonly (readonly SheetWrite[])[] {
  const batches: SheetWrite[][] = [];
  let room = 0;
  for (const write of writes) {
    const batch = batches.at(-1);
    if (batch === undefined || write.bytes > room) {
      batches.push([write]);
      room = mostBytes - write.bytes;
    } else {
      batch.push(write);
      room -= write.bytes;
    }
  }
  return batches;
}
