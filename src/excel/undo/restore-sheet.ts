/** Putting a sheet back as it was before a run rewrote it: its cells exactly, its look as far as it was ours. */
import { compileSheet } from '../compile-sheet';
import type { WrittenCell } from '../content-writes';
import { writeCells } from '../content-writes';
import type { SheetFootprint } from '../own-sheet';
import { parseTag, unionOf } from '../own-sheet';
import type { SheetTarget } from '../sheet-target';
import type { SheetWrite } from '../sheet-write';
import { loadNames } from '../workbook-names';
import type { Cell } from './changed-cells';
import { EMPTY_IMAGE, restoreImage } from './sheet-image';
import type { KeptImage, SheetImage } from './sheet-image';
import { plainLook, specOfLook, stylesOfLook } from './sheet-look';
import type { SheetLook } from './sheet-look';
import type { Restoring } from './undo-step';

/** What is to be written to a sheet that is put back. */
export type RestoredSheet = { readonly target: SheetTarget; readonly writes: readonly SheetWrite[] };

/** Formats come after the contents: a formula in a cell of the text format would become text. */
const FORMAT_BEFORE = 'General';

function writtenCells(kept: KeptImage, now: SheetImage, left: readonly Cell[]): readonly WrittenCell[][] {
  const leftKeys = new Set(left.map(({ row, column }) => `${row} ${column}`));
  const contentNow = (row: number, column: number) => now.cells[row]?.[column] ?? '';
  const before = restoreImage(kept, (cell) => cell, contentNow);
  return before.cells.map((line, row) =>
    line.map((cell, column) => {
      const isLeft = leftKeys.has(`${row} ${column}`);
      const formats = isLeft ? now.formats : before.formats;
      const formatAfter = formats[row]?.[column] ?? FORMAT_BEFORE;
      return { content: isLeft ? contentNow(row, column) : cell, formatBefore: FORMAT_BEFORE, formatAfter };
    }),
  );
}

/** All that we may have written there. */
function footprintOf({ record, now }: Restoring): SheetFootprint {
  const columns = Math.max(record.before.columns, ...record.marks.map((row) => row.split(' ').length));
  const rows = Math.max(record.before.cells.length, record.marks.length);
  const extent = { rows, columns, highlights: [] };
  return now.footprint === null ? extent : unionOf(now.footprint, extent);
}

function lookOf({ record, now }: Restoring): SheetLook {
  const look = record.look === 'same' ? now.look : record.look;
  return look ?? plainLook(record.before.cells.length, record.before.columns);
}

/** The writes that put the sheet back, and what it then is for the finishing round. Names are readable after the next sync. */
export function restoreSheet(context: Excel.RequestContext, restoring: Restoring): RestoredSheet {
  const { record, now, left } = restoring;
  const tag = parseTag(record.tag);
  if (tag === null) throw new Error(`The journal has a sheet that is none of ours: ${record.tag}`);
  const look = lookOf(restoring);
  const spec = specOfLook(look, { ...tag, name: now.name });
  const rows = writtenCells(record.before, now.image ?? EMPTY_IMAGE, left);
  const contents = writeCells(rows, record.before.columns);
  const standing = { footprint: footprintOf(restoring), charts: now.ownCharts, filtered: now.filtered };
  return {
    target: { spec, sheet: now.name, standing, before: null, names: loadNames(context, spec) },
    writes: compileSheet(spec, stylesOfLook(look), standing, { look, contents }),
  };
}
